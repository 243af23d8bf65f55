import { dateOfSerial, serialOfDate, type DaySpan } from '../calendar'

export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const

/** Weeks are ISO weeks (Monday to Sunday). */
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** A Monday, from which ISO weeks are counted. */
const FIRST_MONDAY = 2

/**
 * The running number of the period that holds a day: consecutive periods have consecutive numbers.
 *
 * @example
 * periodNumber(45351, 'month') - periodNumber(45292, 'month') // => 1
 */
export function periodNumber(day: number, unit: PeriodUnit): number {
  switch (unit) {
    case 'day':
      return Math.floor(day)
    case 'week':
      return Math.floor((day - FIRST_MONDAY) / 7)
    case 'month':
    case 'quarter':
    case 'year': {
      const { year, month } = dateOfSerial(day)
      return Math.floor((year * 12 + month - 1) / MONTHS[unit])
    }
  }
}

/**
 * First and last day (Excel serials) of the period with the given running number.
 *
 * @example
 * periodDays(periodNumber(45351, 'quarter'), 'quarter') // => { firstDay: 45292, lastDay: 45382 }
 */
export function periodDays(number: number, unit: PeriodUnit): DaySpan {
  return { firstDay: firstDayOf(number, unit), lastDay: firstDayOf(number + 1, unit) - 1 }
}

const MONTHS = { month: 1, quarter: 3, year: 12 }

function firstDayOf(number: number, unit: PeriodUnit): number {
  switch (unit) {
    case 'day':
      return number
    case 'week':
      return number * 7 + FIRST_MONDAY
    case 'month':
    case 'quarter':
    case 'year': {
      const months = number * MONTHS[unit]
      return serialOfDate({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 })
    }
  }
}
