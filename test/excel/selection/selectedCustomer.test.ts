import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { selectedCustomer } from '../../../src/excel/selection/selectedCustomer'
import { readAnalyses } from '../../../src/excel/state/readAnalyses'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import { firstRun, insertColumn, reverseRows, salesWorkbook, sheetNamed, tableNamed } from '../refresh/salesWorkbook'

let office: OfficeUnderTest
let workbook: Workbook

beforeAll(async () => {
  workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
})
afterAll(() => {
  office.close()
})

/** The name that is found when a cell is selected; the source names its customers in B2:B17 of Sales. */
async function nameAt(sheet: Sheet, row: number, column: number): Promise<string | null> {
  workbook.select(sheet, [{ row, column, rowCount: 1, columnCount: 1 }])
  const worksheetId = sheetNamed(workbook, 'Sales').id
  const source = { analysisId: 'any', worksheetId, column: 1, firstRow: 1, endRow: 17 }
  return (await selectedCustomer([source], await readAnalyses()))?.name ?? null
}

test.each([
  [1, 1, 'Romashka'],
  [16, 1, 'Lotos'],
  [0, 1, null],
  [17, 1, null],
  [5, 0, null],
])('row %d, column %d of the source: %s', async (row, column, name) => {
  expect(await nameAt(sheetNamed(workbook, 'Sales'), row, column)).toBe(name)
})

test('the same cell of a sheet that is no source names nobody', async () => {
  expect(await nameAt(sheetNamed(workbook, 'Mine'), 1, 1)).toBeNull()
})

test('any cell of a row of the table, sorted and with columns of the user before it', async () => {
  insertColumn(workbook, 'AbcXyzCustomers', 0, 'Remark', {})
  reverseRows(workbook, 'AbcXyzCustomers')
  const { sheet, table } = tableNamed(workbook, 'AbcXyzCustomers')
  const { row, column, rowCount, columnCount } = table.area
  expect(await nameAt(sheet, row + 1, column)).toBe('Lotos')
  expect(await nameAt(sheet, row + rowCount - 1, column + columnCount - 1)).toBe('Romashka')
  expect(await nameAt(sheet, row, column)).toBeNull()
  expect(await nameAt(sheet, row + rowCount, column)).toBeNull()
  expect(await nameAt(sheet, row + 1, column + columnCount)).toBeNull()
})

test('on the key accounts only the rows of the list name somebody', async () => {
  const sheet = sheetNamed(workbook, 'Key accounts')
  const found: (string | null)[] = []
  for (let row = 0; row < sheet.cells.rowCount(1); row++) {
    const name = await nameAt(sheet, row, 1)
    if (name !== null) found.push(name)
  }
  expect(found).toEqual(['Romashka', '=1+1', '00123', 'Orion', 'Lotos'])
})

test('the other result sheets name nobody', async () => {
  expect(await nameAt(sheetNamed(workbook, 'Summary'), 3, 0)).toBeNull()
})
