import { NO_DAY, type SalesTable } from '../sales/SalesTable'

/** The used units of each customer, side by side and in the order of their days. */
export interface UnitsByCustomer {
  /** The units of customer code c are `units[start[c]] … units[start[c + 1] - 1]`. */
  start: Uint32Array
  units: Uint32Array
}

/**
 * Groups the used units by customer, each customer's by day, with two counting sorts: time grows with the number of
 * units, of days and of customers only. Without dates the units keep their order.
 */
export function groupUnitsByCustomer(table: SalesTable): UnitsByCustomer {
  const used = usedUnits(table)
  const byDay = table.day === null ? used : sortByDay(used, table.day)
  return sortByCode(byDay, table.customer.codes, table.customer.values.length)
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
  const codes = new Uint32Array(day.length)
  for (const unit of units) codes[unit] = (day[unit] ?? NO_DAY) - range.first
  return sortByCode(units, codes, range.last - range.first + 1).units
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

/** A stable counting sort: units of one code keep their order. */
function sortByCode(units: Uint32Array, codes: Uint32Array, codeCount: number): UnitsByCustomer {
  const start = new Uint32Array(codeCount + 1)
  for (const unit of units) increment(start, (codes[unit] ?? 0) + 1)
  for (let code = 0; code < codeCount; code++) start[code + 1] = (start[code + 1] ?? 0) + (start[code] ?? 0)
  const next = start.slice()
  const sorted = new Uint32Array(units.length)
  for (const unit of units) sorted[increment(next, codes[unit] ?? 0)] = unit
  return { start, units: sorted }
}

function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
}
