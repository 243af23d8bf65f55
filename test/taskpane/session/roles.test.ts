import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openPane, type PaneUnderTest, previewReady, dataProblem, roles, select, understood, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())
/** Sheets of rows as they stand; a cell of the first sheet is selected. */
async function open(...sheets: (string | number)[][][]) {
  const workbook = new Workbook()
  sheets.forEach((rows, i) => {
    const sheet = workbook.addSheet(`Sheet${i + 1}`)
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        sheet.cells.setValue(row, column, cell)
      })
    })
  })
  pane = await openPane(workbook)
  select(workbook, workbook.activeSheet, 1, 0)
  await pane.session.start()
  return { ...pane, workbook }
}

const JOURNAL = [
  ['Customer', 'Manager', 'Revenue', 'Paid'],
  ['Romashka', 'Ann', 900, 10],
  ['Orion', 'Ann', 500, 20],
  ['Orion', 'Bob', 100, 30],
]

test('a role moves to the column that the user names, and the run counts that column', async () => {
  const { session } = await open(JOURNAL)
  expect(roles(session.state)).toMatchObject({ Revenue: 'amount' })
  await session.setRole(3, 'amount')
  expect(roles(session.state)).toMatchObject({ Revenue: null, Paid: 'amount' })
  await session.setRole(1, 'customer')
  expect(roles(session.state)).toMatchObject({ Customer: null, Manager: 'customer' })
  await session.analyse()
  expect(session.state.outcome?.result.customers.map(({ customer, amount }) => [customer, amount])).toEqual([
    ['Ann', 30],
    ['Bob', 30],
  ])
})

test('a role can be taken away from the column that had it by its heading', async () => {
  const { session } = await open(JOURNAL)
  expect(roles(session.state)).toMatchObject({ Manager: 'manager' })
  await session.setRole(1, null)
  expect(roles(session.state)).toMatchObject({ Manager: null })
  await session.setRole(1, 'manager')
  expect(roles(session.state)).toMatchObject({ Manager: 'manager' })
})

test('a column that is given another role gives up the one before', async () => {
  const { session } = await open(JOURNAL)
  await session.setRole(3, 'amount')
  await session.setRole(3, 'cost')
  expect(roles(session.state)).toMatchObject({ Revenue: 'amount', Paid: 'cost' })
})

test('of two columns with one heading the one that was meant is taken', async () => {
  const { session } = await open([
    ['Customer', 'Sum', 'Sum'],
    ['Romashka', 900, 10],
    ['Orion', 500, 30],
  ])
  await session.setRole(2, 'amount')
  await session.analyse()
  expect(session.state.outcome?.result.customers.map(({ amount }) => amount)).toEqual([30, 10])
})

test('where no column looks like customers or money, the columns are shown and can be named', async () => {
  const { session } = await open([
    ['Code', 'Discount'],
    [1, 0.5],
    [2, 0.25],
  ])
  expect(dataProblem(session.state)).toMatchObject({ kind: 'analysis', problem: { code: 'noCustomerColumn' } })
  const { data } = session.state
  expect(data.state === 'problem' ? data.columns.map(({ heading }) => heading) : []).toEqual(['Code', 'Discount'])
  await session.setRole(0, 'customer')
  await session.setRole(1, 'amount')
  expect(roles(session.state)).toEqual({ Code: 'customer', Discount: 'amount' })
})

test('layout and entity can be set, and set back', async () => {
  const { session } = await open(JOURNAL)
  await session.setEntity('product')
  expect(understood(session.state).layout.entity).toBe('product')
  await session.setEntity('auto')
  expect(understood(session.state).layout.entity).toBe('customer')
  await session.setLayout('crosstab')
  expect(dataProblem(session.state)).toMatchObject({ problem: { code: 'noPeriodColumns' } })
  await session.setLayout('auto')
  expect(understood(session.state).layout.kind).toBe('transactions')
})

test('other data has roles and left-out names of its own; settings for all data stay', async () => {
  const { session, workbook } = await open(JOURNAL, JOURNAL)
  await session.setRole(3, 'amount')
  session.exclude(['Orion'])
  session.choosePreset('variation')
  const [, second] = workbook.sheets
  if (second !== undefined) select(workbook, second, 2, 2)
  await until(session, ({ data }) => data.state === 'understood' && data.place.sheet === 'Sheet2')
  expect(roles(session.state)).toMatchObject({ Revenue: 'amount', Paid: null })
  expect(session.state.settings.choices).toMatchObject({ exclude: [], xyz: 'variation' })
})

test('rows added to the same data keep the roles', async () => {
  const { session, workbook } = await open(JOURNAL)
  await session.setRole(3, 'amount')
  const sheet = workbook.activeSheet
  ;['Lotos', 'Bob', 1, 2].forEach((cell, column) => {
    sheet.cells.setValue(4, column, cell)
  })
  select(workbook, sheet, 4, 0)
  await until(session, ({ data }) => data.state === 'understood' && data.place.address === 'A1:D5')
  expect(roles(session.state)).toMatchObject({ Revenue: null, Paid: 'amount' })
})

test('names left out are told by the preview at once; a name that is taken back in counts again', async () => {
  const { session } = await open(JOURNAL)
  await until(session, previewReady)
  const used = () => {
    const { preview } = understood(session.state)
    return preview.state === 'ready' ? preview.preview.reconciliation.used.rows : null
  }
  session.exclude(['Orion'])
  await until(session, () => used() === 1)
  session.include('Orion')
  await until(session, () => used() === 3)
})
