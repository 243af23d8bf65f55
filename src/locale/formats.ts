import { dateOfSerial } from '../core/index'
import type { Language } from './Language'

/** Midnight in UTC, so that no time zone can move a day. */
function utcDate(serial: number): Date {
  const { year, month, day } = dateOfSerial(serial)
  return new Date(Date.UTC(year, month - 1, day))
}

export interface Formats {
  number: (value: number, decimals?: number) => string
  /** A fraction as a percentage; one that would round to nothing is "<0.1%". */
  percent: (fraction: number, decimals?: number) => string
  day: (serial: number) => string
  dayRange: (first: number, last: number) => string
  monthAndYear: (serial: number) => string
  list: (items: readonly string[]) => string
}

const LOCALES: Record<Language, { numbers: string; dates: string }> = {
  en: { numbers: 'en-US', dates: 'en-GB' },
  ru: { numbers: 'ru-RU', dates: 'ru-RU' },
}

/** Numbers, percentages, dates and lists as the language writes them, on the machine's Intl and in no time zone. */
export function createFormats(language: Language): Formats {
  const { numbers, dates } = LOCALES[language]
  const ofStyle = (style: 'decimal' | 'percent') => {
    const formats = new Map<number, Intl.NumberFormat>()
    return (value: number, decimals: number) => {
      let format = formats.get(decimals)
      if (format === undefined) {
        const options = { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals }
        formats.set(decimals, (format = new Intl.NumberFormat(numbers, options)))
      }
      return format.format(value)
    }
  }
  const decimal = ofStyle('decimal')
  const percent = ofStyle('percent')
  const monthDay: Intl.DateTimeFormatOptions =
    language === 'ru'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' }
  const dayFormat = new Intl.DateTimeFormat(dates, { ...monthDay, timeZone: 'UTC' })
  const monthFormat = new Intl.DateTimeFormat(dates, { month: 'long', timeZone: 'UTC' })
  const listFormat = new Intl.ListFormat(dates, { type: 'conjunction' })
  return {
    number: (value, decimals = 0) => decimal(value, decimals),
    percent: (fraction, decimals = 1) => {
      const smallest = 10 ** -(decimals + 2)
      return fraction > 0 && fraction < smallest / 2 ? `<${percent(smallest, decimals)}` : percent(fraction, decimals)
    },
    day: (serial) => dayFormat.format(utcDate(serial)),
    dayRange: (first, last) => `${dayFormat.format(utcDate(first))} – ${dayFormat.format(utcDate(last))}`,
    monthAndYear: (serial) => {
      const date = utcDate(serial)
      return `${monthFormat.format(date)} ${date.getUTCFullYear()}`
    },
    list: (items) => listFormat.format(items),
  }
}
