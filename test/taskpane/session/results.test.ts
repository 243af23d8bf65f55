import { columnOf, SALES, salesWorkbook, sheetNamed, tableNamed } from '../../excel/refresh/salesWorkbook'
import { serialOf } from '../../support/salesTable'
import type { Language } from '../../../src/locale/Language'
import { newSession, openPane, type PaneUnderTest, select, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())

/** SALES and a customer whose returns outweigh its purchases, so that it has no class. */
async function analysed(language: Language = 'en') {
  const workbook = salesWorkbook([...SALES, ['Returns', [-5]]])
  pane = await openPane(workbook)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await pane.session.start()
  pane.session.setLanguage(language)
  await pane.session.analyse()
  return { ...pane, workbook }
}

/** The customers whose rows a filter leaves. */
function shownCustomers(workbook: Parameters<typeof columnOf>[0], heading: string): unknown[] {
  const { sheet, table } = tableNamed(workbook, 'AbcXyzCustomers')
  return columnOf(workbook, 'AbcXyzCustomers', heading).filter((_, i) => !sheet.hiddenRows.has(table.area.row + 1 + i))
}

describe.each([
  ['en', 'Customer', 'Customers'],
  ['ru', 'Клиент', 'Клиенты'],
] as const)('in %s, a cell of the matrix', (language, heading, sheet) => {
  test('filters the table of customers to its class and shows it', async () => {
    const { session, workbook } = await analysed(language)
    const { customers } = session.state.outcome?.result ?? { customers: [] }
    await session.showCustomers({ abc: 'A', xyz: 'X' })
    expect(session.state.problem).toBeNull()
    expect(workbook.activeSheet.name).toBe(sheet)
    const expected = customers.filter(({ abc, xyz }) => abc === 'A' && xyz === 'X')
    expect(expected.length).toBeGreaterThan(0)
    expect(shownCustomers(workbook, heading)).toEqual(expected.map(({ customer }) => customer))
  })

  test('without a letter stands for those who have none', async () => {
    const { session, workbook } = await analysed(language)
    const last = session.state.outcome?.result.customers.at(-1)
    await session.showCustomers({ abc: '-', xyz: last?.xyz ?? '-' })
    expect(shownCustomers(workbook, heading)).toEqual(['Returns'])
    await session.showCustomers(null)
    expect(shownCustomers(workbook, heading)).toHaveLength(6)
  })
})

test('each result sheet can be opened, also a renamed or hidden one', async () => {
  const { session, workbook } = await analysed()
  sheetNamed(workbook, 'Pareto').name = 'Curve'
  sheetNamed(workbook, 'Curve').visibility = 'Hidden'
  await session.openSheet('pareto')
  expect(workbook.activeSheet.name).toBe('Curve')
  expect(workbook.activeSheet.visibility).toBe('Visible')
})

test('a result sheet that has been deleted is told of, and a refresh brings it back', async () => {
  const { session, workbook } = await analysed()
  workbook.removeSheet(sheetNamed(workbook, 'Pareto'))
  await session.openSheet('pareto')
  expect(session.state.problem).toEqual({ kind: 'excel', problem: { code: 'resultGone' } })
  await session.refresh(null)
  await session.openSheet('pareto')
  expect(session.state.problem).toBeNull()
  expect(workbook.activeSheet.name).toBe('Pareto')
})

describe('the card', () => {
  // Its four sales are of 1 January, 31 January, 1 March and 31 March; the data ends in May.
  test('shows the customer of the selected row of the table of customers', async () => {
    const { session, workbook } = await analysed()
    const { sheet, table } = tableNamed(workbook, 'AbcXyzCustomers')
    select(workbook, sheet, table.area.row + 2, 4)
    const { card } = await until(session, (state) => state.card.state === 'shown')
    expect(card).toMatchObject({ position: 2, customer: { customer: '=1+1', amount: 2000 } })
    expect(card.state === 'shown' && card.history.map(({ amount }) => amount)).toEqual([1000, 0, 1000, 0, 0])
  })

  test('counts only what the analysis counts', async () => {
    const { session, workbook } = await analysed()
    const { settings } = session.state
    session.changeSettings({ ...settings, choices: { ...settings.choices, to: serialOf('2024-03-10') } })
    await session.analyse()
    select(workbook, sheetNamed(workbook, 'Sales'), 1, 1)
    const { card } = await until(session, (state) => state.card.state === 'shown')
    expect(card).toMatchObject({ customer: { customer: 'Romashka', amount: 2700 } })
    expect(card.state === 'shown' && card.history.map(({ amount }) => amount)).toEqual([1800, 0, 900])
  })

  test('shows the customer of a cell of the source, and goes when another cell is selected', async () => {
    const { session, workbook } = await analysed()
    const sales = sheetNamed(workbook, 'Sales')
    select(workbook, sales, 14, 1)
    const { card } = await until(session, (state) => state.card.state === 'shown')
    expect(card).toMatchObject({ customer: { customer: 'Orion', amount: 120 } })
    select(workbook, sales, 14, 2)
    await until(session, (state) => state.card.state === 'none')
  })

  test('shows the customer of a row of the key accounts', async () => {
    const { session, workbook } = await analysed()
    const sheet = sheetNamed(workbook, 'Key accounts')
    const row = Array.from({ length: 60 }, (_, i) => i).find((i) => sheet.cells.value(i, 1) === 'Romashka') ?? 0
    select(workbook, sheet, row, 1)
    const { card } = await until(session, (state) => state.card.state === 'shown')
    expect(card).toMatchObject({ position: 1, customer: { customer: 'Romashka' } })
  })

  test('after reopening asks for a refresh, and shows the customer then', async () => {
    const { workbook } = await analysed()
    const { sheet, table } = tableNamed(workbook, 'AbcXyzCustomers')
    select(workbook, sheet, table.area.row + 1, 0)
    const { session } = newSession()
    await session.start()
    const { analysisId } = session.state
    expect(session.state.card).toEqual({ state: 'refreshNeeded', name: 'Romashka', analysisId })
    await session.refresh(analysisId)
    expect(session.state.card).toMatchObject({ state: 'shown', customer: { customer: 'Romashka' } })
  })
})
