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
  const ofStyle = (style: 'decimal' | 'percent') => (decimals: number) => {
    const options = { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    const format = new Intl.NumberFormat(numbers, options)
    return (value: number) => format.format(value)
  }
  const decimal = madeOnce(ofStyle('decimal'))
  const percentOf = ofStyle('percent')
  const percent = madeOnce((decimals) => writtenOnce(percentOf(decimals), 10 ** (decimals + 2)))
  const monthDay: Intl.DateTimeFormatOptions =
    language === 'ru'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' }
  const dayFormat = new Intl.DateTimeFormat(dates, { ...monthDay, timeZone: 'UTC' })
  const monthFormat = new Intl.DateTimeFormat(dates, { month: 'long', timeZone: 'UTC' })
  const listFormat = new Intl.ListFormat(dates, { type: 'conjunction' })
  return {
    number: (value, decimals = 0) => decimal(decimals)(value),
    percent: (fraction, decimals = 1) => {
      const smallest = 10 ** -(decimals + 2)
      const written = percent(decimals)
      return fraction > 0 && fraction < smallest / 2 ? `<${written(smallest)}` : written(fraction)
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

function madeOnce<Made>(make: (decimals: number) => Made): (decimals: number) => Made {
  const made: Made[] = []
  return (decimals) => (made[decimals] ??= make(decimals))
}

/** So many texts are remembered: 100 % in hundredths of a per cent. */
const MOST_TEXTS = 10_000

/**
 * Rounded to so many `units` in the whole, the shares of 200,000 customers are a few thousand texts, and to write one
 * anew takes longer than to find it. Near the middle between two of them it is for Intl to say which one is meant.
 */
function writtenOnce(write: (value: number) => string, units: number): (value: number) => string {
  const texts = new Map<number, string>()
  return (value) => {
    const exact = value * units
    const rounded = Math.round(exact)
    if (!(rounded > 0 && rounded <= MOST_TEXTS && Math.abs(exact - rounded) < 0.499)) return write(value)
    const text = texts.get(rounded) ?? write(value)
    texts.set(rounded, text)
    return text
  }
}
