import type { SheetSource } from '../../analysis/SalesSource'
import type { AnalysisState } from '../../analysis/WorkbookState'

type Place = Pick<SheetSource, 'worksheetId' | 'table' | 'address'>

/**
 * The latest analysis that was made from what is selected now, perhaps grown since. A part of what it read is none of
 * its own: who selects a part wants that part.
 */
export function matchAnalysis(analyses: readonly AnalysisState[], selected: Place): AnalysisState | null {
  const matches = (source: Place) => sameSales(source, selected) && covers(selected, source)
  return analyses.findLast(({ sources }) => sources.some(matches)) ?? null
}

/** Whether two places are the same table, or plain cells that begin in the same corner of the same sheet. */
export function sameSales(a: Place, b: Place): boolean {
  if (a.worksheetId !== b.worksheetId || a.table !== b.table) return false
  if (a.table !== null) return true
  const [first, second] = [rectangle(a.address), rectangle(b.address)]
  return first !== null && second !== null && first.row === second.row && first.column === second.column
}

function covers(larger: Place, smaller: Place): boolean {
  const [outer, inner] = [rectangle(larger.address), rectangle(smaller.address)]
  if (outer === null || inner === null) return false
  return outer.rowCount >= inner.rowCount && outer.columnCount >= inner.columnCount
}

/** The cells of an address such as "A1:H541910"; null when it is none. */
function rectangle(address: string | null) {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address ?? '')
  if (parts === null) return null
  const [, left = '', top = '', right = left, bottom = top] = parts
  const [row, column] = [Number(top), columnNumber(left)]
  return { row, column, rowCount: Number(bottom) - row + 1, columnCount: columnNumber(right) - column + 1 }
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
