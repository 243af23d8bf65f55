import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { columnOf, SALES, salesWorkbook, sheetNamed } from '../../excel/refresh/salesWorkbook'
import { openPane, type PaneUnderTest, previewReady, roles, select, understood, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())
async function open(workbook: Workbook = salesWorkbook()) {
  pane = await openPane(workbook)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  return { ...pane, workbook }
}

test('one selected cell: the pane shows the region around it, its top and what each column is', async () => {
  const { session } = await open()
  await session.start()
  const { place, firstRows } = understood(session.state)
  expect(place).toEqual({ sheet: 'Sales', address: 'A1:C17', table: null })
  expect(firstRows.values.slice(0, 2)).toEqual([
    ['Date', 'Customer', 'Revenue'],
    [45292, 'Romashka', 900],
  ])
  expect(roles(session.state)).toEqual({ Date: 'date', Customer: 'customer', Revenue: 'amount' })
})

test('the rows are read by themselves: what will be used, and what will be set aside', async () => {
  const workbook = salesWorkbook()
  sheetNamed(workbook, 'Sales').cells.setValue(5, 2, 'n/a')
  const { session } = await open(workbook)
  await session.start()
  const { data } = await until(session, previewReady)
  const preview = data.state === 'understood' && data.preview.state === 'ready' ? data.preview.preview : null
  expect(preview?.reconciliation).toMatchObject({
    selected: { rows: 16 },
    used: { rows: 15, amount: 900 * 5 + 500 * 4 + 300 + 120 + 30 },
    issues: [{ code: 'notANumber', count: 1 }],
  })
})

test('one click more makes the result sheets and shows what they say', async () => {
  const { session, workbook, states } = await open()
  await session.start()
  await session.analyse()
  const { step, outcome, work, problem, analyses, analysisId } = session.state
  expect({ step, work, problem }).toEqual({ step: 'results', work: null, problem: null })
  expect(outcome?.result.customers.map(({ customer, amount }) => [customer, amount])).toEqual([
    ['Romashka', 5400],
    ['=1+1', 2000],
    ['00123', 300],
    ['Orion', 120],
    ['Lotos', 30],
  ])
  expect(outcome?.changes).toBeNull()
  expect(outcome?.sheets.map(({ name }) => name)).toContain('Customers')
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')).toEqual(SALES.map(([name]) => name))
  expect(analyses.map(({ id }) => id)).toEqual([analysisId])
  expect(workbook.activeSheet.name).toBe('Summary')
  const phases = states.flatMap((state) => (state.work === null ? [] : [state.work.phase]))
  expect([...new Set(phases)]).toEqual(['starting', 'reading', 'analysing', 'writing'])
})

test('only the selected part is analysed', async () => {
  const { session, workbook } = await open()
  select(workbook, sheetNamed(workbook, 'Sales'), 0, 0, 7, 3)
  await session.start()
  await session.analyse()
  expect(session.state.outcome?.result.customers.map(({ customer, amount }) => [customer, amount])).toEqual([
    ['Romashka', 5400],
  ])
})

test('the settings and the name that were chosen are those of the run', async () => {
  const { session } = await open()
  await session.start()
  session.choosePreset('textbook')
  session.nameAnalysis('Strict')
  session.exclude(['Lotos'])
  await session.analyse()
  const { outcome, analyses } = session.state
  expect(outcome?.result.parameters.abc).toEqual({ by: 'value', rule: 'strict', cuts: [0.8, 0.95] })
  expect(outcome?.result.customers.map(({ customer }) => customer)).not.toContain('Lotos')
  expect(analyses.map(({ name }) => name)).toEqual(['Strict'])
})

test('a second click while a run is under way does nothing', async () => {
  const { session } = await open()
  await session.start()
  await Promise.all([session.analyse(), session.analyse()])
  expect(session.state.analyses).toHaveLength(1)
})

test('Analyse pressed before anything was looked at looks first', async () => {
  const { session } = await open()
  await session.analyse()
  expect(session.state.outcome?.result.customers).toHaveLength(5)
})

test('the state changes by new objects, and no more once nobody listens', async () => {
  const { session } = await open()
  const first = session.state
  const seen: unknown[] = []
  const end = session.subscribe(() => seen.push(session.state))
  session.setLanguage('ru')
  expect(session.state).not.toBe(first)
  expect(first.language).toBe('en')
  end()
  session.goTo('settings')
  expect(seen).toHaveLength(1)
})

test('what is selected while the pane starts is not missed', async () => {
  const workbook = salesWorkbook()
  const empty = workbook.addSheet('Empty')
  pane = await openPane(workbook)
  const { session } = pane
  select(workbook, empty, 0, 0)
  const started = session.start()
  await until(session, ({ data }) => data.state === 'problem')
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await started
  const { data } = await until(session, ({ data: { state } }) => state === 'understood')
  expect(data.state === 'understood' && data.place.sheet).toBe('Sales')
})
