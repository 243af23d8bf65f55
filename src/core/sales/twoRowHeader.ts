import type { SheetSample } from './Cell'
import { isBlank } from './cellText'
import { cellKind } from './columnContent'
import { bestRole } from './headingRole'
import { periodsOfRow, type HeadingCell, type HeadingPeriod } from './headingPeriods'
import { isNumberingRow } from './rowsBeneathHeader'
import { hasOtherNumbers, headingCells, headingText, shiftOf, type SampleHeader } from './SampleHeader'

/** Two rows as a header, merged headings above their sub-headings joined with them; null where they cannot be one. */
export function twoRowHeader(sample: SheetSample, row: number): SampleHeader | null {
  const upper = headingCells(sample, row)
  const lower = headingCells(sample, row + 1)
  const upperPeriods = periodsOfRow(upper, shiftOf(sample))
  const lowerPeriods = periodsOfRow(lower, shiftOf(sample))
  if (hasOtherNumbers(upper, upperPeriods) || hasOtherNumbers(lower, lowerPeriods)) return null
  const isDated = upperPeriods.some((period, i) => withYear(lowerPeriods[i], period) !== null)
  if (
    (!hasSubHeadings(upper, lower) && !isDated) ||
    isTitle(upper, upperPeriods, lower) ||
    isNumberingRow(sample, row + 1)
  )
    return null
  const parts = joinedParts(upper, lower)
  const joined = parts.map((both) => ({ cell: both.join(' '), format: 'General' }))
  const joinedPeriods = periodsOfRow(joined, shiftOf(sample))
  const above = carried(upper, lower)
  const periods = parts.map((both, i) => {
    const part = both.length > 1 ? (joinedPeriods[i] ?? withYear(lowerPeriods[i], upperPeriods[above[i] ?? i])) : null
    return part ?? lowerPeriods[i] ?? upperPeriods[above[i] ?? i] ?? null
  })
  const merged = mergedColumns(above)
  const headings = parts.map((both, i) => (!merged.has(i) && areLevels(both) ? both[0] : undefined) ?? both.join(' '))
  return { row, rowCount: 2, headings, parts, periods }
}

/**
 * A lone text above the first heading is the sheet's title: as a heading it would cover the whole table. So is a lone
 * year or month before the first heading: customers stand beneath it, not sums.
 */
function isTitle(
  upper: readonly HeadingCell[],
  upperPeriods: readonly (HeadingPeriod | null)[],
  lower: readonly HeadingCell[],
): boolean {
  const [column, ...others] = upper.flatMap(({ cell }, i) => (isBlank(cell) ? [] : [i]))
  if (column === undefined || others.length > 0) return false
  const first = lower.findIndex(({ cell }) => !isBlank(cell))
  return column === first || (column < first && upperPeriods[column] !== null)
}

const LEVELS: readonly string[] = ['customer', 'group', 'manager', 'region', 'product', 'order', 'date']
const CERTAIN = 60
const LIKELY = 40
const LIKELIER = 0.3

/** 1C prints the levels of a grouping under one another ("Контрагент" above "Документ продажи"): the upper one names the column. */
function areLevels(parts: readonly string[]): boolean {
  const [outer = null, inner = null] = parts.map((part) => bestRole(part))
  if (outer === null || inner === null || outer.role === inner.role) return false
  const areTexts = LEVELS.includes(outer.role) && LEVELS.includes(inner.role)
  return areTexts && outer.score >= CERTAIN && inner.score >= LIKELY
}

/** A month or quarter in the year that the heading above it names; null where it has its own, or none is above. */
export function withYear(
  period: HeadingPeriod | null | undefined,
  above: HeadingPeriod | null | undefined,
): HeadingPeriod | null {
  const year = above?.year ?? null
  if (year === null || period === null || period === undefined) return null
  return period.year === null && period.unit !== 'ordinal' ? { ...period, year } : null
}

/** A lower heading under a gap of the upper row, to the right of the merged heading it belongs to. */
function hasSubHeadings(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): boolean {
  const first = upper.findIndex(({ cell }) => !isBlank(cell))
  return upper.some(({ cell }, i) => i > first && isBlank(cell) && !isBlank(lower[i]?.cell))
}

/** For each column the column of the upper heading that covers it. */
export function carried(upper: readonly HeadingCell[], lower: readonly HeadingCell[]): number[] {
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

/** The columns under merged headings. */
function mergedColumns(above: readonly number[]): Set<number> {
  return new Set(above.flatMap((top, i) => (top === i ? [] : [top, i])))
}

/**
 * One row is likelier than two, unless numbers stand beneath all that the upper row's merged headings cover, or the upper
 * row names the years of the periods in the lower.
 */
export function twoRowScore(sample: SheetSample, { row, periods }: SampleHeader): number {
  const upper = headingCells(sample, row)
  const lower = headingCells(sample, row + 1)
  const lowerPeriods = periodsOfRow(lower, shiftOf(sample))
  if (periods.some((period, i) => lowerPeriods[i]?.year === null && period?.year !== null)) return LIKELIER
  const merged = [...mergedColumns(carried(upper, lower))]
  const areNumbers = merged.every((column) => kindBeneath(sample, row + 2, column) === 'number')
  const isMerged = upper.some(({ cell }, i) => !isBlank(cell) && isBlank(lower[i]?.cell))
  return areNumbers && isMerged && merged.length > 0 ? LIKELIER : -LIKELIER
}

/** What the first filled cell of a column is from a row on; text where there is none. */
export function kindBeneath(sample: SheetSample, fromRow: number, column: number): 'date' | 'number' | 'text' {
  const row = sample.values.findIndex((cells, i) => i >= fromRow && !isBlank(cells[column]))
  return row < 0 ? 'text' : cellKind(sample.values[row]?.[column], sample.numberFormats[row]?.[column])
}
