import { desc, op, rolling, table } from 'arquero'
import { FIRST_DAY, monthOfDay } from './salesRows.mjs'

/** The same analysis by arquero; the month of each row is looked up while its columns are filled. */
export function analyseByArquero(blocks, { abcCuts, xyzCuts }) {
  const [ab, bc] = abcCuts
  const [x, y] = xyzCuts
  return load(blocks)
    .groupby('customer', 'day')
    .rollup({ net: op.sum('amount'), month: op.any('month') })
    .groupby('customer', 'month')
    .rollup({ net: op.sum('net'), days: op.count(), lastDay: op.max('day') })
    .groupby('customer')
    .rollup({
      total: op.sum('net'),
      squares: (d) => op.sum(d.net * d.net),
      orders: op.sum('days'),
      lastDay: op.max('lastDay'),
      firstMonth: op.min('month'),
      lastMonth: op.max('month'),
    })
    .orderby(desc('total'), 'customer')
    .derive({ running: rolling((d) => op.sum(d.total)), base: (d) => op.sum(d.total), end: (d) => op.max(d.lastMonth) })
    .derive({
      observedMonths: (d) => d.end - d.firstMonth + 1,
      before: (d) => (op.lag(d.total) === d.total ? null : d.running - d.total),
    })
    .params({ ab, bc, x, y })
    .derive({
      share: (d) => d.total / d.base,
      cumulativeShare: (d) => d.running / d.base,
      shareBefore: (d) => op.fill_down(d.before) / d.base,
      cv: (d) => op.sqrt(op.greatest(d.observedMonths * d.squares - d.total * d.total, 0)) / d.total,
    })
    .derive({
      abc: (d, $) => (d.shareBefore < $.ab - 1e-9 ? 'A' : d.shareBefore < $.bc - 1e-9 ? 'B' : 'C'),
      xyz: (d, $) => (d.observedMonths < 3 ? null : d.cv <= $.x + 1e-9 ? 'X' : d.cv <= $.y + 1e-9 ? 'Y' : 'Z'),
    })
    .select('customer', 'total', 'share', 'cumulativeShare', 'abc', 'observedMonths', 'cv', 'xyz', 'orders', 'lastDay')
    .reify()
}

function load(blocks) {
  const count = blocks.reduce((rows, block) => rows + block.length, 0)
  const customer = new Array(count)
  const day = new Int32Array(count)
  const month = new Uint8Array(count)
  const amount = new Float64Array(count)
  let row = 0
  for (const rows of blocks) {
    for (const [name, serial, money] of rows) {
      customer[row] = name
      day[row] = serial
      month[row] = monthOfDay[serial - FIRST_DAY]
      amount[row] = money
      row++
    }
  }
  return table({ customer, day, month, amount })
}

/** arquero's columns by name, for the comparison. */
export function columnsOfArquero(result) {
  return Object.fromEntries(result.columnNames().map((name) => [name, Array.from(result.array(name))]))
}
