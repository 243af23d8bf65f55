import type { RowsOfColumns } from '../../../src/analysis/SalesSource'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { excelWorkbook } from '../../../src/taskpane/excelWorkbook'
import type { PaneState } from '../../../src/taskpane/session/PaneState'
import type { PaneWorkbook } from '../../../src/taskpane/session/PaneWorkbook'
import { SALES, salesWorkbook, sheetNamed, writeSales } from '../../excel/refresh/salesWorkbook'
import { openPane, type PaneUnderTest, previewReady, select, understood, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())
async function open(workbook: Workbook, changes: Partial<PaneWorkbook> = {}) {
  pane = await openPane(workbook, changes)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await pane.session.start()
  return pane
}

/** The workbook with rows that come only when the test lets them; `reads` counts how often somebody has begun. */
function slowRows() {
  const gate = { reads: 0, blocks: 0, open: (): void => undefined }
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  async function* slowly(rows: AsyncIterable<RowsOfColumns>): AsyncGenerator<RowsOfColumns> {
    gate.reads += 1
    await opened
    for await (const block of rows) {
      gate.blocks += 1
      yield block
    }
  }
  const openSource: PaneWorkbook['openSource'] = async (place) => {
    const source = await excelWorkbook.openSource(place)
    return { ...source, rows: (columns, firstRow) => slowly(source.rows(columns, firstRow)) }
  }
  return { gate, openSource }
}

const usedRows = (session: PaneUnderTest['session']) => {
  const { preview } = understood(session.state)
  return preview.state === 'ready' ? preview.preview.reconciliation.used.rows : null
}

test('more than 200,000 rows wait until they are asked for', async () => {
  const workbook = salesWorkbook()
  const sheet = sheetNamed(workbook, 'Sales')
  const { session } = await open(workbook, {
    openSource: async (place) => {
      const source = await excelWorkbook.openSource(place)
      const sample = async () => {
        const top = await source.sample()
        return top && { ...top, rowCount: 200_002 }
      }
      return { ...source, sample }
    },
  })
  expect(sheet.cells.rowCount(0)).toBe(17)
  expect(understood(session.state).preview).toEqual({ state: 'waiting', rows: 200_001 })
  await session.preview()
  expect(usedRows(session)).toBe(16)
})

test('what was read for an earlier selection is never shown for the next', async () => {
  const workbook = salesWorkbook()
  const other = workbook.addSheet('Other')
  writeSales(other, SALES.slice(0, 1))
  const { gate, openSource } = slowRows()
  const { session } = await open(workbook, { openSource })
  await until(session, () => gate.reads === 1)
  select(workbook, other, 2, 1)
  await until(session, () => gate.reads === 2)
  gate.open()
  await until(session, previewReady)
  expect(usedRows(session)).toBe(6)
})

test('another measure reads the rows again; other classes do not', async () => {
  const { gate, openSource } = slowRows()
  gate.open()
  const { session } = await open(salesWorkbook(), { openSource })
  await until(session, previewReady)
  expect(gate.reads).toBe(1)
  session.choosePreset('textbook')
  await until(session, previewReady)
  expect(gate.reads).toBe(1)
  const { settings } = session.state
  session.changeSettings({ ...settings, choices: { ...settings.choices, measure: 'orders' } })
  await until(session, (state) => gate.reads === 2 && previewReady(state))
})

test('a measure that the data does not have is told by the preview', async () => {
  const { session } = await open(salesWorkbook())
  await until(session, previewReady)
  const { settings } = session.state
  session.changeSettings({ ...settings, choices: { ...settings.choices, measure: 'margin' } })
  const { data } = await until(session, (state) => understood(state).preview.state === 'problem')
  expect(data.state === 'understood' && data.preview).toMatchObject({
    problem: { kind: 'analysis', problem: { code: 'noMeasureColumn', measure: 'margin' } },
  })
})

test('a run has Excel to itself; the preview begins again when the run has been cancelled', async () => {
  const { gate, openSource } = slowRows()
  const { session } = await open(salesWorkbook(), { openSource })
  await until(session, () => gate.reads === 1)
  const run = session.analyse()
  expect(understood(session.state).preview).toEqual({ state: 'waiting', rows: 16 })
  session.cancel()
  gate.open()
  await run
  expect(session.state.problem).toEqual({ kind: 'cancelled' })
  await until(session, previewReady)
})

const outlookOf = ({ data }: PaneState) =>
  data.state === 'understood' && data.preview.state === 'ready' ? data.preview.outlook : null

const lettersOf = (state: PaneState) => outlookOf(state)?.customers.map(({ abc }) => abc)

test('how large the classes become follows the settings, and what stood there stays until it is known', async () => {
  const { session, states } = await open(salesWorkbook())
  await until(session, (state) => outlookOf(state) !== null)
  // 5,400, 2,000, 300, 120 and 30 of 7,850: 69 %, 94 %, 98 % …
  expect(lettersOf(session.state)).toEqual(['A', 'A', 'B', 'C', 'C'])

  states.length = 0
  session.choosePreset('textbook')
  await until(session, (state) => lettersOf(state)?.[1] === 'B')
  expect(lettersOf(session.state)).toEqual(['A', 'B', 'C', 'C', 'C'])
  expect(states.map(outlookOf)).not.toContain(null)

  session.exclude(['Romashka'])
  await until(session, (state) => outlookOf(state)?.customers.length === 4)
})

test('settings that a run would refuse give no classes', async () => {
  const { session } = await open(salesWorkbook())
  await until(session, (state) => outlookOf(state) !== null)
  session.exclude(SALES.map(([name]) => name))
  await until(session, (state) => previewReady(state) && outlookOf(state) === null)
  expect(usedRows(session)).toBe(0)
})

test('of other sales nothing is shown of these', async () => {
  const workbook = salesWorkbook()
  const other = workbook.addSheet('Other')
  writeSales(other, SALES.slice(0, 1))
  const { session, states } = await open(workbook)
  await until(session, (state) => outlookOf(state) !== null)
  states.length = 0
  select(workbook, other, 2, 1)
  await until(session, (state) => outlookOf(state)?.customers.length === 1)
  const ofOther = states.filter(({ data }) => data.state === 'understood' && data.place.sheet === 'Other')
  expect(new Set(ofOther.map((state) => outlookOf(state)?.customers.length))).toEqual(new Set([undefined, 1]))
})

const phasesOf = (states: readonly PaneState[]) => new Set(states.flatMap(({ work }) => work?.phase ?? []))

test('what the classes are is not computed again for the run, unless a cell has been changed meanwhile', async () => {
  const workbook = salesWorkbook()
  const { session, states } = await open(workbook)
  await until(session, (state) => outlookOf(state) !== null)
  states.length = 0
  await session.analyse()
  expect(phasesOf(states)).toEqual(new Set(['starting', 'reading', 'writing']))
  const first = session.state.outcome?.result
  expect(first).toBe(outlookOf(session.state))

  states.length = 0
  sheetNamed(workbook, 'Sales').cells.setValue(1, 2, 905)
  await session.analyse()
  expect(phasesOf(states)).toContain('analysing')
  expect(session.state.outcome?.result.customers[0]?.amount).toBe(5405)
  expect(first?.customers[0]?.amount).toBe(5400)
})

test('what a run has interrupted is taken up where the classes are shown, too', async () => {
  const { gate, openSource } = slowRows()
  const { session } = await open(salesWorkbook(), { openSource })
  await until(session, () => gate.reads === 1)
  const run = session.analyse()
  gate.open()
  await run
  expect([session.state.step, outlookOf(session.state)]).toEqual(['results', null])
  session.goTo('settings')
  await until(session, (state) => lettersOf(state)?.length === 5)
})
