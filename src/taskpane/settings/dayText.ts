import { dateOfSerial, serialOfDate } from '../../core/index'

/** Excel's first year; a year that is still being typed ("0020") lies before it. */
const FIRST_YEAR = 1900

/** The day of a serial as a date field holds it, "2024-12-31". */
export function dayText(serial: number): string {
  const { year, month, day } = dateOfSerial(serial)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The serial of a date field's text; null for an empty one, undefined while it is not a whole date yet. */
export function serialOf(text: string): number | null | undefined {
  if (text === '') return null
  const parts = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number)
  const [year = 0, month = 0, day = 0] = parts ?? []
  return year < FIRST_YEAR || year > 9999 ? undefined : serialOfDate({ year, month, day })
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
