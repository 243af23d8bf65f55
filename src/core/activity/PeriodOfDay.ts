import type { DaySpan } from '../calendar'
import { periodNumber, type PeriodUnit } from './PeriodUnit'

/**
 * Which of the complete periods a day belongs to, as a table from day to index: dates repeat over the rows, so the
 * calendar arithmetic is done once a day and not once a row.
 *
 * @example
 * const periods = new PeriodOfDay({ firstDay: 45292, lastDay: 45351 }, 'month')
 * periods.of(45322) // => 0
 * periods.of(45323) // => 1
 * periods.of(45291) // => -1
 */
export class PeriodOfDay {
  private readonly firstDay: number
  private readonly indices: Int32Array

  constructor(span: DaySpan, unit: PeriodUnit) {
    const firstNumber = periodNumber(span.firstDay, unit)
    this.firstDay = span.firstDay
    this.indices = Int32Array.from(
      { length: span.lastDay - span.firstDay + 1 },
      (_, i) => periodNumber(span.firstDay + i, unit) - firstNumber,
    )
  }

  /** The index of the day's period, from 0; -1 for a day outside the span. */
  of(day: number): number {
    return this.indices[day - this.firstDay] ?? -1
  }
}
