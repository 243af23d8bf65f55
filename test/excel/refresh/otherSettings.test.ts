import { type OfficeUnderTest, openOffice } from '../openOffice'
import { columnOf, firstRun, refresh, salesWorkbook, sheetNamed, tableNamed } from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
const TABLE = 'AbcXyzCustomers'

test('another language: the headings change in their places', async () => {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  const { sheet, table } = tableNamed(workbook, TABLE)
  const { row, columnCount } = table.area
  const ids = table.columns.map(({ id }) => id)
  await refresh(0, (analysis) => ({ ...analysis, language: 'ru' }))
  expect(table.area.columnCount).toBe(columnCount)
  expect(table.columns.map(({ id }) => id)).toEqual(ids)
  expect(table.columns.slice(0, 3).map(({ name }) => name)).toEqual(['Клиент', 'Выручка', 'Доля'])
  expect(columnOf(workbook, TABLE, 'Клиент')[0]).toBe('Romashka')
  expect(sheet.cells.value(row + 1, 1)).toBe(5400)
  expect(sheetNamed(workbook, 'Customers').cells.value(0, 0)).toBe('Клиенты: классы и объяснения')
})

test('columns for which there is nothing any more stay without contents, and come back', async () => {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  const { table } = tableNamed(workbook, TABLE)
  const before = table.columns.map(({ name }) => name)
  const classes = columnOf(workbook, TABLE, 'Class')
  await refresh(0, ({ settings, ...analysis }) => ({
    ...analysis,
    settings: { ...settings, choices: { ...settings.choices, xyz: 'none' } },
  }))
  expect(table.columns.map(({ name }) => name)).toEqual(before)
  expect(new Set(columnOf(workbook, TABLE, 'Class'))).toEqual(new Set([null]))
  await refresh(0, ({ settings, ...analysis }) => ({
    ...analysis,
    settings: { ...settings, choices: { ...settings.choices, xyz: 'auto' } },
  }))
  expect(table.columns.map(({ name }) => name)).toEqual(before)
  expect(columnOf(workbook, TABLE, 'Class')).toEqual(classes)
})
