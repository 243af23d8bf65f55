import type { CellValue } from '../../../src/report/Report'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import { SALES, salesWorkbook, sheetNamed } from '../../excel/refresh/salesWorkbook'
import { newSession, openPane, type PaneUnderTest, select, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())

const STAGES = [
  ['Calls', 100, null, null, null],
  ['Offers', null, 0.2, null, null],
  ['Buyers', null, null, null, null],
]

async function analysed() {
  const workbook = salesWorkbook(SALES)
  pane = await openPane(workbook)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await pane.session.start()
  await pane.session.analyse()
  return { ...pane, workbook }
}

type Book = Awaited<ReturnType<typeof analysed>>['workbook']

/** The cells to the right of a label on a result sheet. */
function besideLabel(workbook: Book, sheet: string, label: string, count = 1): unknown[] {
  const { cells } = sheetNamed(workbook, sheet)
  const row = Array.from({ length: 80 }, (_, i) => i).find((i) => cells.value(i, 1) === label)
  if (row === undefined) throw new Error(`There is no "${label}" on the sheet`)
  return Array.from({ length: count }, (_, i) => cells.value(row, 2 + i))
}

/** Writes rows onto the user's sheet and selects them. */
function enterAndSelect(workbook: Book, rows: CellValue[][]): void {
  const sheet = sheetNamed(workbook, 'Mine')
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      sheet.cells.setValue(10 + r, 4 + c, value)
    })
  })
  select(workbook, sheet, 10, 4, rows.length, rows[0]?.length ?? 0)
}

const required = ({ state }: PaneSession) => state.outcome?.plan?.funnel.plan?.stages.map((stage) => stage.required)
const lost = ({ state }: PaneSession) => state.outcome?.plan?.stress.plan?.lost.map(({ name }) => name)
const stageRows = ({ state }: PaneSession) => state.outcome?.plan?.cells.stages

test('a first run brings a plan: the reference funnel, and the largest customer is lost', async () => {
  const { session } = await analysed()
  expect(required(session)).toEqual([800, 400, 40, 10])
  expect(lost(session)).toEqual(['Romashka'])
  expect(session.state.outcome?.unwritten).toEqual({})
})

test('a change is computed at once and reaches the sheets with the next refresh', async () => {
  const { session, workbook } = await analysed()
  await session.changePlan({
    'funnel.stages': [
      ['Calls', 80, 0.5],
      ['Offers', 40, 0.2],
      ['Buyers', null, null],
    ],
  })
  await session.changePlan({ 'stress.lost': [['Orion']] })
  expect(required(session)).toEqual([100, 50, 10])
  expect(lost(session)).toEqual(['Orion'])
  expect(besideLabel(workbook, 'Funnel', 'Calls')).toEqual([80])
  expect(besideLabel(workbook, 'Stress test', 'Who leaves')).toEqual([1])

  await session.refresh(session.state.outcome?.analysisId ?? null)
  expect(besideLabel(workbook, 'Funnel', 'Calls', 2)).toEqual([80, 0.5])
  expect(besideLabel(workbook, 'Stress test', 'Who leaves')).toEqual(['Orion'])
  expect(session.state.outcome?.unwritten).toEqual({})
  expect(required(session)).toEqual([100, 50, 10])
})

test('a row left blank between stages is closed up on the sheet, where formulas look to the next row', async () => {
  const { session, workbook } = await analysed()
  await session.changePlan({
    'funnel.stages': [
      ['Calls', 50],
      ['', null],
      ['Buyers', 5],
    ],
  })
  await session.refresh(null)
  const { cells } = sheetNamed(workbook, 'Funnel')
  const row = Array.from({ length: 80 }, (_, i) => i).find((i) => cells.value(i, 1) === 'Calls') ?? 0
  expect(cells.value(row + 1, 1)).toBe('Buyers')
})

test('after reopening, a refresh brings back what stands on the sheets', async () => {
  const { session, workbook } = await analysed()
  await session.changePlan({ 'funnel.stages': STAGES, 'funnel.amount': [[40]] })
  await session.refresh(null)
  const reopened = newSession().session
  await reopened.start()
  await reopened.refresh(null)
  // Nobody knows the conversion from calls to offers.
  expect(reopened.state.outcome?.plan?.funnel.problem).toMatchObject({ code: 'badStage', stage: 0 })
  const { cells } = sheetNamed(workbook, 'Funnel')
  const row = Array.from({ length: 80 }, (_, i) => i).find((i) => cells.value(i, 1) === 'Offers') ?? 0
  cells.setValue(row, 2, 50)
  cells.setValue(row + 1, 2, 10)
  await reopened.refresh(null)
  expect(required(reopened)).toEqual([400, 200, 40])
})

test('the pane wins over a cell of the sheet only where something was changed in it', async () => {
  const { session, workbook } = await analysed()
  const { cells } = sheetNamed(workbook, 'Funnel')
  const rowOf = (label: string) => Array.from({ length: 80 }, (_, i) => i).find((i) => cells.value(i, 1) === label) ?? 0
  cells.setValue(rowOf('Target'), 2, 20)
  cells.setValue(rowOf('Sellers'), 2, 7)
  await session.changePlan({ 'funnel.sellers': [[2]] })
  await session.refresh(null)
  expect(besideLabel(workbook, 'Funnel', 'Target')).toEqual([20])
  expect(besideLabel(workbook, 'Funnel', 'Sellers')).toEqual([2])
  expect(session.state.outcome?.plan?.funnel.plan?.stages[0]).toMatchObject({ required: 1600, perSeller: 800 })
})

test('what is changed and not written is kept while another analysis is shown; its own next run writes it', async () => {
  const { session, workbook } = await analysed()
  const first = session.state.outcome?.analysisId ?? ''
  await session.changePlan({ 'funnel.amount': [[20]] })
  session.chooseAnalysis(null)
  session.nameAnalysis('Second')
  await session.analyse()
  expect(session.state.outcome?.analysisId).not.toBe(first)
  expect(session.state.outcome?.unwritten).toEqual({})
  expect(required(session)).toEqual([800, 400, 40, 10])
  expect(session.state.unwrittenPlans).toEqual({ [first]: { 'funnel.amount': [[20]] } })
  await session.changePlan({ 'funnel.amount': [[30]] })
  await session.refresh(first)
  expect(required(session)).toEqual([1600, 800, 80, 20])
  expect(besideLabel(workbook, 'Funnel', 'Target')).toEqual([20])
  expect(Object.values(session.state.unwrittenPlans)).toEqual([{ 'funnel.amount': [[30]] }])
})

test('what is changed while a run is under way is kept for the next one', async () => {
  const { session, workbook } = await analysed()
  await session.changePlan({ 'funnel.amount': [[20]] })
  const run = session.refresh(null)
  await until(session, ({ work }) => work?.phase === 'writing')
  await session.changePlan({ 'funnel.sellers': [[3]] })
  await run
  expect(besideLabel(workbook, 'Funnel', 'Target')).toEqual([20])
  expect(session.state.outcome?.unwritten).toEqual({ 'funnel.sellers': [[3]] })
  expect(session.state.outcome?.plan?.funnel.plan?.stages.at(-1)).toMatchObject({ required: 20, perSeller: 20 / 3 })
})

test('the stress test is not done again while the same customers leave', async () => {
  const { session } = await analysed()
  const before = session.state.outcome?.plan?.stress.plan
  await session.changePlan({ 'funnel.amount': [[20]] })
  expect(session.state.outcome?.plan?.stress.plan).toBe(before)
})

test('a customer whose name looks like a number can be lost', async () => {
  const { session } = await analysed()
  await session.changePlan({ 'stress.lost': [['00123']] })
  expect(lost(session)).toEqual(['00123'])
  await session.refresh(null)
  expect(lost(session)).toEqual(['00123'])
})

test('a mistake is told of in the plan and stops nothing', async () => {
  const { session } = await analysed()
  await session.changePlan({ 'stress.lost': [['Nobody']], 'funnel.amount': [['much']] })
  expect(session.state.outcome?.plan?.stress.problem).toMatchObject({ code: 'badParameter', parameter: 'stress' })
  expect(session.state.outcome?.plan?.funnel.problem).toEqual({ code: 'badTarget', value: 'much' })
  await session.refresh(null)
  expect(session.state.problem).toBeNull()
})

test('a customer leads to its stress test, wherever in the pane it is shown', async () => {
  const { session, workbook } = await analysed()
  select(workbook, sheetNamed(workbook, 'Customers'), 7, 1)
  const { card } = await until(session, (state) => state.card.state === 'shown')
  const name = card.state === 'shown' ? card.customer.customer : ''
  expect(name).not.toBe(lost(session)?.[0])
  session.goTo('data')
  await session.showLossOf(name)
  expect(session.state).toMatchObject({ step: 'results', resultTab: 'plan', card: { state: 'none' } })
  expect(lost(session)).toEqual([name])
})

test('the results of a run are shown before their plan, a refresh from the plan leads back to it', async () => {
  const { session } = await analysed()
  session.showTab('plan')
  await session.refresh(null)
  expect(session.state.resultTab).toBe('plan')
  session.goTo('data')
  await session.analyse()
  expect(session.state.resultTab).toBe('results')
})

describe('stages are taken from the selection', () => {
  test('names and counts', async () => {
    const { session, workbook } = await analysed()
    enterAndSelect(workbook, [
      ['Step', 'How many'],
      ['Leads', 500],
      ['Demos', 50],
      ['Orders', 5],
    ])
    await session.takeStages()
    expect(session.state.outcome?.stagesTaken).toEqual({ from: 'counts' })
    expect(stageRows(session)?.map((row) => row.slice(0, 2))).toEqual([
      ['Leads', 500],
      ['Demos', 50],
      ['Orders', 5],
    ])
    expect(required(session)).toEqual([1000, 100, 10])
  })

  test('deals, counted by the list that stands there; other stages are told', async () => {
    const { session, workbook } = await analysed()
    const of = (stage: string, count: number) => Array.from({ length: count }, (_, at) => [`N ${at}`, stage])
    const deals = [
      ...of('Buyers', 2),
      ...of('Calls', 12),
      ...of('Refused', 3),
      ...of('Proposals', 2),
      ...of('Meetings', 4),
    ]
    enterAndSelect(workbook, [['Deal', 'Stage'], ...deals])
    await session.takeStages()
    const unknown = [{ stage: 'Refused', deals: 3 }]
    expect(session.state.outcome?.stagesTaken).toEqual({ from: 'deals', byList: true, unknown })
    // Reached: 12 + 2 + 4 + 2 in all, 8 of them further than the call, 6 further than the proposal.
    expect(stageRows(session)?.map((row) => row.slice(0, 2))).toEqual([
      ['Calls', 20],
      ['Proposals', 8],
      ['Meetings', 6],
      ['Buyers', 2],
    ])
  })

  test('or it is said why not, and the list stays', async () => {
    const { session, workbook } = await analysed()
    const before = stageRows(session)
    enterAndSelect(workbook, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
    await session.takeStages()
    const problem = { kind: 'analysis', problem: { code: 'noStages', sheet: 'Mine' } }
    expect(session.state.outcome?.stagesTaken).toEqual({ from: 'nothing', problem })
    expect(stageRows(session)).toEqual(before)
    expect(session.state.outcome?.unwritten).toEqual({})
  })
})
