import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { describeSheet } from '../../support/faults/describeWorkbook'
import {
  analysedBeforeEach,
  columnOf,
  insertColumn,
  refresh,
  SALES,
  sheetNamed,
  tableNamed,
  writeSales,
} from './salesWorkbook'

let workbook: Workbook
analysedBeforeEach((opened) => {
  workbook = opened
  insertColumn(workbook, TABLE, 18, 'Notes', { Romashka: 'first', Lotos: 'last' })
  writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['Lotos', [9000]]])
})

const TABLE = 'AbcXyzCustomers'
const BY_SIZE = ['Lotos', 'Romashka', '=1+1', '00123', 'Orion']
const NOTES = ['last', 'first', null, null, null]

function renameColumn(from: string, to: string): void {
  const { sheet, table } = tableNamed(workbook, TABLE)
  const offset = table.columns.findIndex(({ name }) => name === from)
  table.columns.splice(offset, 1, { id: offset + 1, name: to, filter: null })
  sheet.cells.setValue(table.area.row, table.area.column + offset, to)
}

test('a table that the user has renamed is refreshed under its new name, twice', async () => {
  tableNamed(workbook, TABLE).table.name = 'Ours'
  await refresh()
  expect(columnOf(workbook, 'Ours', 'Customer')).toEqual(BY_SIZE)
  expect(columnOf(workbook, 'Ours', 'Notes')).toEqual(NOTES)
  writeSales(sheetNamed(workbook, 'Sales'), SALES)
  await refresh()
  expect(columnOf(workbook, 'Ours', 'Notes')).toEqual(['first', null, null, null, 'last'])
  expect(sheetNamed(workbook, 'Customers').tables.map(({ name }) => name)).toEqual(['Ours'])
})

test('notes stay with their customers though the column of customers has been renamed', async () => {
  renameColumn('Customer', 'Partner')
  await refresh()
  expect(columnOf(workbook, TABLE, 'Customer')).toEqual(BY_SIZE)
  expect(columnOf(workbook, TABLE, 'Notes')).toEqual(NOTES)
  expect(tableNamed(workbook, TABLE).table.columns).toHaveLength(19)
})

test('where nobody can tell whose the notes are, nothing is touched', async () => {
  renameColumn('Customer', 'Number')
  renameColumn('Revenue', 'Manager')
  const before = describeSheet(sheetNamed(workbook, 'Customers'))
  const problem = { code: 'keyColumnGone', sheet: 'Customers', column: 'Customer' }
  await expect(refresh()).rejects.toMatchObject({ problem })
  expect(describeSheet(sheetNamed(workbook, 'Customers'))).toEqual(before)
})

test('another renamed column belongs to the user; ours comes at the end, which is told once', async () => {
  renameColumn('Note', 'My opinion')
  const { written } = await refresh()
  expect(written.columnsRenamed).toEqual([{ sheet: 'Customers', heading: 'My opinion', own: 'Note' }])
  const { columns } = tableNamed(workbook, TABLE).table
  expect(columns[16]?.name).toBe('My opinion')
  expect(columns.at(-1)?.name).toBe('Note')
  expect((await refresh()).written.columnsRenamed).toEqual([])
})
