import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { readValues, writeValues } from '../cellValues'
import { assertSheetUnprotected } from '../protection'
import type { Session } from '../Session'
import { bodyArea } from '../tableOperations'
import type { TableOnSheet } from '../TableOnSheet'
import type { Json } from '../wire'

interface RowOfTable extends TableOnSheet {
  index: number
}

const tableRowClass: ApiClass<RowOfTable> = {
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (subject) => readValues(cellsOf(subject)),
      set: (subject, value, session) => {
        writeValues(cellsOf(subject), value, session)
      },
    },
  },
  methods: { GetRange: (subject, _, { objects }) => ({ object: objects.range(cellsOf(subject)) }) },
}

const tableRowsClass: ApiClass<TableOnSheet> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: ({ table }) => bodyArea(table).rowCount } },
  items: (subject, session) =>
    Array.from({ length: bodyArea(subject.table).rowCount }, (_, index) =>
      apiObject(tableRowClass, { ...subject, index }, session),
    ),
  methods: {
    GetCount: ({ table }) => ({ value: bodyArea(table).rowCount }),
    GetItemAt: (subject, args, session) => {
      const index = args.integer(0)
      if (index < 0 || index >= bodyArea(subject.table).rowCount) {
        throw new ApiError('InvalidArgument', 'There is no such row')
      }
      return { object: apiObject(tableRowClass, { ...subject, index }, session) }
    },
    Add: (subject, args, session) => {
      if (args.value(0) !== null) throw new ApiError('ApiNotFound', 'Rows are added at the end of a table only')
      return { object: addRows(subject, args.value(1), session) }
    },
  },
}

export function tableRowsObject(subject: TableOnSheet, session: Session): ApiObject {
  return apiObject(tableRowsClass, subject, session)
}

function cellsOf({ sheet, table, index }: RowOfTable): CellRange {
  const body = bodyArea(table)
  return new CellRange(sheet, { ...body, row: body.row + index, rowCount: 1 })
}

/** New rows push down what lies beneath the table. */
function addRows({ sheet, table }: TableOnSheet, values: Json, session: Session): ApiObject {
  assertSheetUnprotected(sheet)
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values : [Array.isArray(values) ? values : null]
  const body = bodyArea(table)
  const index = body.rowCount
  sheet.cells.insertRows(body.row + index, rows.length, body.column, body.columnCount)
  table.area = { ...table.area, rowCount: table.area.rowCount + rows.length }
  const added = new CellRange(sheet, { ...body, row: body.row + index, rowCount: rows.length })
  if (values !== null) writeValues(added, rows, session)
  return apiObject(tableRowClass, { sheet, table, index }, session)
}
