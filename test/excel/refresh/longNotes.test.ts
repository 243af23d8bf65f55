import { type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  insertColumn,
  refresh,
  type Sales,
  salesWorkbook,
  sheetNamed,
  writeSales,
} from './salesWorkbook'

/** Together more than Excel tells in one answer, in 200 rows. */
const LENGTH = 20_000
const MANY: Sales = Array.from({ length: 200 }, (_, i) => [`Customer ${i + 1000}`, [5000 - i]])

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

test('long notes of the user beside many customers are no obstacle to a refresh, and stay', async () => {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  writeSales(sheetNamed(workbook, 'Sales'), MANY)
  await firstRun()
  const notes = Object.fromEntries(MANY.map(([name]) => [name, `${name} ${'n'.repeat(LENGTH)}`]))
  insertColumn(workbook, 'AbcXyzCustomers', 3, 'Notes', notes)
  writeSales(sheetNamed(workbook, 'Sales'), MANY.slice(1))
  await refresh()
  const customers = columnOf(workbook, 'AbcXyzCustomers', 'Customer')
  expect(customers).toEqual(MANY.slice(1).map(([name]) => name))
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Notes')).toEqual(customers.map((name) => notes[String(name)]))
})
