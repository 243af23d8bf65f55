import type { DaySpan } from '../calendar'
import type { ObservedPeriods, PartialPeriod } from '../AnalysisResult'
import { NO_DAY, type SalesTable } from '../sales/SalesTable'
import { dayRange } from './dayRange'
import { gapAtRank } from './gaps'
import { periodDays, periodNumber, type PeriodUnit } from './PeriodUnit'

/** The distinct days of the used data, ascending, with the span that is known to be observed. */
export interface ObservedDays {
  /** Spans of consecutive observation: a sale date, or a crosstab column's first and last day. Ascending. */
  spans: DaySpan[]
  /** The days from which and to which sales were recorded, bought or not. */
  firstDay: number
  lastDay: number
}

/** At least so many days must be missing at an edge, whatever the gaps, before a period counts as partial. */
const FEW_DAYS = 3
const TENTH = 0.1
const GAP_PERCENTILE = 0.95

/**
 * The distinct sale dates (or crosstab columns) of the used units; null without dates.
 *
 * The observed span reaches beyond them to `from` or `to` where rows outside that window exist, since the data then
 * goes on there, and to a given `asOf`.
 */
export function observeDays(
  table: SalesTable,
  window: { from: number | null; to: number | null; asOf: number | null },
): ObservedDays | null {
  if (table.day === null) return null
  const range = dayRange(table.day)
  if (range === null) return null
  const spans = usedSpans(table, table.day, range)
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return null
  const { from, to, asOf } = window
  return {
    spans,
    firstDay: from !== null && range.first < from ? Math.min(from, first.firstDay) : first.firstDay,
    lastDay: Math.max(last.lastDay, asOf ?? NO_DAY, to !== null && range.last > to ? to : NO_DAY),
  }
}

/** By a table over the range of days, since a Map asked once a unit would take most of the time. */
function usedSpans(table: SalesTable, days: Int32Array, { first, last }: { first: number; last: number }) {
  const lastDayOf = new Int32Array(last - first + 1).fill(NO_DAY)
  for (let unit = 0; unit < days.length; unit++) {
    const day = days[unit] ?? NO_DAY
    if (day === NO_DAY || table.setAside[unit] !== 0 || lastDayOf[day - first] !== NO_DAY) continue
    lastDayOf[day - first] = table.lastDay?.[unit] ?? day
  }
  const spans: ObservedDays['spans'] = []
  lastDayOf.forEach((lastDay, i) => {
    if (lastDay !== NO_DAY) spans.push({ firstDay: first + i, lastDay })
  })
  return spans
}

/**
 * The complete periods between the edges of the data. A partial period at an edge (method: the days missing there are
 * more than max(3, P95 of the gaps between dates) and more than 10 % of its days) is left out and described.
 */
export function observePeriods(days: ObservedDays, unit: PeriodUnit): Omit<ObservedPeriods, 'medianGap' | 'suggested'> {
  const usualGap = Math.max(FEW_DAYS, gapPercentile(days.spans))
  const firstNumber = periodNumber(days.firstDay, unit)
  const lastNumber = periodNumber(days.lastDay, unit)
  const firstPeriod = periodDays(firstNumber, unit)
  const lastPeriod = periodDays(lastNumber, unit)
  const partialFirst = partialPeriod(firstPeriod, days.firstDay - firstPeriod.firstDay, usualGap)
  const partialLast = partialPeriod(lastPeriod, lastPeriod.lastDay - days.lastDay, usualGap)
  const first = firstNumber + (partialFirst ? 1 : 0)
  const last = lastNumber - (partialLast ? 1 : 0)
  const count = Math.max(0, last - first + 1)
  return {
    unit,
    first: count > 0 ? periodDays(first, unit) : null,
    last: count > 0 ? periodDays(last, unit) : null,
    count,
    partial: { first: partialFirst, last: partialLast },
  }
}

function partialPeriod(period: DaySpan, missingDays: number, usualGap: number): PartialPeriod | null {
  const length = period.lastDay - period.firstDay + 1
  return missingDays > usualGap && missingDays > TENTH * length ? { ...period, missingDays } : null
}

/** The smallest gap that at least 95 % of the gaps between consecutive dates do not exceed; 0 with a single date. */
function gapPercentile(spans: ObservedDays['spans']): number {
  const gaps = spans.slice(1).map((span, i) => span.firstDay - (spans[i]?.lastDay ?? span.firstDay))
  const counts = new Uint32Array(Math.max(0, ...gaps) + 1)
  for (const gap of gaps) counts[Math.max(0, gap)] = (counts[Math.max(0, gap)] ?? 0) + 1
  return gaps.length === 0 ? 0 : gapAtRank(counts, Math.ceil(GAP_PERCENTILE * gaps.length))
}
