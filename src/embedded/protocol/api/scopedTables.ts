import { containsArea, intersection } from '../../workbook/Area'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { CellRange } from '../CellRange'
import type { Session } from '../Session'
import type { TableOnSheet } from '../TableOnSheet'

/** The tables that a range meets, or, when `fullyContained`, holds whole. */
interface TableScope {
  range: CellRange
  fullyContained: boolean
}

const scopedTablesClass: ApiClass<TableScope> = {
  name: 'TableScopedCollection',
  items: (scope, { objects, workbook }) => tablesIn(scope, [...workbook.tables()]).map((table) => objects.table(table)),
  methods: {
    GetCount: (scope, _, { workbook }) => ({ value: tablesIn(scope, [...workbook.tables()]).length }),
    GetFirst: (scope, _, { objects, workbook }) => {
      const first = tablesIn(scope, [...workbook.tables()])[0]
      if (!first) throw new ApiError('ItemNotFound', 'No table meets the range')
      return { object: objects.table(first) }
    },
  },
}

export function scopedTablesObject(range: CellRange, fullyContained: boolean, session: Session): ApiObject {
  return apiObject(scopedTablesClass, { range, fullyContained }, session)
}

function tablesIn({ range, fullyContained }: TableScope, tables: TableOnSheet[]): TableOnSheet[] {
  return tables.filter(({ sheet, table }) => {
    if (sheet !== range.sheet) return false
    return fullyContained ? containsArea(range.area, table.area) : intersection(range.area, table.area) !== null
  })
}
