import type { CellValue } from './CellValue'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const SECONDS_A_DAY = 86400
/** Serial 1 is 1900-01-01; counted from 1899-12-30 every date from March 1900 on comes out right. */
const DAYS_BEFORE_1970 = 25569
const DAYS_BEFORE_1904 = 1462

type DateParts = { year: number; month: number; day: number; numberFormat: string }

/** A date or time as Excel (en-US) reads it: month before day, "." is no separator; null when the text is neither. */
export function enteredDate(
  text: string,
  date1904: boolean,
  today: Date,
): { value: CellValue; numberFormat: string } | null {
  const { dateText, time } = splitTime(text)
  if (time === undefined) return null
  if (dateText === '') return time === null ? null : { value: time.part, numberFormat: time.numberFormat }
  const parts = dateParts(dateText, today)
  const serial = parts && serialOf(parts, date1904)
  if (!parts || serial === null) return null
  if (time === null) return { value: serial, numberFormat: parts.numberFormat }
  return { value: serial + time.part, numberFormat: 'm/d/yyyy h:mm' }
}

const TIME = /(?:^| )(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?: ?([ap])m?)?$/i

/** `time` is null when there is none and undefined when there is one that no clock shows. */
function splitTime(text: string): {
  dateText: string
  time: { part: number; numberFormat: string } | null | undefined
} {
  const match = TIME.exec(text)
  if (!match) return { dateText: text, time: null }
  const [all, hourText, minuteText, secondText, half] = match
  const hour = Number(hourText)
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const possible = Number(minuteText) < 60 && Number(secondText ?? 0) < 60 && (half === undefined || hour <= 12)
  const seconds = hours * 3600 + Number(minuteText) * 60 + Number(secondText ?? 0)
  const numberFormat = `h:mm${secondText === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`
  const time = possible ? { part: seconds / SECONDS_A_DAY, numberFormat } : undefined
  return { dateText: text.slice(0, text.length - all.length).trim(), time }
}

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})T?$/
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/
const MONTH_AND_YEAR = /^(\d{1,2})[-/](\d{4})$/
const DAY_AND_NAME = new RegExp(`^(\\d{1,2})[- /]?${MONTH_NAME}(?:[- /,]+(\\d{4}|\\d{2}))?$`, 'i')
const NAME_AND_DAY = new RegExp(`^${MONTH_NAME}[- /]?(\\d{1,2})(?:(?:, ?|[- /])(\\d{4}|\\d{2}))?$`, 'i')
const NAME_AND_YEAR = new RegExp(`^${MONTH_NAME}[- /,]+(\\d{4})$`, 'i')

function dateParts(text: string, today: Date): DateParts | null {
  const thisYear = today.getFullYear()
  const number = (value: string | undefined) => Number(value)
  const named = (value: string | undefined) => MONTHS.indexOf((value ?? '').toLowerCase()) + 1

  let match = YEAR_FIRST.exec(text)
  if (match) return { year: number(match[1]), month: number(match[2]), day: number(match[3]), numberFormat: 'm/d/yyyy' }
  match = MONTH_FIRST.exec(text)
  if (match) {
    const year = match[3] === undefined ? thisYear : fullYear(match[3])
    const numberFormat = match[3] === undefined ? 'd-mmm' : 'm/d/yyyy'
    return { year, month: number(match[1]), day: number(match[2]), numberFormat }
  }
  match = MONTH_AND_YEAR.exec(text)
  if (match) return { year: number(match[2]), month: number(match[1]), day: 1, numberFormat: 'mmm-yy' }
  match = NAME_AND_YEAR.exec(text)
  if (match) return { year: number(match[2]), month: named(match[1]), day: 1, numberFormat: 'mmm-yy' }
  match = DAY_AND_NAME.exec(text)
  if (match) return dayOfNamedMonth(number(match[1]), named(match[2]), match[3], thisYear)
  match = NAME_AND_DAY.exec(text)
  if (match) return dayOfNamedMonth(number(match[2]), named(match[1]), match[3], thisYear)
  return null
}

function dayOfNamedMonth(day: number, month: number, year: string | undefined, thisYear: number): DateParts {
  if (year === undefined) return { year: thisYear, month, day, numberFormat: 'd-mmm' }
  return { year: fullYear(year), month, day, numberFormat: 'd-mmm-yy' }
}

/** Two digits up to 29 belong to this century, the others to the last one. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 30 ? 2000 + year : 1900 + year
}

function serialOf({ year, month, day }: DateParts, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!exists || year < 1900 || (date1904 && year < 1904)) return null
  const serial = date.getTime() / (SECONDS_A_DAY * 1000) + DAYS_BEFORE_1970
  if (date1904) return serial - DAYS_BEFORE_1904
  return serial > 60 ? serial : serial - 1
}
