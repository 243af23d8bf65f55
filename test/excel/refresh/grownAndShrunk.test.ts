import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { describeSheet } from '../../support/faults/describeWorkbook'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  refresh,
  SALES,
  type Sales,
  salesWorkbook,
  sheetNamed,
  tableNamed,
  writeSales,
} from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
async function open(sales?: Sales): Promise<Workbook> {
  const workbook = salesWorkbook(sales)
  office = await openOffice(workbook)
  return workbook
}

const GROWN: Sales = [...SALES, ['Vega', [4000, 4000]], ['Tiny', [1]]]
const SHRUNK: Sales = SALES.slice(0, 3)

/** All that a person sees of the result sheets, without the line that says when and from where. */
function results(workbook: Workbook): string[] {
  const sheets = workbook.sheets.filter(({ name }) => !['Sales', 'Mine'].includes(name))
  return sheets.flatMap((sheet) => [sheet.name, ...describeSheet(sheet)])
}

describe.each([
  ['as it was', SALES],
  ['grown', GROWN],
  ['shrunk', SHRUNK],
  ['of others', [['Other', [10, 20, 30]]] as Sales],
  [
    'with rows to set aside and spellings to merge',
    [...SALES, ['', [5, 6]], ['ROMASHKA', [7]], ['Total', [100]]] as Sales,
  ],
])('data %s', (_, sales) => {
  test('a refresh looks like a first run on the new data', async () => {
    const workbook = await open()
    await firstRun()
    writeSales(sheetNamed(workbook, 'Sales'), sales)
    const user = describeSheet(sheetNamed(workbook, 'Sales'))
    await refresh()
    const refreshed = results(workbook)
    expect(describeSheet(sheetNamed(workbook, 'Sales'))).toEqual(user)
    office?.close()

    const fresh = await open(sales)
    await firstRun()
    expect(refreshed).toEqual(results(fresh))
  })

  test('sheets, tables and formulas that refer to them stay', async () => {
    const workbook = await open()
    await firstRun()
    const ids = workbook.sheets.map(({ id }) => id)
    const tables = [...workbook.tables()].map(({ table: { id, name, area } }) => [id, name, area.row, area.column])
    const mine = describeSheet(sheetNamed(workbook, 'Mine'))
    writeSales(sheetNamed(workbook, 'Sales'), sales)
    await refresh()
    expect(workbook.sheets.map(({ id }) => id)).toEqual(ids)
    const now = [...workbook.tables()].map(({ table: { id, name, area } }) => [id, name, area.row, area.column])
    expect(now).toEqual(expect.arrayContaining(tables))
    expect(describeSheet(sheetNamed(workbook, 'Mine'))).toEqual(mine)
  })
})

test('more reasons to set rows aside move the tables of the Data sheet down, formulas follow', async () => {
  const workbook = await open([...SALES, ['', [5]], ['ROMASHKA', [7]]])
  await firstRun()
  const { table } = tableNamed(workbook, 'AbcXyzIssues')
  const row = table.area.row
  sheetNamed(workbook, 'Mine').cells.setFormula(5, 0, `=Data!E${row + 2}`, null)
  writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['', [5]], ['ROMASHKA', [7]], ['Total', [100]]])
  sheetNamed(workbook, 'Sales').cells.setValue(3, 2, 'n/a')
  await refresh()
  expect(table.area.row).toBeGreaterThan(row)
  expect(sheetNamed(workbook, 'Mine').cells.formula(5, 0)).toBe(`=Data!E${table.area.row + 2}`)
  const data = sheetNamed(workbook, 'Data')
  expect(data.cells.value(table.area.row - 1, 0)).toBe('What was set aside, and where')
  expect(new Set(columnOf(workbook, 'AbcXyzIssues', 'Sheet'))).toEqual(new Set(['Sales']))
  expect(tableNamed(workbook, 'AbcXyzSpellings').table.area.row).toBe(table.area.row)
})

test('what has changed is told', async () => {
  const workbook = await open()
  expect((await firstRun()).changes).toBeNull()
  writeSales(sheetNamed(workbook, 'Sales'), GROWN.slice(1))
  const { changes } = await refresh()
  expect(changes).toEqual({
    rows: -3,
    customers: {
      new: ['Vega', 'Tiny'],
      gone: ['Romashka'],
      // Vega pushes 00123 past 95 %; without Romashka's months Orion's one of five becomes one of four.
      moved: [
        { customer: '00123', from: 'BY', to: 'CY' },
        { customer: 'Orion', from: 'CZ', to: 'CY' },
      ],
    },
  })
})

test('a second refresh starts from the first', async () => {
  const workbook = await open()
  await firstRun()
  writeSales(sheetNamed(workbook, 'Sales'), GROWN)
  await refresh()
  writeSales(sheetNamed(workbook, 'Sales'), SHRUNK)
  const { changes } = await refresh()
  expect(changes?.rows).toBe(-6)
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')).toEqual(['Romashka', '=1+1', '00123'])
  const { sheet, table } = tableNamed(workbook, 'AbcXyzCustomers')
  const used = sheet.usedArea(false)
  expect(used).toMatchObject({ rowCount: table.area.row + table.area.rowCount, columnCount: table.area.columnCount })
})

test('as many requests for 600 customers as for 30', async () => {
  const counts: number[] = []
  for (const count of [30, 600]) {
    await open(Array.from({ length: count }, (_, i) => [`Customer ${i}`, [1000 - (i % 7), 500]]))
    await firstRun()
    const before = office?.requests.length ?? 0
    await refresh()
    counts.push((office?.requests.length ?? 0) - before)
    office?.close()
  }
  expect(counts[1]).toBe(counts[0])
})
