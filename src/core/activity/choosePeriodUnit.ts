import { PERIOD_UNITS, type PeriodUnit } from './PeriodUnit'
import { observePeriods, type ObservedDays } from './observedPeriods'

/** The longest usual gap at which months are still the natural period. */
const MONTH_GAP = 31
const QUARTERS_NEEDED = 4

/**
 * The period for `--period auto`: quarters if the median gap between purchases is over 31 days and the data has at
 * least four complete quarters, else months; never shorter than the columns of a crosstab.
 */
export function choosePeriodUnit(days: ObservedDays, medianGap: number | null): PeriodUnit {
  const quarters =
    medianGap !== null && medianGap > MONTH_GAP && observePeriods(days, 'quarter').count >= QUARTERS_NEEDED
  return longer(quarters ? 'quarter' : 'month', shortestUnit(days))
}

/** The shortest period that the data can be told apart by: a day, or the span of a crosstab's columns. */
export function shortestUnit(days: ObservedDays): PeriodUnit {
  let longest = 1
  for (const span of days.spans) longest = Math.max(longest, span.lastDay - span.firstDay + 1)
  if (longest <= 1) return 'day'
  if (longest <= 7) return 'week'
  if (longest <= 31) return 'month'
  return longest <= 92 ? 'quarter' : 'year'
}

/** Whether `unit` is a shorter period than `other`. */
export function isShorter(unit: PeriodUnit, other: PeriodUnit): boolean {
  return PERIOD_UNITS.indexOf(unit) < PERIOD_UNITS.indexOf(other)
}

function longer(unit: PeriodUnit, other: PeriodUnit): PeriodUnit {
  return isShorter(unit, other) ? other : unit
}
