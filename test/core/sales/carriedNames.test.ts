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

function carries(rows: Cell[][], choices: LayoutChoices = {}): boolean {
  const layout = detectLayout(sampleOf([HEADER, ...rows]), choices)
  return layout.kind === 'transactions' && layout.carriesNames
}

const withDays = (days: number[]) => BLOCKS.map((row, i) => row.map((cell, k) => (k === 1 ? (days[i] ?? '') : cell)))

test('names are carried down where the days of each customer run on and turn back at the next', () => {
  expect(carries(BLOCKS)).toBe(true)
})

test('also with the latest days first', () => {
  expect(carries(withDays([45360, 45330, 45300, 45361, 45331, 45362, 45332]))).toBe(true)
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

test('sales to nobody stay nobody’s: among days that run on through all of the sheet', () => {
  expect(carries(withDays([45300, 45301, 45302, 45303, 45304, 45305, 45306]))).toBe(false)
})

test('… where a name comes again, where the first row has none, and where most rows have one', () => {
  expect(carries(BLOCKS.map(([name, ...rest]) => [name === 'Ash' ? 'oak' : (name ?? ''), ...rest]))).toBe(false)
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
