import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  insertColumn,
  refresh,
  reverseRows,
  SALES,
  type Sales,
  salesWorkbook,
  sheetNamed,
  tableNamed,
  writeSales,
} from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
async function open(): Promise<Workbook> {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  return workbook
}

const NOTES = { Romashka: 'call on Monday', '=1+1': '=not a formula', '00123': '007', Orion: 42, Lotos: '12.05' }
/** Lotos overtakes everybody, Orion is gone, Vega is new. */
const OTHER: Sales = [
  ...SALES.filter(([name]) => name !== 'Orion' && name !== 'Lotos'),
  ['Lotos', [9000]],
  ['Vega', [700]],
]
const TABLE = 'AbcXyzCustomers'

function formulasOf(workbook: Workbook, heading: string): (string | null)[] {
  const { sheet, table } = tableNamed(workbook, TABLE)
  const column = table.area.column + table.columns.findIndex(({ name }) => name === heading)
  return columnOf(workbook, TABLE, heading).map((_, i) => sheet.cells.formula(table.area.row + 1 + i, column))
}

describe.each([
  ['before ours', 0],
  ['between ours', 3],
  ['after ours', 18],
])("a user's column %s", (_, offset) => {
  test('its values stay with their customers, in its place', async () => {
    const workbook = await open()
    insertColumn(workbook, TABLE, offset, 'Notes', {})
    const { sheet, table } = tableNamed(workbook, TABLE)
    columnOf(workbook, TABLE, 'Customer').forEach((customer, i) => {
      sheet.cells.setValue(table.area.row + 1 + i, table.area.column + offset, NOTES[customer as keyof typeof NOTES])
    })
    writeSales(sheetNamed(workbook, 'Sales'), OTHER)
    await refresh()
    expect(table.columns.findIndex(({ name }) => name === 'Notes')).toBe(offset)
    expect(columnOf(workbook, TABLE, 'Customer')).toEqual(['Lotos', 'Romashka', '=1+1', 'Vega', '00123'])
    expect(columnOf(workbook, TABLE, 'Notes')).toEqual(['12.05', 'call on Monday', '=not a formula', null, '007'])
    expect(columnOf(workbook, TABLE, 'Revenue')).toEqual([9000, 5400, 2000, 700, 300])
    expect(formulasOf(workbook, 'Notes')).toEqual([null, null, null, null, null])
  })

  test('one formula for all goes into every row', async () => {
    const workbook = await open()
    const revenue = offset <= 1 ? 'C' : 'B'
    const same = Object.fromEntries(SALES.map(([name]) => [name, `=${revenue}{row}*$Z$1+AbcXyzCustomers[@Share]`]))
    insertColumn(workbook, TABLE, offset, 'Bonus', same)
    writeSales(sheetNamed(workbook, 'Sales'), [...OTHER, ['Tiny', [1]]])
    await refresh()
    expect(formulasOf(workbook, 'Bonus')).toEqual(
      [5, 6, 7, 8, 9, 10].map((row) => `=${revenue}${row}*$Z$1+AbcXyzCustomers[@Share]`),
    )
  })

  test('formulas of single rows move with their customers and stay right', async () => {
    const workbook = await open()
    const revenue = offset <= 1 ? 'C' : 'B'
    insertColumn(workbook, TABLE, offset, 'Plan', {
      Romashka: `=${revenue}{row}*1.1`,
      '00123': 500,
      Lotos: `=${revenue}{row}*2`,
    })
    writeSales(sheetNamed(workbook, 'Sales'), OTHER)
    await refresh()
    expect(formulasOf(workbook, 'Plan')).toEqual([`=${revenue}5*2`, `=${revenue}6*1.1`, null, null, null])
    expect(columnOf(workbook, TABLE, 'Plan')[4]).toBe(500)
  })
})

test('what stood beside a customer who is gone is kept on the Data sheet, and comes back with the customer', async () => {
  const workbook = await open()
  insertColumn(workbook, TABLE, 18, 'Notes', { Orion: 'owes us 5', Romashka: 'fine' })
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  await refresh()
  expect(columnOf(workbook, 'AbcXyzKept', 'Customer')).toEqual(['Orion'])
  expect(columnOf(workbook, 'AbcXyzKept', 'Content')).toEqual(['owes us 5'])
  await refresh()
  expect(columnOf(workbook, 'AbcXyzKept', 'Content')).toEqual(['owes us 5'])
  writeSales(sheetNamed(workbook, 'Sales'), SALES)
  await refresh()
  expect(columnOf(workbook, TABLE, 'Notes')).toEqual(['fine', null, null, 'owes us 5', null])
  expect(columnOf(workbook, 'AbcXyzKept', 'Content')).toEqual([null])
})

test('a sorted table gets our order again, with the notes beside their customers', async () => {
  const workbook = await open()
  insertColumn(workbook, TABLE, 18, 'Notes', { Romashka: 'first', Lotos: 'last' })
  reverseRows(workbook, TABLE)
  expect(columnOf(workbook, TABLE, 'Customer')[0]).toBe('Lotos')
  await refresh()
  expect(columnOf(workbook, TABLE, 'Customer')).toEqual(['Romashka', '=1+1', '00123', 'Orion', 'Lotos'])
  expect(columnOf(workbook, TABLE, 'Notes')).toEqual(['first', null, null, null, 'last'])
})

test('a filter by values is put back over all new rows', async () => {
  const workbook = await open()
  const { sheet, table } = tableNamed(workbook, TABLE)
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(TABLE).columns.getItem('ABC').filter.applyValuesFilter(['A'])
    await context.sync()
  })
  expect(sheet.hiddenRows.size).toBe(3)
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  const { written } = await refresh()
  expect(written.filtersLifted).toEqual([])
  expect(table.columns.find(({ name }) => name === 'ABC')?.filter).toEqual(['A'])
  const letters = columnOf(workbook, TABLE, 'ABC')
  const hidden = letters.map((_, i) => sheet.hiddenRows.has(table.area.row + 1 + i))
  expect(hidden).toEqual(letters.map((letter) => letter !== 'A'))
})

test('our columns in another order stay in it; one that the user deleted comes back at the end', async () => {
  const workbook = await open()
  const { sheet, table } = tableNamed(workbook, TABLE)
  const { row, rowCount } = table.area
  // The user swaps ABC and Orders, and deletes the last column.
  for (let at = row; at < row + rowCount; at++) {
    const [abc, orders] = [sheet.cells.value(at, 4), sheet.cells.value(at, 5)]
    sheet.cells.setValue(at, 4, orders)
    sheet.cells.setValue(at, 5, abc)
    sheet.cells.setValue(at, 17, null)
  }
  table.columns.splice(4, 2, ...[table.columns[5], table.columns[4]].filter((column) => column !== undefined))
  table.columns.pop()
  table.area = { ...table.area, columnCount: 17 }
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  await refresh()
  expect(table.columns.slice(3, 6).map(({ name }) => name)).toEqual(['Cumulative share', 'Orders', 'ABC'])
  expect(columnOf(workbook, TABLE, 'ABC')).toEqual(['A', 'A', 'B', 'B', 'C'])
  expect(columnOf(workbook, TABLE, 'Orders')).toEqual([1, 6, 4, 1, 3])
  expect(table.columns[17]?.name).toBe('Why this class')
  const rules = sheet.conditionalFormats.filter(({ rule }) => rule?.kind === 'CellValue' && rule.formula1 === '="A"')
  expect(rules.map(({ areas }) => areas)).toEqual([[{ row: 4, column: 5, rowCount: 5, columnCount: 1 }]])
})
