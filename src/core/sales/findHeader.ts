import type { SheetSample } from './Cell'
import { customerKey, isBlank } from './cellText'
import { cellKind } from './columnContent'
import { bestRole } from './headingRole'
import { isNumberingRow, withNumberingRow, withStackedRows } from './rowsBeneathHeader'
import { headingCells, headingText, oneRowHeader, type SampleHeader } from './SampleHeader'
import { threeRowHeader } from './threeRowHeader'
import { kindBeneath, twoRowHeader, twoRowScore } from './twoRowHeader'

const ROWS_TO_LOOK_AT = 40
const RECOGNISED_SCORE = 20
const LEAST_PERIODS = 2
const PIVOT_CAPTION = /^(?:названия столбцов|column labels)$/i

/**
 * Finds the header: the one, two or three rows whose cells name most roles and periods and hold no other numbers. Where
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
    if (isNumberingRow(sample, row) || isPivotCaption(sample, row)) continue
    for (const header of [oneRowHeader(sample, row), twoRowHeader(sample, row), threeRowHeader(sample, row)]) {
      if (header === null || (isOfNumbers(header) && namesPeriods(best?.header))) continue
      const score = scoreHeader(header, isKnown) + (header.rowCount === 2 ? twoRowScore(sample, header) : 0)
      if (score > (best?.score ?? 0)) best = { header, score }
    }
  }
  return withNumberingRow(sample, withStackedRows(sample, best?.header ?? headerByContent(sample)))
}

/** Plain numbers 1, 2, 3 … stand for periods, but beneath periods by name they are sums. */
function isOfNumbers({ periods }: SampleHeader): boolean {
  return periods.some((period) => period?.unit === 'ordinal')
}

function namesPeriods(header: SampleHeader | undefined): boolean {
  const named = header?.periods.filter((period) => period !== null && period.unit !== 'ordinal') ?? []
  return named.length >= LEAST_PERIODS
}

/** Above its headings a pivot table names the field that it adds up, and that the columns have labels. */
function isPivotCaption(sample: SheetSample, row: number): boolean {
  return headingCells(sample, row).some((cell) => PIVOT_CAPTION.test(headingText(cell)))
}

function scoreHeader({ headings, periods }: SampleHeader, isKnown: (text: string) => boolean): number {
  const ofPeriods = headings.filter((_, i) => periods[i] !== null)
  const others = headings.filter((_, i) => periods[i] === null)
  const arePeriods = new Set(ofPeriods).size >= LEAST_PERIODS
  const words = new Set((arePeriods ? headings : others).filter(isKnown)).size
  const periodScore = arePeriods ? ofPeriods.length : 0
  if (words === 0 && periodScore === 0) return 0
  const filled = Math.min(headings.filter((heading) => heading !== '').length, 20)
  // A heading alone in its row is rather a title.
  return (filled === 1 ? 1 : 3) * words + periodScore + 0.01 * filled
}

/**
 * Without known words: the first wide row is a header when it is all text and numbers or dates stand beneath. A text that
 * names a period may be a sale's own date: of a header's period there are numbers beneath.
 */
function headerByContent(sample: SheetSample): SampleHeader {
  const widths = sample.values.map((row) => row.filter((cell) => !isBlank(cell)).length)
  const widest = Math.max(0, ...widths)
  const row = Math.max(
    0,
    widths.findIndex((width) => width >= Math.min(widest, Math.max(2, widest / 2))),
  )
  const cells = sample.values[row] ?? []
  const header = oneRowHeader(sample, row)
  const isText = header?.periods.every(
    (period, column) =>
      period === null || (typeof cells[column] === 'string' && kindBeneath(sample, row + 1, column) === 'number'),
  )
  const hasNumbers = sample.values.some((cells) => cells.some((cell) => cellKind(cell, '') !== 'text'))
  const isOnlyRow = widths.slice(row + 1).every((width) => width === 0)
  if (header !== null && isText === true && (hasNumbers || isOnlyRow)) return header
  return { row, rowCount: 0, headings: cells.map(() => ''), parts: [], periods: [] }
}
