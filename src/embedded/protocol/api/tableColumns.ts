import type { Area } from '../../workbook/Area'
import type { TableColumn } from '../../workbook/Table'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { asRecord } from '../Arguments'
import { CellRange } from '../CellRange'
import { readValues, writeValues } from '../cellValues'
import { textOf } from '../expected'
import { applyFilters } from '../filters'
import type { Session } from '../Session'
import { bodyArea } from '../tableOperations'
import type { TableOnSheet } from '../TableOnSheet'
import type { Json } from '../wire'

interface ColumnOfTable extends TableOnSheet {
  column: TableColumn
}

const tableColumnClass: ApiClass<ColumnOfTable> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: (subject, value, session) => {
        writeValues(cellsOf(subject, { ...subject.table.area, rowCount: 1 }), textOf(value), session)
      },
    },
    Values: {
      get: (subject) => readValues(cellsOf(subject, subject.table.area)),
      set: (subject, value, session) => {
        writeValues(cellsOf(subject, subject.table.area), value, session)
      },
    },
  },
  objects: { Filter: (subject, session) => apiObject(filterClass, subject, session) },
  methods: {
    GetRange: (subject, _, { objects }) => ({ object: objects.range(cellsOf(subject, subject.table.area)) }),
    GetDataBodyRange: (subject, _, { objects }) => ({
      object: objects.range(cellsOf(subject, bodyArea(subject.table))),
    }),
    GetHeaderRowRange: (subject, _, { objects }) => ({
      object: objects.range(cellsOf(subject, { ...subject.table.area, rowCount: 1 })),
    }),
  },
}

const filterClass: ApiClass<ColumnOfTable> = {
  name: 'Filter',
  scalars: {
    Criteria: { get: ({ column }) => column.filter && { filterOn: 'Values', values: column.filter } },
  },
  methods: {
    Apply: (subject, args, session) => {
      const { filterOn = null, values = null } = asRecord(args.value(0))
      if (filterOn !== 'Values') throw new ApiError('ApiNotFound', 'Only filters by values are known here')
      filterBy(subject, values, session)
      return undefined
    },
    ApplyValuesFilter: (subject, args, session) => {
      filterBy(subject, args.value(0), session)
      return undefined
    },
    Clear: (subject, _, session) => {
      subject.column.filter = null
      applyFilters(subject.sheet, subject.table, session.workbook.date1904)
      return undefined
    },
  },
}

const tableColumnsClass: ApiClass<TableOnSheet> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (subject, session) => subject.table.columns.map((column) => columnObject({ ...subject, column }, session)),
  item: find,
  methods: {
    GetCount: ({ table }) => ({ value: table.columns.length }),
    GetItemAt: (subject, args, session) => {
      const column = subject.table.columns[args.integer(0)]
      if (!column) throw new ApiError('InvalidArgument', 'There is no such column')
      return { object: columnObject({ ...subject, column }, session) }
    },
    GetItemOrNullObject: (subject, args, session) => ({ object: find(subject, args.value(0), session) }),
  },
}

export function tableColumnsObject(subject: TableOnSheet, session: Session): ApiObject {
  return apiObject(tableColumnsClass, subject, session)
}

function columnObject(subject: ColumnOfTable, session: Session): ApiObject {
  return apiObject(tableColumnClass, subject, session)
}

/** By id (a number) or by name. */
function find(subject: TableOnSheet, key: Json, session: Session): ApiObject | null {
  const { columns } = subject.table
  const byId = columns.find(({ id }) => id === key)
  const name = typeof key === 'string' ? key.toLowerCase() : null
  const column = byId ?? columns.find((each) => each.name.toLowerCase() === name)
  return column ? columnObject({ ...subject, column }, session) : null
}

function cellsOf({ sheet, table, column }: ColumnOfTable, area: Area): CellRange {
  return new CellRange(sheet, { ...area, column: area.column + table.columns.indexOf(column), columnCount: 1 })
}

function filterBy({ sheet, table, column }: ColumnOfTable, values: Json, { workbook }: Session): void {
  if (!Array.isArray(values)) throw new ApiError('InvalidArgument', 'A filter takes a list of texts')
  column.filter = values.map(textOf)
  applyFilters(sheet, table, workbook.date1904)
}
