import { serialOfDate } from '../../core/index'
import { ChoiceError } from './ChoiceError'

/** One of a few words. */
export function readWord<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value.toLowerCase())
  if (word === undefined) throw new ChoiceError({ code: 'badValue', option, value, expected: words.join(' | ') })
  return word
}

/** Percents such as "80,95" (or 80/95, 80%;95%) as fractions; exactly as many as the example has. */
export function readPercents(option: string, value: string, example: readonly number[]): number[] {
  const parts = value.split(/[,;/]/).map((part) => part.trim().replace(/%$/, ''))
  const numbers = parts.map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) / 100 : NaN))
  if (numbers.length !== example.length || numbers.some(Number.isNaN)) {
    throw new ChoiceError({ code: 'badValue', option, value, expected: example.join(',') })
  }
  return numbers
}

/** A date "2024-12-31" or "31.12.2024" as an Excel serial. */
export function readDay(option: string, value: string): number {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value)
  const parts = iso?.slice(1) ?? russian?.slice(1).reverse()
  const [year, month, day] = parts?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || !isCalendarDate(year, month, day)) {
    throw new ChoiceError({ code: 'badValue', option, value, expected: '2024-12-31' })
  }
  return serialOfDate({ year, month, day })
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
