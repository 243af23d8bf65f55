import type { SheetSample } from './Cell'
import { customerKey, isBlank } from './cellText'
import { cellKind } from './columnContent'
import { bestRole } from './headingRole'
import { withNumberingRow, withStackedRows } from './rowsBeneathHeader'
import { oneRowHeader, type SampleHeader } from './SampleHeader'
import { totalPhrase } from './totalRows'
import { twoRowHeader, twoRowScore } from './twoRowHeader'

const ROWS_TO_LOOK_AT = 40
const RECOGNISED_SCORE = 20

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
    const one = oneRowHeader(sample, row)
    const two = twoRowHeader(sample, row)
    const scores = [
      { header: one, score: one === null ? 0 : scoreHeader(one, isKnown) },
      { header: two, score: two === null ? 0 : scoreHeader(two, isKnown) + twoRowScore(sample, two) },
    ]
    for (const { header, score } of scores) {
      if (header !== null && score > (best?.score ?? 0)) best = { header, score }
    }
  }
  return withNumberingRow(sample, withStackedRows(sample, best?.header ?? headerByContent(sample)))
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

/** Without known words: the first wide row is a header when it is all text and numbers or dates stand beneath. */
function headerByContent(sample: SheetSample): SampleHeader {
  const widths = sample.values.map((row) => row.filter((cell) => !isBlank(cell)).length)
  const widest = Math.max(0, ...widths)
  const row = Math.max(
    0,
    widths.findIndex((width) => width > 0 && width >= Math.min(widest, Math.max(2, widest / 2))),
  )
  const header = oneRowHeader(sample, row)
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
