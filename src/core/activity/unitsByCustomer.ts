import { afterSteps, type AnalysisProgress } from '../AnalysisProgress'
import { NO_DAY, type SalesTable } from '../sales/SalesTable'

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
export function inGroupedOrder<Values extends Int32Array | Float64Array | Uint8Array>(
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
 */
export function* groupUnitsByCustomer(table: SalesTable): Generator<AnalysisProgress, UnitsByCustomer> {
  const used = usedUnits(table)
  yield afterSteps(1)
  const byDay = table.day === null ? used : sortByDay(used, table.day)
  yield afterSteps(1.5)
  return sortByCode(byDay, table.customer.codes, table.customer.values.length, 0)
}

function usedUnits(table: SalesTable): Uint32Array {
  const units = new Uint32Array(table.count)
  let used = 0
  for (let unit = 0; unit < table.count; unit++) if (table.setAside[unit] === 0) units[used++] = unit
  return units.subarray(0, used)
}

function sortByDay(units: Uint32Array, day: Int32Array): Uint32Array {
  const range = dayRange(units, day)
  if (range === null) return units
  return sortByCode(units, day, range.last - range.first + 1, range.first).units
}

/** First and last day of the given units; null when there are none. */
export function dayRange(units: Uint32Array, day: Int32Array): { first: number; last: number } | null {
  let first = Infinity
  let last = -Infinity
  for (const unit of units) {
    const unitDay = day[unit] ?? NO_DAY
    if (unitDay < first) first = unitDay
    if (unitDay > last) last = unitDay
  }
  return first === Infinity ? null : { first, last }
}

/** A stable counting sort of units (or other indices into `codes`) by codes from `firstCode` on: units of one code keep their order. */
export function sortByCode(
  units: Uint32Array,
  codes: Uint16Array | Uint32Array | Int32Array,
  codeCount: number,
  firstCode: number,
): UnitsByCustomer {
  const start = new Uint32Array(codeCount + 1)
  for (const unit of units) increment(start, (codes[unit] ?? firstCode) - firstCode + 1)
  for (let code = 0; code < codeCount; code++) start[code + 1] = (start[code + 1] ?? 0) + (start[code] ?? 0)
  const next = start.slice()
  const sorted = new Uint32Array(units.length)
  for (const unit of units) sorted[increment(next, (codes[unit] ?? firstCode) - firstCode)] = unit
  return { start, units: sorted }
}

function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
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
