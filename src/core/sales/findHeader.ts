import type { SheetSample } from './Cell'
import { customerKey, foldSpaces, isBlank, plainText } from './cellText'
import { cellKind } from './columnContent'
import { DAYS_TO_1904 } from './dateSystem'
import { periodsOfRow, type HeadingCell, type HeadingPeriod } from './headingPeriods'
import { bestRole } from './headingRole'
import { totalPhrase } from './totalRows'

/** The header of a sample; rows count within the sample, columns too. `rowCount` 0: the first row is data already. */
export interface SampleHeader {
  row: number
  rowCount: number
  headings: string[]
  /** The parts of each heading, one a header row. */
  parts: string[][]
  periods: (HeadingPeriod | null)[]
}

const ROWS_TO_LOOK_AT = 40
const RECOGNISED_SCORE = 20
const WHOLE_PHRASE_SCORE = 60

/**
 * Finds the header: the row, or pair of rows, whose cells name most roles and periods and hold no other numbers. Where
 * no words are known, the first wide row, if it is text above numbers. `named` are keys of headings the user named.
 */
export function findHeader(sample: SheetSample, named: ReadonlySet<string>): SampleHeader {
  let best: { header: SampleHeader; score: number } | null = null
  const known = new Map<string, boolean>()
  const isKnown = (text: string): boolean => {
    const answer = known.get(text) ?? (named.has(customerKey(text)) || (bestRole(text)?.score ?? 0) >= RECOGNISED_SCORE)
    known.set(text, answer)
    return answer
  }
  const last = Math.min(sample.values.length, ROWS_TO_LOOK_AT)
  for (let row = 0; row < last; row++) {
    for (const header of [headerAt(sample, row, 1), headerAt(sample, row, 2)]) {
      const score = header === null ? 0 : scoreHeader(header, isKnown) + twoRowScore(sample, header)
      if (header !== null && score > (best?.score ?? 0)) best = { header, score }
    }
  }
  return withNumberingRow(sample, withStackedRows(sample, best?.header ?? headerByContent(sample)))
}

/** One or two rows as a header; null where they cannot be one. */
function headerAt(sample: SheetSample, row: number, rowCount: 1 | 2): SampleHeader | null {
  const upper = headingCells(sample, row)
  const upperPeriods = periodsOfRow(upper, shiftOf(sample))
  if (hasOtherNumbers(upper, upperPeriods)) return null
  if (rowCount === 1) {
    const headings = upper.map(headingText)
    return { row, rowCount, headings, parts: headings.map((heading) => [heading]), periods: upperPeriods }
  }
  const lower = headingCells(sample, row + 1)
  const lowerPeriods = periodsOfRow(lower, shiftOf(sample))
  if (hasOtherNumbers(lower, lowerPeriods) || !hasSubHeadings(upper, lower)) return null
  const parts = joinedParts(upper, lower)
  const joined = parts.map((both) => ({ cell: both.join(' '), format: 'General' }))
  const joinedPeriods = periodsOfRow(joined, shiftOf(sample))
  const above = carried(upper, lower)
  const periods = parts.map((both, i) => {
    const part = both.length > 1 ? (joinedPeriods[i] ?? withYear(lowerPeriods[i], upperPeriods[above[i] ?? i])) : null
    return part ?? lowerPeriods[i] ?? upperPeriods[above[i] ?? i] ?? null
  })
  return { row, rowCount, headings: parts.map((both) => both.join(' ')), parts, periods }
}

function withYear(
  period: HeadingPeriod | null | undefined,
  above: HeadingPeriod | null | undefined,
): HeadingPeriod | null {
  if (
    period === null ||
    period === undefined ||
    above?.unit !== 'year' ||
    period.year !== null ||
    period.unit === 'ordinal'
  )
    return null
  return { ...period, year: above.year }
}

/** A lower heading under a gap of the upper row, to the right of the merged heading it belongs to. */
function hasSubHeadings(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): boolean {
  const first = upper.findIndex(({ cell }) => !isBlank(cell))
  return first >= 0 && upper.some(({ cell }, i) => i > first && isBlank(cell) && !isBlank(lower[i]?.cell))
}

/** For each column the column of the upper heading that covers it. */
function carried(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): number[] {
  let covering = -1
  return upper.map(({ cell }, i) => {
    if (isBlank(lower[i]?.cell)) covering = -1
    else if (!isBlank(cell)) covering = i
    return isBlank(cell) && covering >= 0 ? covering : i
  })
}

function joinedParts(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): string[][] {
  const above = carried(upper, lower)
  return lower.map((cell, i) => {
    const own = headingText(cell)
    const top = headingText(upper[above[i] ?? i])
    return [top, own].filter((text, part) => text !== '' && (part === 0 || text !== top))
  })
}

function scoreHeader({ headings, periods }: SampleHeader, isKnown: (text: string) => boolean): number {
  const ofPeriods = headings.filter((heading, i) => heading !== '' && (periods[i] ?? null) !== null)
  const others = headings.filter((heading, i) => heading !== '' && (periods[i] ?? null) === null)
  const words = new Set(others.filter(isKnown)).size
  const totals = others.filter((heading) => totalPhrase(heading) === 'total').length
  const withYears = periods.filter((period) => period !== null && period.year !== null).length
  const periodScore = new Set(ofPeriods).size >= 2 ? ofPeriods.length + 0.1 * withYears : 0
  if (words === 0 && periodScore === 0) return 0
  const filled = Math.min(headings.filter((heading) => heading !== '').length, 20)
  return 3 * words + periodScore + Math.min(totals, 1) + 0.01 * filled
}

/** One row is likelier than two, unless numbers stand beneath all that the upper row's merged headings cover. */
function twoRowScore(sample: SheetSample, { row, rowCount }: SampleHeader): number {
  if (rowCount === 1) return 0
  const upper = headingCells(sample, row)
  const lower = headingCells(sample, row + 1)
  const above = carried(upper, lower)
  const covered = above.flatMap((top, i) => (top === i ? [] : [top, i]))
  const areNumbers = covered.every((column) => kindBeneath(sample, row + 2, column) === 'number')
  const isMerged = upper.some(({ cell }, i) => !isBlank(cell) && isBlank(lower[i]?.cell))
  return areNumbers && isMerged && covered.length > 0 ? 0.3 : -0.3
}

function kindBeneath(sample: SheetSample, fromRow: number, column: number): 'date' | 'number' | 'text' {
  const row = sample.values.findIndex((cells, i) => i >= fromRow && !isBlank(cells[column]))
  return row < 0 ? 'text' : cellKind(sample.values[row]?.[column], sample.numberFormats[row]?.[column])
}

/** Without known words: the first wide row is a header when it is all text and numbers or dates stand beneath. */
function headerByContent(sample: SheetSample): SampleHeader {
  const widths = sample.values.map((row) => row.filter((cell) => !isBlank(cell)).length)
  const widest = Math.max(0, ...widths)
  const row = Math.max(
    0,
    widths.findIndex((width) => width > 0 && width >= Math.min(widest, Math.max(2, widest / 2))),
  )
  const header = headerAt(sample, row, 1)
  const isText = header !== null && header.periods.every((period) => period === null)
  const numbersBeneath = sample.values
    .slice(row + 1)
    .some((cells, i) =>
      cells.some((cell, column) => cellKind(cell, sample.numberFormats[row + 1 + i]?.[column]) !== 'text'),
    )
  const isOnlyRow = widths.slice(row + 1).every((width) => width === 0)
  if (header !== null && isText && (numbersBeneath || isOnlyRow)) return header
  const columns = sample.values[row]?.map((_, column) => column) ?? []
  return {
    row,
    rowCount: 0,
    headings: columns.map(() => ''),
    parts: columns.map(() => []),
    periods: columns.map(() => null),
  }
}

/** 1C prints the levels of a grouping under one another ("Контрагент" above "Регистратор"): they belong to the header. */
function withStackedRows(sample: SheetSample, header: SampleHeader): SampleHeader {
  if (header.rowCount === 0) return header
  let { rowCount } = header
  let parts = header.parts
  for (;;) {
    const cells = headingCells(sample, header.row + rowCount)
    const filled = cells.flatMap(({ cell }, column) => (isBlank(cell) ? [] : [column]))
    const column = filled[0]
    const text = column === undefined ? '' : headingText(cells[column])
    const isLevel = filled.length === 1 && header.headings[column ?? 0] !== '' && isWholePhrase(text)
    if (column === undefined || !isLevel) return { ...header, rowCount, parts }
    parts = parts.map((levels, i) => (i === column ? [...levels, text] : levels))
    rowCount++
  }
}

/** Official Russian forms number their columns in a row of its own beneath the header: 1, 2, 3 … */
function withNumberingRow(sample: SheetSample, header: SampleHeader): SampleHeader {
  const row = header.row + header.rowCount
  const numbers = (sample.values[row] ?? []).filter((cell) => !isBlank(cell)).map(Number)
  const headings = header.headings.filter((heading) => heading !== '').length
  const isNumbering =
    numbers.length >= 3 && numbers.length >= headings && numbers.every((number, i) => number === i + 1)
  const textBeneath = sample.values[row + 1]?.some((cell) => typeof cell === 'string' && cellKind(cell, '') === 'text')
  const isOfNumbers = header.periods.some((period) => period?.unit === 'ordinal')
  if (header.rowCount === 0 || !isNumbering || textBeneath !== true || isOfNumbers) return header
  return { ...header, rowCount: header.rowCount + 1 }
}

function isWholePhrase(text: string): boolean {
  return /^[\p{L} ,().№-]+$/u.test(text) && (bestRole(text)?.score ?? 0) >= WHOLE_PHRASE_SCORE
}

function headingCells(sample: SheetSample, row: number): HeadingCell[] {
  const cells = sample.values[row] ?? []
  return Array.from({ length: sample.columnCount }, (_, i) => ({
    cell: cells[i],
    format: sample.numberFormats[row]?.[i] ?? 'General',
  }))
}

function headingText(heading: HeadingCell | undefined): string {
  return foldSpaces(plainText(heading?.cell))
}

function hasOtherNumbers(row: readonly HeadingCell[], periods: readonly (HeadingPeriod | null)[]): boolean {
  const filled = row.filter(({ cell }) => !isBlank(cell)).length
  return (
    filled === 0 ||
    row.some(({ cell, format }, i) => periods[i] === null && !isBlank(cell) && cellKind(cell, format) !== 'text')
  )
}

function shiftOf(sample: SheetSample): number {
  return sample.date1904 === true ? DAYS_TO_1904 : 0
}
