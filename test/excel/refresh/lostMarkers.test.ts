import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { removeResults } from '../../../src/excel/removeResults'
import { describeSheet } from '../../support/faults/describeWorkbook'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  refresh,
  RESULT_SHEETS,
  type Sales,
  salesWorkbook,
  sheetNamed,
  writeSales,
} from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

const OTHER: Sales = [['Vega', [700, 900]]]
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name)

/** As LibreOffice leaves a file: without the properties of sheets. */
async function openWithoutMarkers(): Promise<Workbook> {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  for (const { customProperties } of workbook.sheets) customProperties.clear()
  writeSales(sheetNamed(workbook, 'Sales'), OTHER)
  return workbook
}

test('sheets that lost their markers are refreshed in their places, and marked again', async () => {
  const workbook = await openWithoutMarkers()
  await refresh()
  expect(names(workbook)).toEqual(['Sales', 'Mine', ...RESULT_SHEETS])
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')).toEqual(['Vega'])
  expect(workbook.sheets.map(({ customProperties }) => customProperties.size)).toEqual([
    0,
    0,
    ...RESULT_SHEETS.map(() => 1),
  ])
})

test('Remove results finds them too', async () => {
  const workbook = await openWithoutMarkers()
  expect(await removeResults(null)).toEqual(RESULT_SHEETS)
  expect(names(workbook)).toEqual(['Sales', 'Mine'])
})

test('where other sheets have kept their markers, one without is the user’s', async () => {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  const sheet = sheetNamed(workbook, 'Summary')
  sheet.customProperties.clear()
  const before = describeSheet(sheet)
  await refresh()
  expect(describeSheet(sheet)).toEqual(before)
  expect(names(workbook)).toEqual(['Sales', 'Mine', ...RESULT_SHEETS, 'Summary (2)'])
})

test.each<[string, (workbook: Workbook) => void]>([
  ['another name', (workbook) => (sheetNamed(workbook, 'Matrix').name = 'My matrix')],
  [
    'another title',
    (workbook) => {
      sheetNamed(workbook, 'Matrix').cells.setValue(0, 0, 'Mine')
    },
  ],
])('a sheet that has %s is the user’s', async (_, change) => {
  const workbook = await openWithoutMarkers()
  change(workbook)
  const matrix = workbook.sheets[4]
  const before = matrix && describeSheet(matrix)
  await refresh()
  expect(matrix && describeSheet(matrix)).toEqual(before)
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')).toEqual(['Vega'])
  expect(names(workbook)).toHaveLength(12)
})

test('names and titles without any of our tables are an imitation: nothing of it is touched', async () => {
  const workbook = await openWithoutMarkers()
  for (const { tables } of workbook.sheets) tables.length = 0
  const before = workbook.sheets.slice(1).flatMap((sheet) => describeSheet(sheet))
  await refresh()
  expect(workbook.sheets.slice(1, 11).flatMap((sheet) => describeSheet(sheet))).toEqual(before)
  expect(names(workbook)).toEqual(['Sales', 'Mine', ...RESULT_SHEETS, ...RESULT_SHEETS.map((name) => `${name} (2)`)])
})
