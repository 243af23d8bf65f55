const DAYS_FROM_1900_TO_1970 = 25569
const MILLISECONDS_A_DAY = 86400000

export interface CalendarDate {
  year: number
  /** 1 … 12 */
  month: number
  /** 1 … 31 */
  day: number
}

/** From the first to the last day, both within, as Excel serials. */
export interface DaySpan {
  firstDay: number
  lastDay: number
}

/**
 * The Excel serial (1900 system) of a calendar date. Excel's serials are days without a time zone, and so is UTC here.
 * A month beyond 12 or a day beyond the month's end runs over into what follows.
 *
 * @example
 * serialOfDate({ year: 2024, month: 2, day: 29 }) // => 45351
 */
export function serialOfDate({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + DAYS_FROM_1900_TO_1970
}

/**
 * The calendar date of an Excel serial (1900 system, from 1 March 1900 on); a time of day is ignored.
 *
 * @example
 * dateOfSerial(45351.75) // => { year: 2024, month: 2, day: 29 }
 */
export function dateOfSerial(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - DAYS_FROM_1900_TO_1970) * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
