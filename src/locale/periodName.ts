import { dateOfSerial, type DaySpan, type PeriodUnit } from '../core/index'
import type { Wording } from './Wording'

/** "March 2024", "Q1 2024", "2024", a day, or the first and last day of a week. */
export function periodName(wording: Wording, unit: PeriodUnit, period: DaySpan): string {
  const { year, month } = dateOfSerial(period.firstDay)
  switch (unit) {
    case 'day':
      return wording.day(period.firstDay)
    case 'week':
      return wording.dayRange(period.firstDay, period.lastDay)
    case 'month':
      return wording.monthAndYear(period.firstDay)
    case 'quarter':
      return wording.t('period.quarterName', { number: String(Math.ceil(month / 3)), year: String(year) })
    case 'year':
      return String(year)
  }
}
