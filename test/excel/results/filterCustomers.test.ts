import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { filterCustomers } from '../../../src/excel/results/filterCustomers'
import { readAnalyses } from '../../../src/excel/state/readAnalyses'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import { columnOf, firstRun, salesWorkbook, sheetNamed, tableNamed } from '../refresh/salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
async function analysed() {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  const [analysis] = await readAnalyses()
  if (analysis === undefined) throw new Error('There is no analysis')
  return { workbook, analysis }
}

function shown(workbook: Workbook): unknown[] {
  const { sheet, table } = tableNamed(workbook, 'AbcXyzCustomers')
  const customers = columnOf(workbook, 'AbcXyzCustomers', 'Customer')
  return customers.filter((_, i) => !sheet.hiddenRows.has(table.area.row + 1 + i))
}

function filterByName(name: string): Promise<void> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('AbcXyzCustomers')
    table.columns.getItem('Customer').filter.applyValuesFilter([name])
    await context.sync()
  })
}

/** The classes of a customer as the table shows them. */
function classesOf(workbook: Workbook, customer: string) {
  const row = columnOf(workbook, 'AbcXyzCustomers', 'Customer').indexOf(customer)
  const cell = (heading: string) => String(columnOf(workbook, 'AbcXyzCustomers', heading)[row])
  return { abc: cell('ABC'), xyz: cell('XYZ') }
}

test('the whole class is shown although the user had filtered by something else', async () => {
  const { workbook, analysis } = await analysed()
  await filterByName('Lotos')
  expect(shown(workbook)).toEqual(['Lotos'])
  await filterCustomers(analysis, classesOf(workbook, 'Romashka'))
  expect(shown(workbook)).toContain('Romashka')
  expect(workbook.activeSheet.name).toBe('Customers')
})

test('lifting the filter leaves what the user filters by', async () => {
  const { workbook, analysis } = await analysed()
  await filterCustomers(analysis, classesOf(workbook, 'Romashka'))
  await filterByName('Romashka')
  await filterCustomers(analysis, null)
  expect(shown(workbook)).toEqual(['Romashka'])
})

test('a table that has been deleted', async () => {
  const { workbook, analysis } = await analysed()
  const sheet = sheetNamed(workbook, 'Customers')
  sheet.tables.splice(0)
  await expect(filterCustomers(analysis, null)).rejects.toMatchObject({ problem: { code: 'resultGone' } })
})
