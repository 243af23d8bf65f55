import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import { addTable } from '../tableOperations'
import type { TableOnSheet } from '../TableOnSheet'
import type { Json } from '../wire'

const tablesClass: ApiClass<{ sheet: Sheet | null }> = {
  name: 'TableCollection',
  scalars: { Count: { get: ({ sheet }, { workbook }) => tablesOf(sheet, workbook).length } },
  items: ({ sheet }, { objects, workbook }) => tablesOf(sheet, workbook).map((table) => objects.table(table)),
  item: ({ sheet }, key, session) => find(sheet, key, session),
  methods: {
    Add: ({ sheet }, args, { objects, workbook }) => {
      const range = rangeArgument(args, 0, sheet ?? workbook.activeSheet, workbook)
      if (sheet && range.sheet !== sheet) throw new ApiError('InvalidArgument', 'The range lies on another sheet')
      return { object: objects.table(addTable(workbook, range, args.flag(1))) }
    },
    GetCount: ({ sheet }, _, { workbook }) => ({ value: tablesOf(sheet, workbook).length }),
    GetItemAt: ({ sheet }, args, { objects, workbook }) => {
      const table = tablesOf(sheet, workbook)[args.integer(0)]
      if (!table) throw new ApiError('InvalidArgument', 'There is no such table')
      return { object: objects.table(table) }
    },
    GetItemOrNullObject: ({ sheet }, args, session) => ({ object: find(sheet, args.value(0), session) }),
  },
}

export function tablesObject(sheet: Sheet | null, session: Session): ApiObject {
  return apiObject(tablesClass, { sheet }, session)
}

function tablesOf(sheet: Sheet | null, workbook: Workbook): TableOnSheet[] {
  return [...workbook.tables()].filter((each) => !sheet || each.sheet === sheet)
}

/** By name or id; the client gives an id back as text. */
function find(sheet: Sheet | null, key: Json, { objects, workbook }: Session): ApiObject | null {
  const wanted = (typeof key === 'number' ? String(key) : typeof key === 'string' ? key : '').toLowerCase()
  const found = tablesOf(sheet, workbook).find(
    ({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted,
  )
  return found ? objects.table(found) : null
}
