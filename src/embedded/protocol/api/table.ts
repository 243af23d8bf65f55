import type { Table } from '../../workbook/Table'
import { type ApiClass, apiObject, type Scalar } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { flagOf, textOf } from '../expected'
import { assertSheetUnprotected } from '../protection'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import {
  bodyArea,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  showHeaders,
  showTotals,
} from '../tableOperations'
import { applyFilters } from '../filters'
import type { TableOnSheet } from '../TableOnSheet'
import type { Json } from '../wire'
import { tableColumnsObject } from './tableColumns'
import { tableRowsObject } from './tableRows'

type Flag = 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn'

const tableClass: ApiClass<TableOnSheet> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: String(table.id) }),
  scalars: {
    Id: { get: ({ table }) => String(table.id) },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, { workbook }) => {
        renameTable(workbook, table, textOf(value))
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        table.style = tableStyle(value)
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: (subject, value) => {
        showHeaders(subject, flagOf(value))
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: (subject, value) => {
        showTotals(subject, flagOf(value))
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Columns: (subject, session) => tableColumnsObject(subject, session),
    Rows: (subject, session) => tableRowsObject(subject, session),
    Worksheet: ({ sheet }, { objects }) => objects.worksheet(sheet),
    AutoFilter: (subject, { objects }) => objects.autoFilter(subject.sheet, subject),
  },
  methods: {
    GetRange: ({ sheet, table }, _, { objects }) => ({ object: objects.range(new CellRange(sheet, table.area)) }),
    GetDataBodyRange: ({ sheet, table }, _, { objects }) => ({
      object: objects.range(new CellRange(sheet, bodyArea(table))),
    }),
    GetHeaderRowRange: ({ sheet, table }, _, { objects }) => {
      if (!table.showHeaders) throw new ApiError('ItemNotFound', 'The table shows no headings')
      return { object: objects.range(new CellRange(sheet, { ...table.area, rowCount: 1 })) }
    },
    GetTotalRowRange: ({ sheet, table }, _, { objects }) => {
      if (!table.showTotals) throw new ApiError('ItemNotFound', 'The table shows no totals')
      const { area } = table
      return {
        object: objects.range(new CellRange(sheet, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
      }
    },
    Resize: (subject, args, { workbook }) => {
      resizeTable(subject, rangeArgument(args, 0, subject.sheet, workbook))
      return undefined
    },
    Delete: (subject) => {
      deleteTable(subject)
      return undefined
    },
    ConvertToRange: (subject, _, { objects }) => {
      convertToRange(subject)
      return { object: objects.range(new CellRange(subject.sheet, subject.table.area)) }
    },
    ClearFilters: ({ sheet, table }, _, { workbook }) => {
      for (const column of table.columns) column.filter = null
      applyFilters(sheet, table, workbook.date1904)
      return undefined
    },
  },
}

const BUILT_IN_STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/

function tableStyle(value: Json): string {
  const name = textOf(value)
  if (name !== '' && !BUILT_IN_STYLE.test(name)) throw new ApiError('InvalidArgument', `There is no style "${name}"`)
  return name
}

export function tableObject(subject: TableOnSheet, session: Session): ApiObject {
  return apiObject(tableClass, subject, session)
}

function flag(key: Flag): Scalar<TableOnSheet> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }: { sheet: TableOnSheet['sheet']; table: Table }, value) => {
      assertSheetUnprotected(sheet)
      table[key] = flagOf(value)
    },
  }
}
