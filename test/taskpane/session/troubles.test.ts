import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { HostErrorCode } from '../../excel/openOffice'
import { describeSheet } from '../../support/faults/describeWorkbook'
import { columnOf, salesWorkbook, sheetNamed } from '../../excel/refresh/salesWorkbook'
import {
  dataProblem,
  newSession,
  openPane,
  type PaneUnderTest,
  previewReady,
  select,
  understood,
  until,
} from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())

async function open(prepare: (workbook: Workbook) => void = () => undefined) {
  const workbook = salesWorkbook()
  pane = await openPane(workbook)
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  prepare(workbook)
  await pane.session.start()
  return { ...pane, workbook }
}

const everything = (workbook: Workbook) => workbook.sheets.flatMap((sheet) => describeSheet(sheet))

test('a cell is being edited: a problem at the start, and all is well when the editing has ended', async () => {
  const workbook = salesWorkbook()
  pane = await openPane(workbook)
  const { session, office } = pane
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  office.failRequests(1, 1, HostErrorCode.cellBeingEdited)
  await session.start()
  expect(dataProblem(session.state)).toEqual({ kind: 'excel', problem: { code: 'cellBeingEdited' } })
  await session.readSelection()
  expect(understood(session.state).place.address).toBe('A1:C17')
})

test('while a cell is being edited, what was understood of the selection stays', async () => {
  const { session, office, workbook } = await open()
  await until(session, previewReady)
  const next = office.requests.length + 1
  office.failRequests(next, next + 1, HostErrorCode.cellBeingEdited)
  select(workbook, sheetNamed(workbook, 'Mine'), 0, 0)
  await new Promise((resolve) => {
    setTimeout(resolve, 400)
  })
  expect(office.requests.length).toBeGreaterThanOrEqual(next)
  expect(understood(session.state).place).toMatchObject({ sheet: 'Sales', address: 'A1:C17' })
})

test('a start that Excel refused is made up for at the next look: analyses are known and the selection is followed', async () => {
  const { session, office, workbook } = await open()
  await session.analyse()
  const again = newSession().session
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  const next = office.requests.length + 1
  office.failRequests(next, next, HostErrorCode.cellBeingEdited)
  await again.start()
  expect(again.state.analyses).toEqual([])
  await again.readSelection()
  expect(again.state.analysisId).toBe(session.state.analysisId)
  select(workbook, sheetNamed(workbook, 'Sales'), 0, 0, 7, 3)
  await until(again, ({ data }) => data.state === 'understood' && data.place.address === 'A1:C7')
})

test('a cell is being edited when Analyse is pressed: nothing is changed, and the next press works', async () => {
  const { session, office, workbook } = await open()
  await until(session, previewReady)
  const before = everything(workbook)
  const next = office.requests.length + 1
  office.failRequests(next, next, HostErrorCode.cellBeingEdited)
  await session.analyse()
  expect(session.state).toMatchObject({
    work: null,
    step: 'data',
    problem: { kind: 'excel', problem: { code: 'cellBeingEdited' } },
  })
  expect(everything(workbook)).toEqual(before)
  await session.analyse()
  expect(session.state.problem).toBeNull()
  expect(session.state.step).toBe('results')
})

test('two areas are selected: said at once; one of them is enough', async () => {
  const { session, workbook } = await open((book) => {
    book.select(sheetNamed(book, 'Sales'), [
      { row: 0, column: 0, rowCount: 5, columnCount: 1 },
      { row: 0, column: 2, rowCount: 5, columnCount: 1 },
    ])
  })
  expect(dataProblem(session.state)).toEqual({ kind: 'excel', problem: { code: 'multipleAreas' } })
  await session.analyse()
  expect(session.state.problem).toEqual({ kind: 'excel', problem: { code: 'multipleAreas' } })
  select(workbook, sheetNamed(workbook, 'Sales'), 0, 0, 17, 3)
  await until(session, ({ data }) => data.state === 'understood')
})

test('an empty place is selected', async () => {
  const { session, workbook } = await open((book) => {
    select(book, sheetNamed(book, 'Mine'), 40, 8)
  })
  expect(dataProblem(session.state)).toEqual({
    kind: 'analysis',
    problem: { code: 'emptySelection', sheet: 'Mine' },
  })
  select(workbook, sheetNamed(workbook, 'Sales'), 1, 1)
  await until(session, ({ data }) => data.state === 'understood')
})

test('hidden rows count, which the preview says; they can be left out', async () => {
  const { session } = await open((book) => {
    const sheet = sheetNamed(book, 'Sales')
    for (let row = 1; row <= 6; row++) sheet.hiddenRows.add(row)
  })
  await until(session, previewReady)
  const preview = () => {
    const shown = understood(session.state).preview
    return shown.state === 'ready' ? shown.preview : null
  }
  expect(preview()?.readingNotes).toContainEqual({ code: 'hiddenRowsKept', sheet: 'Sales' })
  expect(preview()?.reconciliation.used.rows).toBe(16)
  session.changeSettings({ ...session.state.settings, hiddenRows: 'exclude' })
  await until(session, () => preview()?.reconciliation.used.rows === 10)
})

test('merged cells hold their value once: the rows without a customer are told', async () => {
  const { session } = await open((book) => {
    const sheet = sheetNamed(book, 'Sales')
    sheet.merges.push({ row: 1, column: 1, rowCount: 3, columnCount: 1 })
    for (const row of [2, 3]) sheet.cells.setValue(row, 1, null)
  })
  await until(session, previewReady)
  const { preview } = understood(session.state)
  expect(preview.state === 'ready' && preview.preview.reconciliation.issues).toMatchObject([
    { code: 'missingCustomer', count: 2, amount: 1800 },
  ])
})

test('the structure of the workbook is protected: nothing is changed, and it works once the protection is lifted', async () => {
  const { session, workbook } = await open()
  workbook.protected = true
  const before = everything(workbook)
  await session.analyse()
  expect(session.state.problem).toEqual({ kind: 'excel', problem: { code: 'workbookProtected' } })
  expect(everything(workbook)).toEqual(before)
  workbook.protected = false
  await session.analyse()
  expect(session.state.step).toBe('results')
})

test('a workbook that is open for reading only', async () => {
  const { session, workbook } = await open()
  workbook.readOnly = true
  const before = everything(workbook)
  await session.analyse()
  expect(session.state.problem).toEqual({ kind: 'excel', problem: { code: 'accessDenied' } })
  expect(session.state.step).toBe('data')
  expect(everything(workbook)).toEqual(before)
})

test('a protected sheet of sales is read; a protected result sheet stops the refresh and keeps everything', async () => {
  const { session, workbook } = await open((book) => {
    sheetNamed(book, 'Sales').protection = { allowed: {}, password: null }
  })
  await session.analyse()
  expect(session.state.step).toBe('results')
  for (const name of ['Customers', 'Pareto']) sheetNamed(workbook, name).protection = { allowed: {}, password: null }
  const before = everything(workbook)
  await session.refresh(null)
  expect(session.state.problem).toEqual({
    kind: 'excel',
    problem: { code: 'sheetsProtected', sheets: ['Customers', 'Pareto'] },
  })
  expect(everything(workbook)).toEqual(before)
})

test('another sheet is activated in the middle of a run: the results are the same, and the pane keeps its data', async () => {
  const { session, workbook } = await open()
  await until(session, previewReady)
  const phases: (string | undefined)[] = []
  session.subscribe(() => {
    const phase = session.state.work?.phase
    if (phase === 'reading' && phases.at(-1) !== phase) select(workbook, sheetNamed(workbook, 'Mine'), 0, 0)
    phases.push(phase)
  })
  await session.analyse()
  expect(phases).toContain('reading')
  expect(session.state.outcome?.result.customers[0]?.customer).toBe('Romashka')
  expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')).toHaveLength(5)
  expect(understood(session.state).place.sheet).toBe('Sales')
})

test('a result sheet is selected: the sales stay in the pane; asked to read it, the pane says what it is', async () => {
  const { session, workbook } = await open()
  await session.analyse()
  select(workbook, sheetNamed(workbook, 'Customers'), 8, 0)
  session.goTo('data')
  await new Promise((resolve) => {
    setTimeout(resolve, 400)
  })
  expect(understood(session.state).place.sheet).toBe('Sales')
  await session.readSelection()
  expect(dataProblem(session.state)).toEqual({ kind: 'excel', problem: { code: 'ownSheet', sheet: 'Customers' } })
})

test('an Excel that is too old: said, and nothing else is tried', async () => {
  const workbook = salesWorkbook()
  pane = await openPane(workbook)
  Object.assign(Office.context.requirements, { isSetSupported: (name: string) => name !== 'ExcelApi' })
  await pane.session.start()
  expect(dataProblem(pane.session.state)).toEqual({ kind: 'excel', problem: { code: 'missingRequirement' } })
  expect(pane.office.requests).toHaveLength(0)
})

test('a fault of the program is told as such and leaves the pane at work', async () => {
  const workbook = salesWorkbook()
  pane = await openPane(workbook, { is1904: () => Promise.reject(new TypeError('broken')) })
  select(workbook, sheetNamed(workbook, 'Sales'), 3, 1)
  await pane.session.start()
  expect(dataProblem(pane.session.state)).toEqual({ kind: 'unexpected', message: 'broken' })
})

test('Analyse pressed while the pane still looks at the selection analyses that selection', async () => {
  const { session, workbook } = await open((book) => {
    select(book, sheetNamed(book, 'Sales'), 0, 0, 7, 3)
  })
  select(workbook, sheetNamed(workbook, 'Sales'), 0, 0, 11, 3)
  await Promise.all([session.readSelection(), session.analyse()])
  expect(session.state.outcome?.result.customers.map(({ customer }) => customer)).toEqual(['Romashka', '=1+1'])
})
