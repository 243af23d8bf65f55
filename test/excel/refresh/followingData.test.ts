import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  JANUARY_2024,
  refresh,
  SALES,
  salesWorkbook,
  sheetNamed,
  writeSales,
} from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
async function open(workbook: Workbook): Promise<Workbook> {
  office = await openOffice(workbook)
  return workbook
}

const TABLE = 'AbcXyzCustomers'
const customers = (workbook: Workbook) => columnOf(workbook, TABLE, 'Customer')

function excel(batch: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    batch(context)
    await context.sync()
  })
}

test('a table is followed by its name: grown, moved down, beside other things', async () => {
  const workbook = await open(salesWorkbook())
  await excel(({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem('Sales')
    sheet.tables.add(sheet.getRange('A1:C17'), true).name = 'Journal'
  })
  await firstRun()
  await excel(({ workbook: { tables, worksheets } }) => {
    const sheet = worksheets.getItem('Sales')
    sheet.getRange('1:3').insert('Down')
    sheet.getRange('A1').values = [['Sales of 2024, do not touch']]
    tables.getItem('Journal').rows.add(undefined, [[JANUARY_2024 + 9, 'Vega', 9999]])
    // Right beneath the table, but not in it.
    sheet.getRange('B22:C22').values = [['not in the table', 5]]
  })
  await refresh()
  expect(customers(workbook)).toEqual(['Vega', 'Romashka', '=1+1', '00123', 'Orion', 'Lotos'])
})

test('plain cells are followed to the end of the region around them', async () => {
  const workbook = await open(salesWorkbook())
  await firstRun()
  writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['Vega', [9999, 1]]])
  expect((await refresh()).changes?.rows).toBe(2)
  expect(customers(workbook)[0]).toBe('Vega')
})

test('plain cells are found again when rows inserted above have moved all of them away', async () => {
  await open(salesWorkbook())
  await firstRun()
  await excel(({ workbook: { worksheets } }) => {
    worksheets.getItem('Sales').getRange('1:40').insert('Down')
  })
  expect((await refresh()).result.reconciliation.used).toEqual({ rows: 16, amount: 7850 })
})

test('a renamed and moved sheet is found by its id', async () => {
  const workbook = await open(salesWorkbook())
  await firstRun()
  await excel(({ workbook: { worksheets } }) => {
    worksheets.getItem('Sales').name = 'Journal'
    worksheets.add('Sales').getRange('A1:C2').values = [
      ['Date', 'Customer', 'Revenue'],
      [JANUARY_2024, 'Wrong', 1],
    ]
  })
  const { context } = await refresh()
  expect(context.sheetAddresses).toEqual([{ sheet: 'Journal', address: 'A1:C17' }])
  expect(customers(workbook)[0]).toBe('Romashka')
})

test('columns are known by their headings, wherever they are', async () => {
  const workbook = await open(salesWorkbook())
  await firstRun()
  await excel(({ workbook: { worksheets } }) => {
    worksheets.getItem('Sales').getRange('A:B').insert('Right')
    worksheets.getItem('Sales').getRange('A1:B2').values = [
      ['Document', 'City'],
      ['doc 1', 'Tula'],
    ]
  })
  await refresh()
  expect(columnOf(workbook, TABLE, 'Revenue')).toEqual([5400, 2000, 300, 120, 30])
})

test('a heading that is gone is named, and nothing is touched', async () => {
  const workbook = await open(salesWorkbook())
  await firstRun()
  sheetNamed(workbook, 'Sales').cells.setValue(0, 2, 'Turnover')
  await expect(refresh()).rejects.toMatchObject({
    problem: { code: 'columnNotFound', sheet: 'Sales', column: 'Revenue' },
  })
  expect(columnOf(workbook, TABLE, 'Revenue')).toEqual([5400, 2000, 300, 120, 30])
})

test('a sheet that is gone is named', async () => {
  await open(salesWorkbook())
  await firstRun()
  await excel(({ workbook: { worksheets } }) => {
    worksheets.getItem('Sales').delete()
  })
  await expect(refresh()).rejects.toMatchObject({ problem: { code: 'sheetNotFound', sheet: 'Sales' } })
})
