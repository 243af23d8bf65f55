import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openPane, type PaneUnderTest, dataProblem, previewReady, roles, select, understood, until } from './openPane'

let pane: PaneUnderTest | undefined
afterEach(() => pane?.close())
const TABLE = [
  ['Customer', 'Revenue'],
  ['Romashka', 900],
  ['Orion', 500],
  ['Lotos', 100],
]

/** A sheet with these rows as they stand, and its first cell selected, as in a workbook that has just been opened. */
async function open(rows: (string | number)[][]) {
  const workbook = new Workbook()
  const sheet = workbook.addSheet('Sales')
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== '') sheet.cells.setValue(row, column, cell)
    })
  })
  sheet.changeStyle({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, { numberFormat: 'dd.mm.yyyy' })
  pane = await openPane(workbook)
  select(workbook, sheet, 0, 0)
  return { ...pane, workbook, sheet }
}

test.each([
  ['a title', [['Sales of 2024'], []], 'A3:B6'],
  [
    'a title of several lines with its date',
    [['Sales of 2024'], ['Printed on', 45_400], ['Romashka Ltd'], []],
    'A5:B8',
  ],
  ['nothing', [[], []], 'A3:B6'],
])('%s above the table, and the first cell selected: the table is meant', async (_, above, address) => {
  const { session } = await open([...above, ...TABLE])
  await session.start()
  expect(understood(session.state).place).toEqual({ sheet: 'Sales', address, table: null })
  await session.analyse()
  expect(session.state.outcome?.result.customers.map(({ customer }) => customer)).toEqual([
    'Romashka',
    'Orion',
    'Lotos',
  ])
})

test('a title in merged cells, which are selected together', async () => {
  const { session, workbook, sheet } = await open([['Sales of 2024'], [], ...TABLE])
  sheet.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 2 })
  select(workbook, sheet, 0, 0, 1, 2)
  await session.start()
  expect(understood(session.state).place.address).toBe('A3:B6')
})

test('a native table beneath a title is taken as that table', async () => {
  const { session } = await open([['Sales of 2024'], [], ...TABLE])
  await Excel.run(async (context) => {
    context.workbook.tables.add('Sales!A3:B6', true).name = 'SalesTable'
    await context.sync()
  })
  await session.start()
  expect(understood(session.state).place).toEqual({ sheet: 'Sales', address: 'A3:B6', table: 'SalesTable' })
})

test('the headings stand apart from the rows: then all that the sheet holds', async () => {
  const [headings = [], ...rows] = TABLE
  const { session } = await open([['Sales of 2024'], [], headings, [], [], ...rows])
  await session.start()
  expect(understood(session.state).place.address).toBe('A1:B8')
  expect(roles(session.state)).toMatchObject({ Customer: 'customer', Revenue: 'amount' })
})

test('from the title into the table and beside it: nothing is understood anew, no role is lost', async () => {
  const { session, workbook, sheet, states } = await open([['Sales of 2024'], [], ...TABLE])
  await session.start()
  session.exclude(['Orion'])
  const place = understood(session.state).place
  const before = states.length
  for (const [row, column] of [
    [4, 1],
    [20, 6],
    [0, 0],
  ] as const) {
    select(workbook, sheet, row, column)
    await new Promise((resolve) => {
      setTimeout(resolve, 400)
    })
  }
  expect(states.slice(before).every(({ data }) => data.state === 'understood' && data.place === place)).toBe(true)
  expect(session.state.settings.choices.exclude).toEqual(['Orion'])
})

test('a pane that is closed follows nothing, and catches up when it is shown again', async () => {
  const { session, workbook, office } = await open(TABLE)
  await session.start()
  const other = workbook.addSheet('Other')
  TABLE.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      other.cells.setValue(row, column, cell)
    })
  })
  await until(session, previewReady)
  await Office.addin.hide()
  const before = office.requests.length
  select(workbook, other, 1, 0)
  await new Promise((resolve) => {
    setTimeout(resolve, 400)
  })
  expect(office.requests).toHaveLength(before)
  await Office.addin.showAsTaskpane()
  await until(session, ({ data }) => data.state === 'understood' && data.place.sheet === 'Other')
})

test('other figures on the sheet of the sales are taken at their word', async () => {
  const { session, workbook, sheet } = await open(TABLE)
  ;[2, 3, 5].forEach((figure, row) => {
    sheet.cells.setValue(row + 10, 4, figure)
  })
  select(workbook, sheet, 11, 4)
  await session.start()
  expect(dataProblem(session.state)).toMatchObject({ kind: 'analysis' })
  await until(session, ({ data }) => data.state === 'problem' && data.place?.address === 'E11:E13')
})
