import type { SheetSample } from './Cell'
import { isBlank } from './cellText'
import { cellKind } from './columnContent'
import { bestRole } from './headingRole'
import { headingCells, headingText, type SampleHeader } from './SampleHeader'

const WHOLE_PHRASE_SCORE = 60
const LEAST_NUMBERS = 3

/** 1C prints the levels of a grouping under one another ("Контрагент" above "Регистратор"): they belong to the header. */
export function withStackedRows(sample: SheetSample, header: SampleHeader): SampleHeader {
  let { rowCount } = header
  while (isLevel(sample, header.row + rowCount)) rowCount++
  return { ...header, rowCount }
}

/** Whether a row holds nothing but one whole phrase of a role. */
function isLevel(sample: SheetSample, row: number): boolean {
  const cells = headingCells(sample, row)
  const filled = cells.flatMap(({ cell }, column) => (isBlank(cell) ? [] : [column]))
  const [column] = filled
  if (column === undefined || filled.length > 1) return false
  const text = headingText(cells[column])
  return /^[\p{L} ,().№-]+$/u.test(text) && (bestRole(text)?.score ?? 0) >= WHOLE_PHRASE_SCORE
}

export function withNumberingRow(sample: SheetSample, header: SampleHeader): SampleHeader {
  return isNumberingRow(sample, header.row + header.rowCount) ? { ...header, rowCount: header.rowCount + 1 } : header
}

/**
 * Whether a row numbers all columns, as in official Russian forms: 1, 2, 3 … wherever the rows around it hold anything,
 * and a text beneath. Rows of codes and counts may begin so, too, and a crosstab of periods 1, 2, 3 has a column more.
 */
export function isNumberingRow(sample: SheetSample, row: number): boolean {
  const cells = sample.values[row] ?? []
  const numbers = cells.filter((cell) => !isBlank(cell)).map(Number)
  if (numbers.length < LEAST_NUMBERS || numbers.some((number, i) => number !== i + 1)) return false
  const around = [row - 1, row + 1].flatMap((other) => [...(sample.values[other] ?? []).entries()])
  const isOfAllColumns = around.every(([column, cell]) => isBlank(cell) || !isBlank(cells[column]))
  const beneath = sample.values[row + 1] ?? []
  return isOfAllColumns && beneath.some((cell) => !isBlank(cell) && cellKind(cell, '') === 'text')
}
