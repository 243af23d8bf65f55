import type { SheetSample } from './Cell'
import { foldSpaces, isBlank, isErrorValue, plainText } from './cellText'
import { cellKind } from './columnContent'
import { DAYS_TO_1904 } from './dateSystem'
import { bestRole } from './headingRole'
import { periodsOfRow, type HeadingCell, type HeadingPeriod } from './headingPeriods'

/** The header of a sample; rows count within the sample, columns too. `rowCount` 0: the first row is data already. */
export interface SampleHeader {
  row: number
  rowCount: number
  headings: string[]
  /** The parts of each heading, one a header row. */
  parts: string[][]
  periods: (HeadingPeriod | null)[]
}

/** One row as a header; null where it cannot be one. */
export function oneRowHeader(sample: SheetSample, row: number): SampleHeader | null {
  const cells = headingCells(sample, row)
  const periods = periodsOfRow(cells, shiftOf(sample))
  if (hasOtherNumbers(cells, periods)) return null
  const headings = cells.map(headingText)
  return { row, rowCount: 1, headings, parts: headings.map((heading) => [heading]), periods }
}

export function headingCells(sample: SheetSample, row: number): HeadingCell[] {
  const cells = sample.values[row] ?? []
  return Array.from({ length: sample.columnCount }, (_, i) => ({
    cell: cells[i],
    format: sample.numberFormats[row]?.[i] ?? 'General',
  }))
}

export function headingText(heading: HeadingCell | undefined): string {
  return foldSpaces(plainText(heading?.cell))
}

/** Whether a row is blank, or holds numbers, dates that name no period, or errors: then it is no header. */
export function hasOtherNumbers(row: readonly HeadingCell[], periods: readonly (HeadingPeriod | null)[]): boolean {
  const filled = row.filter(({ cell }) => !isBlank(cell))
  const others = row.filter(
    ({ cell, format }, i) =>
      periods[i] === null && !isBlank(cell) && (isErrorValue(cell) || cellKind(cell, format) !== 'text'),
  )
  if (filled.length === 0 || others.some(({ cell }) => typeof cell !== 'string')) return true
  return others.length > 0 && !namesTwoRoles(filled)
}

const CERTAIN = 60
const HEADINGS_TO_LOOK_AT = 50

/** Among headings such as "Клиент" and "Сумма" a text like "90", "1/2" or "#REF!" is a heading too. */
function namesTwoRoles(row: readonly HeadingCell[]): boolean {
  const best = row.slice(0, HEADINGS_TO_LOOK_AT).map((heading) => bestRole(headingText(heading)))
  return new Set(best.flatMap((one) => (one !== null && one.score >= CERTAIN ? [one.role] : []))).size >= 2
}

export function shiftOf(sample: SheetSample): number {
  return sample.date1904 === true ? DAYS_TO_1904 : 0
}
