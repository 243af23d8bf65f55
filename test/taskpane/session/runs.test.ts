import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import type { Work } from '../../../src/taskpane/session/PaneState'
import { columnOf, SALES, salesWorkbook, sheetNamed, writeSales } from '../../excel/refresh/salesWorkbook'
import { describeSheet } from '../../support/faults/describeWorkbook'
import { newSession, openPane, type PaneUnderTest, select, understood, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())

async function open() {
  const workbook = salesWorkbook()
  // These formulas refer to results: they break with every sheet of results that is removed.
  for (const row of [1, 2]) sheetNamed(workbook, 'Mine').cells.setValue(row, 0, null)
  pane = await openPane(workbook)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await pane.session.start()
  return { ...pane, workbook }
}

const everything = (workbook: Workbook) => workbook.sheets.flatMap((sheet) => describeSheet(sheet))
const GROWN: typeof SALES = [...SALES, ['Vega', [9999, 1]]]

/** Presses Cancel when the run gets to a phase. */
function cancelAt(session: PaneSession, phase: Work['phase']): () => void {
  return session.subscribe(() => {
    const { work } = session.state
    if (work?.phase === phase && !work.cancelling) session.cancel()
  })
}

describe.each(['starting', 'reading', 'analysing', 'writing'] as const)('Cancel while %s', (phase) => {
  test('a first run leaves the workbook as it was', async () => {
    const { session, workbook, states } = await open()
    const before = everything(workbook)
    const end = cancelAt(session, phase)
    await session.analyse()
    expect(session.state).toMatchObject({ problem: { kind: 'cancelled' }, work: null, outcome: null, analyses: [] })
    expect(states.some(({ work }) => work?.cancelling === true)).toBe(true)
    expect(everything(workbook)).toEqual(before)
    end()
    await session.analyse()
    expect(session.state.step).toBe('results')
  })

  test('a refresh leaves the last results', async () => {
    const { session, workbook } = await open()
    await session.analyse()
    writeSales(sheetNamed(workbook, 'Sales'), GROWN)
    const before = everything(workbook)
    const end = cancelAt(session, phase)
    await session.refresh(null)
    expect(session.state.problem).toEqual({ kind: 'cancelled' })
    expect(everything(workbook)).toEqual(before)
    end()
    await session.refresh(null)
    expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')[0]).toBe('Vega')
  })
})

test('Cancel with nothing under way does nothing', async () => {
  const { session } = await open()
  session.cancel()
  expect(session.state.problem).toBeNull()
})

test('a refresh after growth reads the new rows and says what has changed', async () => {
  const { session, workbook } = await open()
  await session.analyse()
  writeSales(sheetNamed(workbook, 'Sales'), GROWN)
  await session.refresh(null)
  expect(session.state.outcome?.changes).toMatchObject({ rows: 2, customers: { new: ['Vega'], gone: [] } })
  expect(session.state.analyses).toHaveLength(1)
})

test('Analyse with other settings refreshes the chosen analysis and keeps them with the workbook', async () => {
  const { session } = await open()
  await session.analyse()
  session.choosePreset('textbook')
  session.nameAnalysis('Strict')
  await session.analyse()
  expect(session.state.outcome?.changes).not.toBeNull()
  expect(session.state.analyses).toMatchObject([
    { name: 'Strict', settings: { choices: { abc: { rule: 'strict' }, xyz: 'variation' } } },
  ])
})

test('a refresh takes the kept settings, whatever has been set in the pane since', async () => {
  const { session } = await open()
  await session.analyse()
  session.choosePreset('textbook')
  await session.refresh(null)
  expect(session.state.outcome?.result.parameters.abc).toMatchObject({ rule: 'crossing' })
  expect(session.state.settings.choices.abc).toMatchObject({ rule: 'crossing' })
})

test('a new analysis beside the first one has a name of its own', async () => {
  const { session } = await open()
  await session.analyse()
  session.chooseAnalysis(null)
  await session.analyse()
  expect(session.state.analyses.map(({ name }) => name)).toEqual(['ABC-XYZ', 'ABC-XYZ 2'])
})

describe('the pane is opened again', () => {
  test('on the sales: the analysis that was made from them is proposed, with its settings', async () => {
    const { session, workbook } = await open()
    session.choosePreset('variation')
    session.nameAnalysis('Variation')
    await session.analyse()
    select(workbook, sheetNamed(workbook, 'Sales'), 4, 1)
    const again = newSession().session
    await again.start()
    expect(again.state.analysisId).toBe(session.state.analysisId)
    expect(again.state).toMatchObject({
      analysisName: 'Variation',
      outcome: null,
      settings: { choices: { xyz: 'variation' } },
    })
    await again.analyse()
    expect(again.state.analyses).toHaveLength(1)
  })

  test('on a result sheet: the last analysis and its sales are there', async () => {
    const { session } = await open()
    await session.analyse()
    const again = newSession().session
    await again.start()
    expect(again.state.analysisId).toBe(session.state.analysisId)
    expect(understood(again.state).place).toEqual({ sheet: 'Sales', address: 'A1:C17', table: null })
  })

  test('on other sales: a new analysis is proposed', async () => {
    const { session, workbook } = await open()
    session.choosePreset('variation')
    await session.analyse()
    const other = workbook.addSheet('Other')
    writeSales(other, SALES)
    select(workbook, other, 4, 1)
    const again = newSession().session
    await again.start()
    expect(again.state).toMatchObject({ analysisId: null, analysisName: 'ABC-XYZ 2' })
    expect(understood(again.state).place.sheet).toBe('Other')
  })

  test('on a part of the sales: the part is wanted, not the analysis of all', async () => {
    const { session, workbook } = await open()
    await session.analyse()
    select(workbook, sheetNamed(workbook, 'Sales'), 0, 0, 8, 3)
    const again = newSession().session
    await again.start()
    expect(again.state.analysisId).toBeNull()
  })
})

test('of two analyses of one table the chosen one is refreshed', async () => {
  const { session } = await open()
  await session.analyse()
  const first = session.state.analysisId
  session.chooseAnalysis(null)
  session.choosePreset('textbook')
  await session.analyse()
  session.chooseAnalysis(first)
  await until(session, ({ data }) => data.state === 'understood')
  expect(session.state).toMatchObject({ analysisId: first, analysisName: 'ABC-XYZ' })
  expect(session.state.settings.choices.abc).toMatchObject({ rule: 'crossing' })
  await session.analyse()
  expect(session.state.outcome?.analysisId).toBe(first)
  expect(session.state.analyses).toHaveLength(2)
})

test('a refresh where nothing has been analysed says so', async () => {
  const { session } = await open()
  await session.refresh(null)
  expect(session.state.problem).toEqual({ kind: 'noAnalysis' })
})

test('a state that cannot be read is told and stays, its sheets too; an analysis made then stands beside them', async () => {
  const { session, workbook } = await open()
  await session.analyse()
  const [part] = workbook.customXmlParts
  const damaged = (part?.xml ?? '').replace('"version":1', '"version":99')
  if (part !== undefined) part.xml = damaged
  const customers = describeSheet(sheetNamed(workbook, 'Customers'))
  const lost = { kind: 'excel', problem: { code: 'analysesLost' } }
  const again = newSession().session
  await again.start()
  expect(again.state.problem).toEqual(lost)
  await again.refresh(null)
  expect(again.state.problem).toEqual(lost)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await again.readSelection()
  await again.analyse()
  expect(again.state.problem).toBeNull()
  expect(describeSheet(sheetNamed(workbook, 'Customers'))).toEqual(customers)
  expect(part?.xml).toBe(damaged)

  const later = newSession().session
  await later.start()
  expect(later.state).toMatchObject({ problem: null, analysisId: again.state.analysisId })
})

test('results that are removed are gone from the workbook and from the pane', async () => {
  const { session, workbook } = await open()
  await session.analyse()
  await session.removeResults(session.state.analysisId ?? '')
  expect(session.state).toMatchObject({ analyses: [], analysisId: null, outcome: null, step: 'data', problem: null })
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales', 'Mine'])
})

test('a column that the analysis used is gone: said, and the results stay', async () => {
  const { session, workbook } = await open()
  await session.analyse()
  sheetNamed(workbook, 'Sales').cells.setValue(0, 2, 'Turnover')
  const before = everything(workbook)
  await session.refresh(null)
  expect(session.state.problem).toMatchObject({
    kind: 'analysis',
    problem: { code: 'columnNotFound', column: 'Revenue' },
  })
  expect(everything(workbook)).toEqual(before)
})

test('progress is told, but not with every block', async () => {
  const { session, workbook } = await open()
  const sheet = sheetNamed(workbook, 'Sales')
  for (let row = 1; row <= 60_000; row++) {
    sheet.cells.setValue(row, 0, 45_292 + (row % 300))
    sheet.cells.setValue(row, 1, `Customer ${row % 50}`)
    sheet.cells.setValue(row, 2, row)
  }
  await session.readSelection()
  const times: number[] = []
  const end = session.subscribe(() => times.push(performance.now()))
  const start = performance.now()
  await session.analyse()
  end()
  expect(times.length).toBeGreaterThan(5)
  expect(times.length).toBeLessThan(10 + ((times.at(-1) ?? 0) - start) / 100)
})
