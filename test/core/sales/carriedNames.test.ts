import { detectLayout, SalesTableBuilder, type Cell, type LayoutChoices } from '../../../src/core/index'
import { DEFAULTS, plainUnits, sampleOf } from './readSheet'

const HEADER: Cell[] = ['Client', 'Date', 'Product', 'Amount']
/** Three customers, each named once; the days of each run on. */
const BLOCKS: Cell[][] = [
  ['Oak', 45300, 'Tea', 10],
  ['', 45330, 'Tea', 20],
  ['', 45360, 'Tea', 30],
  ['Elm', 45301, 'Tea', 40],
  ['', 45331, 'Tea', 50],
  ['Ash', 45302, 'Tea', 60],
  ['', 45332, 'Tea', 70],
]
const TOTALS: Cell[] = ['Total', '', '', 60]

/** `more`: rows of the sheet beyond those looked at. */
function carries(rows: Cell[][], choices: LayoutChoices = {}, more = 0): boolean {
  const sample = sampleOf([HEADER, ...rows])
  const layout = detectLayout({ ...sample, rowCount: sample.rowCount + more }, choices)
  return layout.kind === 'transactions' && layout.carriesNames
}

const withDays = (days: Cell[]) => BLOCKS.map((row, i) => row.map((cell, k) => (k === 1 ? (days[i] ?? '') : cell)))

test('names are carried down where the days of each customer run on and turn back at the next', () => {
  expect(carries(BLOCKS)).toBe(true)
})

test('also with the latest days first', () => {
  expect(carries(withDays([45360, 45330, 45300, 45361, 45331, 45362, 45332]))).toBe(true)
})

test.each<[string, Cell[]]>([
  ['texts', ['2024-01-05', '2024-01-20', '2024-02-03', '2024-01-06', '2024-01-21', '2024-01-07', '2024-01-22']],
  [
    'texts with the month first',
    ['1/15/2024', '1/20/2024', '1/25/2024', '1/16/2024', '1/21/2024', '1/17/2024', '1/22/2024'],
  ],
  ['some days twice', [45300, 45300, 45360, 45331, 45331, 45302, 45332]],
])('also with %s for days', (_, days) => {
  expect(carries(withDays(days))).toBe(true)
})

test('also of customers known by their numbers', () => {
  const numbers: Record<string, number> = { Oak: 101, Elm: 102, Ash: 103 }
  expect(carries(BLOCKS.map(([name, ...rest]) => [numbers[String(name)] ?? '', ...rest]))).toBe(true)
})

test('also where every second row has one, not where more have', () => {
  const pairs = [0, 1, 3, 4, 5, 6].map((row) => BLOCKS[row] ?? [])
  expect(carries(pairs)).toBe(true)
  expect(carries(pairs.slice(0, -1))).toBe(false)
})

test.each<[string, Cell[]]>([
  ['nothing', ['', '', '', '']],
  ['an amount alone', ['', '', '', 60]],
  ['no amount', ['', 45340, 'Tea', '']],
])('rows with %s do not count among those without a name', (_, row) => {
  const [oak = [], tea = [], , elm = [], coffee = [], ash = []] = BLOCKS
  expect(carries([oak, tea, row, elm, coffee, row, ash])).toBe(false)
})

test('also in no order of days, where totals part the customers', () => {
  const days = [45330, 45300, 45360, 45331, 45301, 45302, 45332]
  expect(carries(withDays(days))).toBe(false)
  const rows = withDays(days)
  const first = [...rows.slice(0, 3), TOTALS, ...rows.slice(3, 5)]
  const last = [...rows.slice(5), ['Ash Total', '', '', 130], TOTALS]
  expect(carries([...first, ['Elm Total', '', '', 90], ...last])).toBe(true)
  expect(carries([...first, ...last])).toBe(false)
})

test('also where the total of the last customer is further down than the sheet was looked at', () => {
  const rows = withDays([45330, 45300, 45360, 45331, 45301, 45302, 45332])
  const oak = [...rows.slice(0, 3), TOTALS]
  const elm = [...rows.slice(3, 5), TOTALS]
  const ash = rows.slice(5)
  expect(carries([...oak, ...elm, ...ash], {}, 100)).toBe(true)
  expect(carries([...oak, ...elm, ...ash])).toBe(false)
  expect(carries([...oak, ...rows.slice(3)], {}, 100)).toBe(false)
})

test('sales to nobody stay nobody’s: among days that run on through all of the sheet', () => {
  expect(carries(withDays([45300, 45301, 45302, 45303, 45304, 45305, 45306]))).toBe(false)
})

test('… where days turn back only once, which may be chance', () => {
  expect(carries(BLOCKS.slice(0, 5))).toBe(false)
})

test('… where a name comes again, where the first row has none, and where most rows have one', () => {
  expect(carries(BLOCKS.map(([name, ...rest]) => [name === 'Ash' ? 'oak' : (name ?? ''), ...rest]))).toBe(false)
  expect(carries(BLOCKS.map((row, i) => (i === 2 ? ['Oak', ...row.slice(1)] : row)))).toBe(false)
  expect(carries(BLOCKS.slice(1))).toBe(false)
  const named: Cell[][] = ['Fir', 'Yew', 'Box', 'Bay', 'Fig'].map((name, i) => [name, 45300 - i, 'Tea', 5])
  expect(carries([...BLOCKS, ...named])).toBe(false)
})

test('… and where the user says that each row is a sale of its own', () => {
  expect(carries(BLOCKS, { layout: 'transactions' })).toBe(false)
})

test('beneath a total, further down than the sheet was looked at, nobody is named', () => {
  const beneath: Cell[][] = [TOTALS, ['', 45400, 'Tea', 80]]
  const layout = detectLayout({ ...sampleOf([HEADER, ...BLOCKS]), rowCount: 10 }, {})
  const builder = new SalesTableBuilder([layout], DEFAULTS)
  builder.add(0, [{ firstRow: 0, firstColumn: 0, values: [HEADER, ...BLOCKS, ...beneath] }], null)
  const units = plainUnits(builder.finish())
  expect(units.at(6)).toMatchObject({ customer: 'Ash', amount: 70 })
  expect(units.at(-1)).toMatchObject({ customer: '', amount: 80, reasons: ['missingCustomer'] })
})
