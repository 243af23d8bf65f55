import { isDateFormat, type Cell } from '../../core/index'
import type { Wording } from '../../locale/Wording'

/** A cell as a person would read it: dates by their format, numbers with at most two decimals. */
export function cellText(wording: Wording, cell: Cell, format: string): string {
  if (cell === null) return ''
  if (typeof cell !== 'number') return String(cell)
  if (isDateFormat(format) && cell >= 1) return wording.day(Math.floor(cell))
  return wording.number(cell, Number.isInteger(cell) ? 0 : 2)
}
