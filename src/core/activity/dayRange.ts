import { NO_DAY } from '../sales/SalesTable'

/** The earliest and the latest of the days; null when all are NO_DAY. */
export function dayRange(days: Int32Array): { first: number; last: number } | null {
  let first = Infinity
  let last = -Infinity
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? NO_DAY
    if (day === NO_DAY) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  return first === Infinity ? null : { first, last }
}
