import { afterSteps, type AnalysisProgress } from '../AnalysisProgress'
import type { DaySpan } from '../calendar'
import { NO_DAY, type SalesTable } from '../sales/SalesTable'

const LARGEST_UINT16 = 0xffff

/** The used units of each customer side by side: the columns of the table by the place in this order. */
export interface SalesByCustomer {
  /** Those of customer code c stand at the places `start[c]` … `start[c + 1] - 1`. */
  start: Uint32Array
  amount: Float64Array
  /** What customers are measured by: the same array as `amount` where the table has but one. */
  value: Float64Array
  /** Counted from 1 on the first day of `span`; 0 where there is none. null: the table has no dates. */
  day: Uint16Array | Uint32Array | null
  /** Excel serials, NO_DAY where there is none; null unless the table is a crosstab. */
  lastDay: Int32Array | null
  /** Order codes. */
  order: Uint32Array | null
  /** From the first to the last day of the used units. */
  span: DaySpan
}

/**
 * Groups the used units by customer with a counting sort: time grows with the number of units and of customers only.
 * Their columns are carried along, since to fetch each value later from the far ends of the table takes longer.
 */
export function* groupByCustomer(table: SalesTable, span: DaySpan): Generator<AnalysisProgress, SalesByCustomer> {
  const start = startsOf(table)
  yield afterSteps(1.5)
  const used = start.at(-1) ?? 0
  const amount = new Float64Array(used)
  const sales = {
    start,
    amount,
    value: table.value === table.amount ? amount : new Float64Array(used),
    day: table.day && (span.lastDay - span.firstDay < LARGEST_UINT16 ? new Uint16Array(used) : new Uint32Array(used)),
    lastDay: table.lastDay && new Int32Array(used),
    order: table.order && new Uint32Array(used),
    span,
  }
  placeUnits(table, sales)
  yield afterSteps(1.8)
  return sales
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

function placeUnits(table: SalesTable, sales: SalesByCustomer): void {
  const { start, amount, value, day, lastDay, order, span } = sales
  const { count, setAside } = table
  const { codes } = table.customer
  const next = start.slice()
  for (let unit = 0; unit < count; unit++) {
    if (setAside[unit] !== 0) continue
    const customer = codes[unit] ?? 0
    const place = next[customer] ?? 0
    next[customer] = place + 1
    amount[place] = table.amount[unit] ?? 0
    if (value !== amount) value[place] = table.value[unit] ?? 0
    if (day !== null) day[place] = dayOfSpan(table.day?.[unit] ?? NO_DAY, span.firstDay)
    if (lastDay !== null) lastDay[place] = table.lastDay?.[unit] ?? NO_DAY
    if (order !== null) order[place] = table.order?.codes[unit] ?? 0
  }
}

function dayOfSpan(day: number, firstDay: number): number {
  return day === NO_DAY ? 0 : day - firstDay + 1
}
