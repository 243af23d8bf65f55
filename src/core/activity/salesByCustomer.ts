import { afterSteps, type AnalysisProgress } from '../AnalysisProgress'
import type { SalesTable } from '../sales/SalesTable'

/** The used units of each customer side by side; arrays by the place in this order. */
export interface SalesByCustomer {
  /** Those of customer code c stand at the places `start[c]` … `start[c + 1] - 1`. */
  start: Uint32Array
  /** The unit of the table that stands at a place. */
  units: Uint32Array
  amount: Float64Array
  /** Excel serials, NO_DAY where there is none; null without dates. */
  day: Int32Array | null
}

/**
 * Groups the used units by customer with a counting sort: time grows with the number of units and of customers only.
 * Money and days are carried along, since to fetch each of them later from the far ends of the table takes longer.
 */
export function* groupByCustomer(table: SalesTable): Generator<AnalysisProgress, SalesByCustomer> {
  const start = startsOf(table)
  yield afterSteps(1.5)
  const used = start.at(-1) ?? 0
  const sales = {
    start,
    units: new Uint32Array(used),
    amount: new Float64Array(used),
    day: table.day && new Int32Array(used),
  }
  placeUnits(table, sales)
  yield afterSteps(1.8)
  return sales
}

/** The values of the grouped units in their order. */
export function inGroupedOrder({ units }: SalesByCustomer, values: Float64Array): Float64Array {
  const ordered = new Float64Array(units.length)
  for (let place = 0; place < units.length; place++) ordered[place] = values[units[place] ?? 0] ?? 0
  return ordered
}

/** The codes of the customers that have used units. */
export function customersWithUnits({ start }: SalesByCustomer): Uint32Array {
  const codes = new Uint32Array(start.length - 1)
  let count = 0
  for (let code = 0; code < codes.length; code++) {
    if ((start[code + 1] ?? 0) > (start[code] ?? 0)) codes[count++] = code
  }
  return codes.subarray(0, count)
}

/** Where the units of each customer code begin when they stand side by side. */
function startsOf({ count, setAside, customer: { codes, values } }: SalesTable): Uint32Array {
  const start = new Uint32Array(values.length + 1)
  for (let unit = 0; unit < count; unit++) {
    if (setAside[unit] !== 0) continue
    const after = (codes[unit] ?? 0) + 1
    start[after] = (start[after] ?? 0) + 1
  }
  for (let code = 1; code < start.length; code++) start[code] = (start[code] ?? 0) + (start[code - 1] ?? 0)
  return start
}

function placeUnits(table: SalesTable, { start, units, amount, day }: SalesByCustomer): void {
  const { count, setAside } = table
  const { codes } = table.customer
  const next = start.slice()
  for (let unit = 0; unit < count; unit++) {
    if (setAside[unit] !== 0) continue
    const customer = codes[unit] ?? 0
    const place = next[customer] ?? 0
    next[customer] = place + 1
    units[place] = unit
    amount[place] = table.amount[unit] ?? 0
    if (day !== null && table.day !== null) day[place] = table.day[unit] ?? 0
  }
}
