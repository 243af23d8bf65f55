import { dateOfSerial, serialOfDate, type DaySpan } from '../calendar'
import { foldSpaces } from './cellText'
import { monthOfWord } from './monthNames'
import { fullYear, readDate } from './readDate'

/** A period named in words; `year` null: none was named. */
export type NamedPeriod =
  | { unit: 'day'; serial: number; year: number }
  | { unit: 'week'; firstDay: number; year: number }
  | { unit: 'month'; month: number; year: number | null }
  | { unit: 'quarter'; quarter: number; year: number | null }
  | { unit: 'half'; half: number; year: number | null }
  | { unit: 'year'; year: number }

/** 1 January 1900. */
const A_MONDAY = 2
const ROMAN = ['i', 'ii', 'iii', 'iv']
const YEAR = String.raw`(\d{4}|\d{2})`
const YEAR_WEEK = /^((?:19|20|21)\d{2})-?W(0[1-9]|[1-4]\d|5[0-3])$/i
const FULL_YEAR = /^((?:19|20|21)\d{2})(?:[ .,]*(?:г|год|года|year)\.?)?$/i
const YEAR_MONTH = /^((?:19|20|21)\d{2})[-./ ]?(0?[1-9]|1[0-2])$/
const MONTH_YEAR = /^(0?[1-9]|1[0-2])[-./]((?:19|20|21)\d{2})$/
const NAME_YEAR = new RegExp(`^(\\p{L}{3,})\\.?[-./,' ]*${YEAR}?(?:[ ]?(?:г|год|года)\\.?)?$`, 'iu')
const YEAR_NAME = /^((?:19|20|21)\d{2})[-./, ]*(?:г\.?|год)?[-./, ]*(\p{L}{3,})\.?$/iu
const QUARTER_NUMBER = String.raw`(?:([1-4]|i{1,3}|iv)(?:[-–]?[йы]й?)?[ .]*(?:кв|квартал[а]?|qtr|quarter|q)\.?|(?:кв|квартал|qtr|quarter|q)[ .]*([1-4]|i{1,3}|iv))`
const HALF_NUMBER = String.raw`(?:([12]|i{1,2})(?:[-–]?[ео]?е|st|nd)?[ .-]*(?:полугодие|полуг|п\/г|half(?:[- ]year)?|hy?)\.?|(?:полугодие|half(?:[- ]year)?|hy?)[ .-]*([12]|i{1,2}))`
const QUARTERS = withAndWithoutYear(QUARTER_NUMBER)
const HALVES = withAndWithoutYear(HALF_NUMBER)

/** A numbered part of the year, with the year behind it (or none) and before it. */
function withAndWithoutYear(number: string): { yearLast: RegExp; yearFirst: RegExp } {
  return {
    yearLast: new RegExp(`^${number}[-./,' ]*${YEAR}?(?:[ ]?(?:г|год|года)\\.?)?$`, 'i'),
    yearFirst: new RegExp(`^((?:19|20|21)\\d{2})[-./, ]*(?:г\\.?|год)?[-./, ]*${number}$`, 'i'),
  }
}

/**
 * The period that a heading names: a day, ISO week, month, quarter, half-year or year in Russian or English; null:
 * none. What is counted from the start of a year ("9 мес. 2024") is none, for such sums contain one another.
 *
 * @example
 * readPeriod('янв.24') // => { unit: 'month', month: 1, year: 2024 }
 * readPeriod('I квартал 2024') // => { unit: 'quarter', quarter: 1, year: 2024 }
 * readPeriod('January') // => { unit: 'month', month: 1, year: null }
 * readPeriod('Январские скидки') // => null
 */
export function readPeriod(text: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst'): NamedPeriod | null {
  const body = foldSpaces(text)
  return (
    readYear(body) ?? readMonth(body) ?? readQuarter(body) ?? readWeek(body) ?? readHalf(body) ?? readDay(body, order)
  )
}

/** First and last day of a period whose year is known (Excel serials). */
export function daysOfPeriod(period: NamedPeriod, year: number): DaySpan {
  switch (period.unit) {
    case 'day':
      return { firstDay: period.serial, lastDay: period.serial }
    case 'week':
      return { firstDay: period.firstDay, lastDay: period.firstDay + 6 }
    case 'month':
      return months(year, period.month, 1)
    case 'quarter':
      return months(year, 3 * period.quarter - 2, 3)
    case 'half':
      return months(year, 6 * period.half - 5, 6)
    case 'year':
      return months(year, 1, 12)
  }
}

function months(year: number, month: number, count: number): DaySpan {
  const firstDay = serialOfDate({ year, month, day: 1 })
  return { firstDay, lastDay: serialOfDate({ year, month: month + count, day: 1 }) - 1 }
}

function readYear(body: string): NamedPeriod | null {
  const match = FULL_YEAR.exec(body)
  return match ? { unit: 'year', year: Number(match[1]) } : null
}

function readMonth(body: string): NamedPeriod | null {
  const yearFirst = YEAR_MONTH.exec(body)
  if (yearFirst) return { unit: 'month', month: Number(yearFirst[2]), year: Number(yearFirst[1]) }
  const monthFirst = MONTH_YEAR.exec(body)
  if (monthFirst) return { unit: 'month', month: Number(monthFirst[1]), year: Number(monthFirst[2]) }
  const named = NAME_YEAR.exec(body)
  if (named) return namedMonth(named[1], named[2])
  const nameLast = YEAR_NAME.exec(body)
  return nameLast ? namedMonth(nameLast[2], nameLast[1]) : null
}

function namedMonth(name: string | undefined, year: string | undefined): NamedPeriod | null {
  const month = monthOfWord(name ?? '')
  return month === null ? null : { unit: 'month', month, year: year === undefined ? null : fullYear(year) }
}

function readQuarter(body: string): NamedPeriod | null {
  const found = readNumbered(body, QUARTERS)
  return found && { unit: 'quarter', quarter: found.number, year: found.year }
}

function readHalf(body: string): NamedPeriod | null {
  const found = readNumbered(body, HALVES)
  return found && { unit: 'half', half: found.number, year: found.year }
}

function readNumbered(body: string, { yearLast, yearFirst }: typeof QUARTERS) {
  const last = yearLast.exec(body)
  if (last) return numbered(last[1] ?? last[2], last[3])
  const first = yearFirst.exec(body)
  return first ? numbered(first[2] ?? first[3], first[1]) : null
}

function numbered(digits: string | undefined, year: string | undefined): { number: number; year: number | null } {
  const text = (digits ?? '').toLowerCase()
  const roman = ROMAN.indexOf(text)
  return { number: roman >= 0 ? roman + 1 : Number(text), year: year === undefined ? null : fullYear(year) }
}

/** Weeks begin on Monday, and the first of a year is the one with the 4th of January; not every year has a 53rd. */
function readWeek(body: string): NamedPeriod | null {
  const match = YEAR_WEEK.exec(body)
  if (!match) return null
  const year = Number(match[1])
  const fourth = serialOfDate({ year, month: 1, day: 4 })
  const firstDay = fourth - ((fourth - A_MONDAY) % 7) + 7 * (Number(match[2]) - 1)
  return dateOfSerial(firstDay + 3).year === year ? { unit: 'week', firstDay, year } : null
}

function readDay(body: string, order: 'dayFirst' | 'monthFirst'): NamedPeriod | null {
  const reading = readDate(body)
  if (reading === null) return null
  const serial = reading.kind === 'day' ? reading.day : (reading[order] ?? reading.dayFirst ?? reading.monthFirst)
  return serial === null ? null : { unit: 'day', serial, year: dateOfSerial(serial).year }
}
