// Bundled by run.mjs, as users get it; BENCH_CORE names another bundle to measure instead.
const { analyzeSales, DEFAULT_CHOICES, layoutOfColumns, SalesTableBuilder } = await import(
  process.env.BENCH_CORE ?? './node_modules/.cache/core.mjs'
)

/**
 * The way from cells to result that the pane and the command line take; wherever others may run, `onPause` is told what
 * was just done.
 */
export function analyseByCore(blocks, { abcCuts, xyzCuts }, onPause = () => undefined) {
  const layout = layoutOf(blocks)
  const table = readSales(layout, blocks, onPause)
  const abc = { by: 'value', rule: 'crossing', cuts: abcCuts }
  const steps = analyzeSales(table, [layout], { ...DEFAULT_CHOICES, abc, period: 'month', xyz: 'variation', xyzCuts })
  for (;;) {
    const step = steps.next()
    onPause(step.done ? 'the end of the analysis' : `the analysis before ${step.value.done.toFixed(2)}`)
    if (step.done) return step.value
  }
}

function readSales(layout, blocks, onPause) {
  const builder = new SalesTableBuilder([layout], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
  let firstRow = layout.firstDataRow
  for (const values of blocks) {
    builder.add(0, [{ firstRow, firstColumn: 0, values }], null)
    firstRow += values.length
    onPause('reading a block')
  }
  const table = builder.finish()
  onPause('finishing the table')
  return table
}

/** Ours as columns, for the comparison. */
export function columnsOfCore({ customers }) {
  const column = (name) => customers.map((customer) => customer[name])
  return {
    customer: column('customer'),
    total: column('amount'),
    share: column('share'),
    cumulativeShare: column('cumulativeShare'),
    abc: column('abc'),
    observedMonths: column('observedPeriods'),
    cv: column('cv'),
    xyz: column('xyz'),
    orders: column('orders'),
    lastDay: column('lastDay'),
  }
}

/** As detected from the top of the sheet, whose headings the rows follow. */
function layoutOf(blocks) {
  const values = [['Customer', 'Date', 'Amount'], ...blocks[0].slice(0, 200)]
  const rowCount = 1 + blocks.reduce((rows, block) => rows + block.length, 0)
  const place = { sheet: 'Sales', firstRow: 0, firstColumn: 0, rowCount, columnCount: 3 }
  return layoutOfColumns({ ...place, values, numberFormats: [] }, { customer: 0, date: 1, amount: 2 }, 'customer')
}
