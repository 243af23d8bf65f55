import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { Arguments } from '../Arguments'
import { asRecord } from '../Arguments'
import { CellRange } from '../CellRange'
import { textOf } from '../expected'
import { shownText } from '../filters'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import type { TableOnSheet } from '../TableOnSheet'
import type { Json } from '../wire'

const sheetFilterClass: ApiClass<Sheet> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ autoFilter }) => autoFilter !== null },
    IsDataFiltered: { get: ({ autoFilter }) => (autoFilter?.columns.size ?? 0) > 0 },
    Criteria: {
      get: ({ autoFilter }) => {
        if (!autoFilter) return null
        return Array.from({ length: autoFilter.area.columnCount }, (_, index) =>
          criteria(autoFilter.columns.get(index)),
        )
      },
    },
  },
  methods: {
    Apply: applySheetFilter,
    Remove: (sheet) => {
      showRows(sheet)
      sheet.autoFilter = null
      return undefined
    },
    ClearCriteria: (sheet) => {
      showRows(sheet)
      sheet.autoFilter?.columns.clear()
      return undefined
    },
    GetRangeOrNullObject: (sheet, _, { objects }) => ({
      object: sheet.autoFilter && objects.range(new CellRange(sheet, sheet.autoFilter.area)),
    }),
  },
}

const tableFilterClass: ApiClass<TableOnSheet> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.columns.some(({ filter }) => filter !== null) },
    Criteria: { get: ({ table }) => table.columns.map(({ filter }) => criteria(filter ?? undefined)) },
  },
  methods: {
    GetRangeOrNullObject: ({ sheet, table }, _, { objects }) => ({
      object: objects.range(new CellRange(sheet, table.area)),
    }),
  },
}

export function autoFilterObject(sheet: Sheet, table: TableOnSheet | null, session: Session): ApiObject {
  return table ? apiObject(tableFilterClass, table, session) : apiObject(sheetFilterClass, sheet, session)
}

function criteria(values: string[] | undefined): Json {
  return values ? { filterOn: 'Values', values } : null
}

function applySheetFilter(sheet: Sheet, args: Arguments, { workbook }: Session): undefined {
  const { area } = rangeArgument(args, 0, sheet, workbook)
  const before = sheet.autoFilter
  const filter = before && before.area.column === area.column ? before : { area, columns: new Map<number, string[]>() }
  const column = args.optionalInteger(1)
  if (column !== null && args.value(2) !== null) {
    const { filterOn = null, values = null } = asRecord(args.value(2))
    if (filterOn !== 'Values' || !Array.isArray(values)) {
      throw new ApiError('ApiNotFound', 'AutoFilter.apply: only filters by values are known here')
    }
    filter.columns.set(column, values.map(textOf))
  }
  showRows(sheet)
  sheet.autoFilter = { area, columns: filter.columns }
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    const shown = [...filter.columns].every(([index, values]) =>
      values.includes(shownText(sheet, row, area.column + index, workbook.date1904)),
    )
    if (!shown) sheet.hiddenRows.add(row)
  }
}

function showRows({ autoFilter, hiddenRows }: Sheet): void {
  if (!autoFilter || autoFilter.columns.size === 0) return
  const { row, rowCount } = autoFilter.area
  for (let at = row + 1; at < row + rowCount; at++) hiddenRows.delete(at)
}
