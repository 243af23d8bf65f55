import { serialOfDate, dateOfSerial } from '../calendar'
import type { Cell } from './Cell'
import { foldSpaces } from './cellText'
import { monthOfWord } from './monthNames'

/**
 * A text read as a day (Excel serial). `twoOrders`: d/m/y and m/d/y give different days, or only one of them is a date
 * (the other is null); the whole column decides.
 */
export type DateReading =
  { kind: 'day'; day: number } | { kind: 'twoOrders'; dayFirst: number | null; monthFirst: number | null }

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
/** Programs write 31.12.9999 where there is no date; as a day it would stretch the analysis over 8,000 years. */
const LAST_DAY_YEAR = 2199
const LAST_SERIAL = serialOfDate({ year: LAST_DAY_YEAR, month: 12, day: 31 })
const TIME =
  /[T ,]+(?:в )?\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/
const YEAR_WORD = /[ .,]*(?:г|год|года|гг|y|yr)\.?$/i
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/
const POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/
const SLASHES = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4}|\d{2})$/
const COMPACT = /^\d{8}$/
const DAY_MONTH_NAME = /^(\d{1,2})[-./ ]*(\p{L}{3,})\.?[-./, ]*(\d{4}|\d{2})$/u
const MONTH_NAME_DAY = /^(\p{L}{3,})\.?[-/ ]*(\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\d{4}|\d{2})$/u
const WEEKDAY =
  /^(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[., ]+/i

/**
 * Reads a text as a date: ISO with or without time, d.m.y, d/m/y or m/d/y, 20240131, month names in Russian and
 * English. A time of day is ignored, and so is its zone: the written day counts. Years before 1900 and after 2199 stand
 * for no date. null: not a date.
 *
 * @example
 * readDate('2024-01-31T10:15:00Z') // => { kind: 'day', day: 45322 }
 * readDate('31 янв. 2024 г.') // => { kind: 'day', day: 45322 }
 * readDate('1/31/2024') // => { kind: 'twoOrders', dayFirst: null, monthFirst: 45322 }
 */
export function readDate(text: string): DateReading | null {
  if (text.length > 60 || !/\d/.test(text)) return null
  const body = foldSpaces(text).replace(WEEKDAY, '').replace(TIME, '').replace(YEAR_WORD, '')
  const yearFirst = YEAR_FIRST.exec(body)
  if (yearFirst) return oneDay(yearFirst[1], Number(yearFirst[2]), yearFirst[3])
  const points = POINTS.exec(body)
  if (points) return oneDay(points[3], Number(points[2]), points[1])
  const slashes = SLASHES.exec(body)
  if (slashes) return twoOrders(slashes[1], slashes[2], slashes[3])
  if (COMPACT.test(body)) return readCompact(Number(body))
  const dayFirst = DAY_MONTH_NAME.exec(body)
  if (dayFirst) return oneDay(dayFirst[3], monthOfWord(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = MONTH_NAME_DAY.exec(body)
  if (monthFirst) return oneDay(monthFirst[3], monthOfWord(monthFirst[1] ?? ''), monthFirst[2])
  return null
}

/**
 * Reads a number as a date: a serial (its time of day dropped; `shift` days are added, 1462 in the 1904 system), or
 * digits: 20240131, 202401 (its first day), 2024 (its first day; as a serial it would be a day of 1905). null: no date.
 *
 * @example
 * readSerial(45322.75, 0) // => 45322
 * readSerial(20240131, 0) // => 45322
 * readSerial(202401, 0) // => 45292
 * readSerial(-1, 0) // => null
 */
export function readSerial(value: number, shift: number): number | null {
  if (Number.isInteger(value) && value <= LAST_YEAR && value >= FIRST_YEAR) return dayOf(value, 1, 1)
  if (Number.isInteger(value) && value > 100 * FIRST_YEAR && value <= 100 * LAST_YEAR + 12) {
    return dayOf(Math.floor(value / 100), value % 100, 1)
  }
  const serial = Math.floor(value) + shift
  if (value >= 0 && serial >= 1 && serial <= LAST_SERIAL) return serial
  return Number.isInteger(value) ? (readCompact(value)?.day ?? null) : null
}

/** Whether a cell is a number that can be nothing but a serial: as digits it is neither a year nor a month nor a day. */
export function isPlainSerial(cell: Cell | undefined): cell is number {
  return typeof cell === 'number' && cell > LAST_YEAR && cell <= LAST_SERIAL
}

function readCompact(digits: number): { kind: 'day'; day: number } | null {
  const year = Math.floor(digits / 10000)
  const day = dayOf(year, Math.floor(digits / 100) % 100, digits % 100)
  return day === null ? null : { kind: 'day', day }
}

function oneDay(year: string | undefined, month: number | null, day: string | undefined): DateReading | null {
  const serial = month === null ? null : dayOf(fullYear(year ?? ''), month, Number(day))
  return serial === null ? null : { kind: 'day', day: serial }
}

function twoOrders(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): DateReading | null {
  const dayFirst = dayOf(fullYear(year ?? ''), Number(second), Number(first))
  const monthFirst = dayOf(fullYear(year ?? ''), Number(first), Number(second))
  if (dayFirst === null && monthFirst === null) return null
  if (dayFirst !== null && dayFirst === monthFirst) return { kind: 'day', day: dayFirst }
  return { kind: 'twoOrders', dayFirst, monthFirst }
}

/** Two digits mean 1930 … 2029, as in Excel. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year < 30 ? 2000 + year : 1900 + year
}

/** The serial of a day that exists in the calendar and can be a sale's; null: there is no such day. */
function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < FIRST_YEAR || year > LAST_DAY_YEAR) return null
  const serial = serialOfDate({ year, month, day })
  return dateOfSerial(serial).day === day ? serial : null
}
