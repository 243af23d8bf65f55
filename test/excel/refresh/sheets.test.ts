import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { removeResults } from '../../../src/excel/removeResults'
import { areAnalysesLost, readAnalyses } from '../../../src/excel/state/readAnalyses'
import { describeSheet } from '../../support/faults/describeWorkbook'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  refresh,
  RESULT_SHEETS,
  SALES,
  type Sales,
  salesWorkbook,
  sheetNamed,
  tableNamed,
  writeSales,
} from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
const OTHER: Sales = [...SALES.slice(1), ['Vega', [4000]]]

async function open(workbook: Workbook = salesWorkbook()): Promise<Workbook> {
  office?.close()
  office = await openOffice(workbook)
  return workbook
}

const names = (workbook: Workbook) => workbook.sheets.map(({ name }) => name)

/** As Excel copies a sheet: contents and custom properties, another id, tables under other names. */
function copySheet(workbook: Workbook, name: string): Sheet {
  const original = sheetNamed(workbook, name)
  const copy = workbook.addSheet(`${name} (2)`)
  for (let column = 0; column < original.cells.columnCount; column++) {
    for (let row = 0; row < original.cells.rowCount(column); row++) {
      copy.cells.setValue(row, column, original.cells.value(row, column))
    }
  }
  for (const [key, value] of original.customProperties) copy.customProperties.set(key, value)
  for (const table of original.tables) {
    copy.tables.push({ ...structuredClone(table), id: workbook.newTableId(), name: `${table.name}3` })
  }
  return copy
}

test("a user's sheet with our name is left alone", async () => {
  const workbook = salesWorkbook()
  const theirs = workbook.addSheet('Customers')
  theirs.cells.setValue(0, 0, 'Customers: classes and reasons')
  const before = describeSheet(theirs)
  await open(workbook)
  await firstRun()
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  await refresh()
  expect(describeSheet(theirs)).toEqual(before)
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')[0]).toBe('Vega')
})

test('a copy of a result sheet belongs to the user', async () => {
  const workbook = await open()
  await firstRun()
  const copy = copySheet(workbook, 'Customers')
  const before = describeSheet(copy)
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  await refresh()
  expect(describeSheet(copy)).toEqual(before)
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')[0]).toBe('Vega')
  await removeResults(null)
  expect(names(workbook)).toEqual(['Sales', 'Mine', 'Customers (2)'])
  expect(describeSheet(copy)).toEqual(before)
})

test('a renamed and moved result sheet keeps its name and its place', async () => {
  const workbook = await open()
  await firstRun()
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Customers')
    sheet.name = 'Our clients'
    sheet.position = 0
    await context.sync()
  })
  const formula = sheetNamed(workbook, 'Mine').cells.formula(2, 0)
  const before = names(workbook)
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  const { written } = await refresh()
  expect(names(workbook)).toEqual(before)
  expect(written.sheets[1]).toEqual({ id: 'customers', name: 'Our clients' })
  expect(tableNamed(workbook, 'AbcXyzCustomers').sheet.name).toBe('Our clients')
  expect(sheetNamed(workbook, 'Mine').cells.formula(2, 0)).toBe(formula)
})

test('a deleted result sheet is made anew', async () => {
  const workbook = await open()
  await firstRun()
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').delete()
    context.workbook.worksheets.getItem('Matrix').delete()
    await context.sync()
  })
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  const { written, changes } = await refresh()
  expect(written.sheets.map(({ name }) => name)).toEqual(RESULT_SHEETS)
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')[0]).toBe('Vega')
  expect(changes?.customers).toBeNull()
  expect((await refresh()).changes?.customers).toEqual({ new: [], gone: [], moved: [] })
})

test('two analyses live side by side', async () => {
  const workbook = salesWorkbook()
  writeSales(workbook.addSheet('Export'), [['Abroad', [5, 6]]])
  await open(workbook)
  await firstRun('Sales', 'Home')
  await firstRun('Export', 'Abroad')
  expect((await readAnalyses()).map(({ name }) => name)).toEqual(['Home', 'Abroad'])
  const home = sheetNamed(workbook, 'Customers')
  const before = describeSheet(home)
  writeSales(sheetNamed(workbook, 'Export'), [
    ['Abroad', [5, 6]],
    ['Vega', [7]],
  ])
  await refresh(1)
  expect(describeSheet(home)).toEqual(before)
  expect(columnOf(workbook, 'AbcXyzCustomers_2', 'Customer')).toEqual(['Abroad', 'Vega'])
  await removeResults((await readAnalyses())[0]?.id ?? '')
  expect(names(workbook)).toEqual(['Sales', 'Mine', 'Export', ...RESULT_SHEETS.map((name) => `${name} (2)`)])
  await refresh(0)
  expect(columnOf(workbook, 'AbcXyzCustomers_2', 'Customer')).toEqual(['Abroad', 'Vega'])
})

test('Remove results leaves the workbook as it was before the first run', async () => {
  const workbook = await open()
  const before = workbook.sheets.flatMap((sheet) => describeSheet(sheet))
  await firstRun()
  expect(await removeResults(null)).toEqual(RESULT_SHEETS)
  expect(workbook.customXmlParts).toEqual([])
  const after = workbook.sheets.flatMap((sheet) => describeSheet(sheet))
  const broken = before.map((line) =>
    line.replace('AbcXyzCustomers[Revenue]', '#REF!').replace('Customers!$C$6+Summary!A1', '#REF!$C$6+#REF!A1'),
  )
  expect(after).toEqual(broken)
})

test.each([
  ['no JSON', '<state xmlns="urn:abc-xyz-customer-analysis">{"version":1</state>'],
  [
    'of another version',
    '<state xmlns="urn:abc-xyz-customer-analysis">{"version":9,"analyses":[],"commit":null}</state>',
  ],
  [
    'of another form',
    '<state xmlns="urn:abc-xyz-customer-analysis">{"version":1,"analyses":[{"id":7}],"commit":null}</state>',
  ],
  ['not ours', '<root xmlns="urn:abc-xyz-customer-analysis"><a/></root>'],
])('a damaged state (%s) counts as none and is left as it is: the next run is a first one', async (_, xml) => {
  const workbook = await open()
  await firstRun()
  const [part] = workbook.customXmlParts
  if (part !== undefined) part.xml = xml
  const before = sheetNamed(workbook, 'Customers')
  const lines = describeSheet(before)
  expect(await readAnalyses()).toEqual([])
  expect(await areAnalysesLost()).toBe(true)
  await firstRun()
  expect(describeSheet(before)).toEqual(lines)
  expect(workbook.customXmlParts.map((each) => each.xml === xml)).toEqual([true, false])
  expect(await areAnalysesLost()).toBe(false)
  expect((await readAnalyses()).map(({ sheets }) => sheets.length)).toEqual([9])
  expect(names(workbook)).toEqual(['Sales', 'Mine', ...RESULT_SHEETS, ...RESULT_SHEETS.map((name) => `${name} (2)`)])
  await removeResults(null)
  expect(names(workbook)).toEqual(['Sales', 'Mine'])
  expect(workbook.customXmlParts).toEqual([])
})

test('results are never read as sales', async () => {
  await open()
  await firstRun()
  await expect(firstRun('Customers')).rejects.toMatchObject({ problem: { code: 'ownSheet', sheet: 'Customers' } })
})

test('rows and columns that the user inserted before our contents stay before them', async () => {
  const workbook = await open()
  await firstRun()
  const sheet = sheetNamed(workbook, 'Customers')
  await Excel.run(async (context) => {
    const customers = context.workbook.worksheets.getItem('Customers')
    customers.getRange('1:2').insert('Down')
    customers.getRange('A:A').insert('Right')
    customers.getRange('A1').values = [['my remark']]
    await context.sync()
  })
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  await refresh()
  expect(sheet.cells.value(0, 0)).toBe('my remark')
  expect(sheet.cells.value(2, 1)).toBe('Customers: classes and reasons')
  expect(sheet.cells.value(0, 1)).toBeNull()
  expect(tableNamed(workbook, 'AbcXyzCustomers').table.area).toMatchObject({ row: 5, column: 1, rowCount: 6 })
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')[0]).toBe('Vega')
  const rules = sheet.conditionalFormats.filter(({ rule }) => rule?.kind === 'CellValue' && rule.formula1 === '="A"')
  expect(rules.map(({ areas }) => areas)).toEqual([[{ row: 6, column: 5, rowCount: 5, columnCount: 1 }]])
})
