import { dateOfSerial } from '../core/index'

/** An Excel serial as "2024-12-31"; null for none. */
export function isoDate(serial: number | null): string | null {
  if (serial === null) return null
  const { year, month, day } = dateOfSerial(serial)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
