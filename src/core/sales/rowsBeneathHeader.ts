import type { SheetSample } from './Cell'
import { isBlank } from './cellText'
import { cellKind } from './columnContent'
import { bestRole } from './headingRole'
import { headingCells, headingText, type SampleHeader } from './SampleHeader'

const WHOLE_PHRASE_SCORE = 60

/** 1C prints the levels of a grouping under one another ("Контрагент" above "Регистратор"): they belong to the header. */
export function withStackedRows(sample: SheetSample, header: SampleHeader): SampleHeader {
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
export function withNumberingRow(sample: SheetSample, header: SampleHeader): SampleHeader {
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
