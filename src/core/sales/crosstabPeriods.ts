import { dateOfSerial, serialOfDate, type DaySpan } from '../calendar'
import type { Candidate } from './assignRoles'
import type { HeadingPeriod } from './headingPeriods'
import { scoreHeading } from './headingRole'
import { daysOfPeriod } from './readPeriod'
import type { CrosstabLayout } from './SheetLayout'

/** A column whose heading names a period; `metric` is the other part of a two-row heading, "" if there is none. */
export interface PeriodColumn extends Candidate {
  period: HeadingPeriod
  metric: string
  /** The number format of the heading shows no day. */
  showsNoDay: boolean
}

type Period = CrosstabLayout['periods'][number]

/** Months named without any year are given this one and those after it: only their order matters. */
const ARBITRARY_YEAR = 2001
const SHORTEST_MONTH = 28

/**
 * The periods of a crosstab as days, in the order of the columns. Where each period has several figures (quantity and
 * sum), only the one that names an amount best is kept; a period that contains others (a quarter beside its months) is
 * a subtotal and left out.
 */
export function crosstabPeriods(columns: readonly PeriodColumn[], year: number | null): Period[] {
  const kept = ofBestMetric(columns)
  const years = yearsOf(kept, year)
  const periods = kept.map((column, i) => ({
    column: column.column,
    heading: column.heading,
    ...daysOf(column.period, years[i] ?? 0),
  }))
  return withoutSubtotals(kept.every(({ period }) => period.unit === 'day') ? spansOfDays(kept, periods) : periods)
}

function ofBestMetric(columns: readonly PeriodColumn[]): PeriodColumn[] {
  const metrics = [...new Set(columns.map(({ metric }) => metric))]
  if (metrics.length < 2) return [...columns]
  const best = metrics.reduce((a, b) => (scoreHeading(b, 'amount') > scoreHeading(a, 'amount') ? b : a))
  return columns.filter(({ metric }) => metric === best)
}

/** The year of each period; where none is named, years go on as the months wrap, and back before the first named. */
function yearsOf(columns: readonly PeriodColumn[], outerYear: number | null): number[] {
  const periods = columns.map(({ period }) => period)
  const isNewYear = periods.map((period, i) => beginsAgain(periods[i - 1], period))
  const named = periods.findIndex(({ year }) => year !== null)
  const firstNamed = periods[named]?.year ?? null
  const newYearsBefore = isNewYear.slice(0, named + 1).filter(Boolean).length
  let year = firstNamed === null ? (outerYear ?? ARBITRARY_YEAR) : firstNamed - newYearsBefore
  return periods.map((period, i) => {
    if (period.year !== null) year = period.year
    else if (isNewYear[i] === true) year++
    return year
  })
}

/** Whether a period is the same as the one before it or earlier in the year; a quarter may stand beside its months. */
function beginsAgain(before: HeadingPeriod | undefined, period: HeadingPeriod): boolean {
  const [earlier, later] = [monthsOf(before), monthsOf(period)]
  if (earlier === null || later === null) return false
  return later.last < earlier.first || (later.first === earlier.first && later.last === earlier.last)
}

function monthsOf(period: HeadingPeriod | undefined): { first: number; last: number } | null {
  switch (period?.unit) {
    case 'month':
      return { first: period.month, last: period.month }
    case 'quarter':
      return { first: 3 * period.quarter - 2, last: 3 * period.quarter }
    case 'half':
      return { first: 6 * period.half - 5, last: 6 * period.half }
    default:
      return null
  }
}

function daysOf(period: HeadingPeriod, year: number): DaySpan {
  if (period.unit !== 'ordinal') return daysOfPeriod(period, year)
  const firstDay = serialOfDate({ year, month: period.number, day: 1 })
  return { firstDay, lastDay: serialOfDate({ year, month: period.number + 1, day: 1 }) - 1 }
}

/**
 * Dates that are all the first (or all the last) day of a month, a month or more apart, stand for months, quarters,
 * half-years or years.
 */
function spansOfDays(columns: readonly PeriodColumn[], periods: Period[]): Period[] {
  const days = periods.map(({ firstDay }) => firstDay).sort((a, b) => a - b)
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day))
  const closest = Math.min(...gaps)
  const asMonths = columns.every(({ showsNoDay }) => showsNoDay) || (gaps.length > 0 && closest >= SHORTEST_MONTH)
  if (!asMonths) return periods
  const unit = monthsApart(closest)
  if (days.every((day) => dateOfSerial(day).day === 1)) return periods.map((period) => monthsFrom(period, unit))
  if (days.every((day) => dateOfSerial(day + 1).day === 1)) return periods.map((period) => monthsUntil(period, unit))
  return periods
}

/** How many months the closest of such dates are apart; a lone date (no gap) stands for its month. */
function monthsApart(closest: number): number {
  if (!Number.isFinite(closest) || closest < 89) return 1
  if (closest < 181) return 3
  return closest < 365 ? 6 : 12
}

function monthsFrom(period: Period, months: number): Period {
  const { year, month } = dateOfSerial(period.firstDay)
  return { ...period, lastDay: serialOfDate({ year, month: month + months, day: 1 }) - 1 }
}

function monthsUntil(period: Period, months: number): Period {
  const { year, month } = dateOfSerial(period.firstDay)
  return { ...period, firstDay: serialOfDate({ year, month: month - months + 1, day: 1 }), lastDay: period.firstDay }
}

function withoutSubtotals(periods: readonly Period[]): Period[] {
  if (new Set(periods.map(span)).size < 2) return [...periods]
  return periods.filter(
    (outer) =>
      !periods.some(
        (inner) => span(inner) < span(outer) && inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay,
      ),
  )
}

function span({ firstDay, lastDay }: Period): number {
  return lastDay - firstDay
}
