import { type Area, intersection } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'
import type { Table } from '../workbook/Table'
import type { Workbook } from '../workbook/Workbook'
import { ApiError } from './ApiError'
import { CellRange } from './CellRange'
import { clearCells, clearContents } from './clearCells'
import { assertDefinedName } from './definedNames'
import { assertSheetUnprotected } from './protection'
import { nameColumnsByCells } from './tableHeadings'
import type { TableOnSheet } from './TableOnSheet'

/** Makes a table of a range; without headings of its own it gets a row for them above, which moves the data down. */
export function addTable(workbook: Workbook, { sheet, area }: CellRange, hasHeaders: boolean): TableOnSheet {
  assertSheetUnprotected(sheet)
  if (!hasHeaders) sheet.cells.insertRows(area.row, 1, area.column, area.columnCount)
  // A table has at least one row of data.
  const whole = { ...area, rowCount: Math.max(2, area.rowCount + (hasHeaders ? 0 : 1)) }
  assertFree(sheet, whole, null)
  const table: Table = {
    id: workbook.newTableId(),
    name: freeTableName(workbook),
    area: whole,
    columns: Array.from({ length: area.columnCount }, (_, index) => ({ id: index + 1, name: '', filter: null })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  }
  sheet.tables.push(table)
  nameColumnsByCells(sheet, table)
  return { sheet, table }
}

/** The headings stay where they are; the range may gain or lose rows and columns. */
export function resizeTable({ sheet, table }: TableOnSheet, range: CellRange): void {
  assertSheetUnprotected(sheet)
  const { area } = range
  const overlaps = range.sheet === sheet && intersection(area, table.area) !== null
  if (!overlaps || area.row !== table.area.row) {
    throw new ApiError(
      'InvalidArgument',
      'The headings of a table stay in their row, and its range overlaps the old one',
    )
  }
  if (area.rowCount < 2) throw new ApiError('InvalidArgument', 'A table has at least one row of data')
  assertFree(sheet, area, table)
  const shift = area.column - table.area.column
  let lastId = Math.max(...table.columns.map(({ id }) => id))
  table.columns = Array.from({ length: area.columnCount }, (_, index) => {
    const kept = table.columns[index + shift]
    if (kept) return kept
    lastId += 1
    return { id: lastId, name: '', filter: null }
  })
  table.area = area
  nameColumnsByCells(sheet, table)
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  assertDefinedName(name)
  const same = (other: string) => other.toLowerCase() === name.toLowerCase()
  const ofTable = [...workbook.tables()].some((each) => each.table !== table && same(each.table.name))
  if (ofTable || workbook.names.some((item) => same(item.name))) {
    throw new ApiError('ItemAlreadyExists', `There is a name "${name}" already`)
  }
  table.name = name
}

/** Takes the table away with its cells' contents and looks. */
export function deleteTable({ sheet, table }: TableOnSheet): void {
  assertSheetUnprotected(sheet)
  convertToRange({ sheet, table })
  clearCells(new CellRange(sheet, table.area), 'All')
}

export function convertToRange({ sheet, table }: TableOnSheet): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1)
}

export function showHeaders({ sheet, table }: TableOnSheet, show: boolean): void {
  if (show === table.showHeaders) return
  if (show) {
    table.area = { ...table.area, row: table.area.row - 1, rowCount: table.area.rowCount + 1 }
    table.columns.forEach(({ name }, index) => {
      sheet.cells.setValue(table.area.row, table.area.column + index, name)
    })
  } else {
    table.showHeaders = false
    clearContents(new CellRange(sheet, { ...table.area, rowCount: 1 }))
    table.area = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 }
  }
  table.showHeaders = show
}

export function showTotals({ sheet, table }: TableOnSheet, show: boolean): void {
  if (show === table.showTotals) return
  const { area } = table
  if (show) sheet.cells.setValue(area.row + area.rowCount, area.column, 'Total')
  else clearContents(new CellRange(sheet, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }))
  table.area = { ...area, rowCount: area.rowCount + (show ? 1 : -1) }
  table.showTotals = show
}

export function bodyArea({ area, showHeaders: headers, showTotals: totals }: Table): Area {
  const head = headers ? 1 : 0
  return { ...area, row: area.row + head, rowCount: area.rowCount - head - (totals ? 1 : 0) }
}

function assertFree(sheet: Sheet, area: Area, self: Table | null): void {
  if (sheet.tables.some((table) => table !== self && intersection(table.area, area))) {
    throw new ApiError('InvalidOperation', 'A table cannot overlap another table')
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new ApiError('InvalidOperation', 'A table cannot hold merged cells')
  }
}

function freeTableName(workbook: Workbook): string {
  const taken = new Set([...workbook.tables()].map(({ table }) => table.name.toLowerCase()))
  for (const { name } of workbook.names) taken.add(name.toLowerCase())
  let number = 1
  while (taken.has(`table${number}`)) number++
  return `Table${number}`
}
