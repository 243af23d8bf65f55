import { afterSteps, type AnalysisProgress } from '../AnalysisProgress'
import { NO_DAY, type SalesTable, type TextColumn } from '../sales/SalesTable'

/** The used units of each customer, side by side and in the order of their days. */
export interface UnitsByCustomer {
  /** The units of customer code c are `units[start[c]] … units[start[c + 1] - 1]`. */
  start: Uint32Array
  units: Uint32Array
}

/**
 * The values of the grouped units side by side in their order: to gather them once is faster than to fetch each from
 * the far ends of the table whenever a customer is looked at.
 */
export function inGroupedOrder<Values extends Int32Array | Float64Array>(
  { units }: UnitsByCustomer,
  values: Values,
): Values {
  const ordered = values.slice(0, units.length) as Values
  for (let i = 0; i < units.length; i++) ordered[i] = values[units[i] ?? 0] ?? 0
  return ordered
}

/**
 * Groups the used units by customer, each customer's by day, with two counting sorts: time grows with the number of
 * units, of days and of customers only. Without dates the units keep their order.
 *
 * @param days on which the used units lie, ascending; none without dates
 */
export function* groupUnitsByCustomer(
  table: SalesTable,
  days: readonly { firstDay: number }[],
): Generator<AnalysisProgress, UnitsByCustomer> {
  const byDay = usedUnitsByDay(table, days)
  yield afterSteps(1.4)
  const start = startsOf(byDay, table.customer)
  yield afterSteps(1.5)
  return { start, units: inOrderOfCustomers(byDay, table.customer, start) }
}

function inOrderOfCustomers(units: Uint32Array, { codes }: TextColumn, start: Uint32Array): Uint32Array {
  const next = start.slice()
  const ordered = new Uint32Array(units.length)
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0
    const customer = codes[unit] ?? 0
    const place = next[customer] ?? 0
    next[customer] = place + 1
    ordered[place] = unit
  }
  return ordered
}

/** Used units in the order of their days. */
function usedUnitsByDay({ count, day, setAside }: SalesTable, days: readonly { firstDay: number }[]): Uint32Array {
  const first = days[0]?.firstDay ?? 0
  const last = days.at(-1)?.firstDay ?? first - 1
  // The first place is for units without a day.
  const placeOf = (unitDay: number) => (unitDay === NO_DAY ? 0 : unitDay - first + 1)
  const next = new Uint32Array(last - first + 3)
  for (let unit = 0; unit < count; unit++) {
    if (setAside[unit] !== 0) continue
    const place = placeOf(day?.[unit] ?? NO_DAY) + 1
    next[place] = (next[place] ?? 0) + 1
  }
  for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)

  const used = next.at(-1) ?? 0
  const units = new Uint32Array(used)
  for (let unit = 0; unit < count; unit++) {
    if (setAside[unit] !== 0) continue
    const place = placeOf(day?.[unit] ?? NO_DAY)
    const at = next[place] ?? 0
    next[place] = at + 1
    units[at] = unit
  }
  return units
}

/** Where the units of each customer code begin when they stand side by side. */
function startsOf(units: Uint32Array, { codes, values }: TextColumn): Uint32Array {
  const start = new Uint32Array(values.length + 1)
  for (let i = 0; i < units.length; i++) {
    const after = (codes[units[i] ?? 0] ?? 0) + 1
    start[after] = (start[after] ?? 0) + 1
  }
  for (let code = 1; code < start.length; code++) start[code] = (start[code] ?? 0) + (start[code - 1] ?? 0)
  return start
}

/** The codes of the customers that have used units. */
export function customersWithUnits({ start }: UnitsByCustomer): Uint32Array {
  const codes = new Uint32Array(start.length - 1)
  let count = 0
  for (let code = 0; code < codes.length; code++) {
    if ((start[code + 1] ?? 0) > (start[code] ?? 0)) codes[count++] = code
  }
  return codes.subarray(0, count)
}
