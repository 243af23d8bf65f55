import type { AnalysisState } from '../../../src/analysis/WorkbookState'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { analysedBeforeEach, refresh, sheetNamed, tableNamed } from './salesWorkbook'

let workbook: Workbook
analysedBeforeEach((opened) => {
  workbook = opened
})

const TABLE = 'AbcXyzCustomers'
const inRussian = (analysis: AnalysisState): AnalysisState => ({ ...analysis, language: 'ru' })
const withoutXyz = ({ settings, ...analysis }: AnalysisState): AnalysisState => ({
  ...analysis,
  settings: { ...settings, choices: { ...settings.choices, xyz: 'none' } },
})

async function filter(heading: string, values: string[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(TABLE).columns.getItem(heading).filter.applyValuesFilter(values)
    await context.sync()
  })
}

const filters = () => {
  const { columns } = tableNamed(workbook, TABLE).table
  return columns.flatMap(({ name, filter: values }) => (values === null ? [] : [[name, values]]))
}
const hiddenRows = () => sheetNamed(workbook, 'Customers').hiddenRows.size

test('a filter follows its column into another language', async () => {
  await filter('Customer', ['Romashka', 'Lotos'])
  const { written } = await refresh(0, inRussian)
  expect(filters()).toEqual([['Клиент', ['Romashka', 'Lotos']]])
  expect(hiddenRows()).toBe(3)
  expect(written.filtersLifted).toEqual([])
})

test.each([
  ['words of the other language', 'Level', ['key account'], inRussian],
  ['a column that has no contents any more', 'XYZ', ['X'], withoutXyz],
])('a filter by %s is lifted, and that is said', async (_, heading, values, change) => {
  await filter(heading, values)
  expect(hiddenRows()).toBeGreaterThan(0)
  const { written } = await refresh(0, change)
  expect(written.filtersLifted).toEqual([{ sheet: 'Customers', heading }])
  expect([filters(), hiddenRows()]).toEqual([[], 0])
})
