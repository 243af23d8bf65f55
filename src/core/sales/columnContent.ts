import type { Cell, SheetSample } from './Cell'
import { documentInName } from './groupedLine'
import { isBlank, isErrorValue, plainText } from './cellText'
import { readDate, readSerial } from './readDate'
import { isLoneDash, readNumber } from './readNumber'
import { readPeriod } from './readPeriod'

/** What the sample's cells of one column are, by count. */
export interface ColumnContent {
  /** Cells with something in them, without lone dashes. */
  filled: number
  /** Numbers and texts that are numbers, without the dates. */
  numbers: number
  /** Numbers with a fraction. */
  fractions: number
  /** Dates by number format or as texts. */
  dates: number
  /** Numbers that may be a day of 1970 … 2100, or digits like 20240131. */
  possibleDates: number
  texts: number
  distinct: number
  /** Texts of documents that name their date ("… от 15.03.2024"). */
  datedDocuments: number
}

const FIRST_LIKELY_DAY = 25569
const LAST_LIKELY_DAY = 73415

/** Looks at the cells of a column (counted within the sample) from a row of the sample on. */
export function columnContent(sample: SheetSample, column: number, fromRow: number): ColumnContent {
  const content = {
    filled: 0,
    numbers: 0,
    fractions: 0,
    dates: 0,
    possibleDates: 0,
    texts: 0,
    distinct: 0,
    datedDocuments: 0,
  }
  const distinct = new Set<string>()
  for (let row = fromRow; row < sample.values.length; row++) {
    const cell = sample.values[row]?.[column]
    if (isBlank(cell) || isErrorValue(cell)) continue
    distinct.add(plainText(cell))
    if (typeof cell === 'string' && isLoneDash(cell)) continue
    content.filled++
    const kind = cellKind(cell, sample.numberFormats[row]?.[column])
    if (kind === 'date') content.dates++
    else if (kind === 'number') {
      content.numbers++
      if (isLikelyDay(cell)) content.possibleDates++
      if (typeof cell === 'number' ? !Number.isInteger(cell) : true) content.fractions++
    } else {
      content.texts++
      if (documentInName(cell) !== null) content.datedDocuments++
    }
  }
  content.distinct = distinct.size
  return content
}

/** Whether a cell is a date (by its format or text), a number, or text. */
export function cellKind(cell: Cell | undefined, format: string | undefined): 'date' | 'number' | 'text' {
  if (typeof cell === 'number') return isDateFormat(format ?? '') && cell >= 0 ? 'date' : 'number'
  if (typeof cell !== 'string') return 'text'
  if (readNumber(cell) !== null) return 'number'
  if (readDate(cell) !== null || (readPeriod(cell)?.year ?? null) !== null) return 'date'
  return 'text'
}

/** Whether a number format (en-US) shows a day, month or year. */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').toLowerCase()
  if (letters === 'general' || letters === '') return false
  return /[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters))
}

function isLikelyDay(cell: Cell | undefined): boolean {
  const value = typeof cell === 'number' ? cell : Number(cell)
  if (value >= FIRST_LIKELY_DAY && value <= LAST_LIKELY_DAY) return true
  const looksLikeDigits = (value > 190000 && value < 220000) || (value > 19000000 && value < 22000000)
  return looksLikeDigits && Number.isInteger(value) && readSerial(value, 0) !== null
}
