import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'

/** Grows the area until blank rows and columns surround it, as Ctrl+A does. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let { row: top, column: left } = start
  let bottom = top + start.rowCount - 1
  let right = left + start.columnCount - 1
  const filled = (row: number, column: number) => sheet.cells.value(row, column) !== null
  const rowFilled = (row: number) =>
    row >= 0 && row < SHEET_ROWS && some(Math.max(0, left - 1), right + 1, (column) => filled(row, column))
  const columnFilled = (column: number) =>
    column >= 0 && column < SHEET_COLUMNS && some(Math.max(0, top - 1), bottom + 1, (row) => filled(row, column))
  for (let grown = true; grown;) {
    grown = false
    while (rowFilled(bottom + 1)) [bottom, grown] = [bottom + 1, true]
    while (rowFilled(top - 1)) [top, grown] = [top - 1, true]
    while (columnFilled(right + 1)) [right, grown] = [right + 1, true]
    while (columnFilled(left - 1)) [left, grown] = [left - 1, true]
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 }
}

function some(first: number, last: number, test: (at: number) => boolean): boolean {
  for (let at = first; at <= last; at++) if (test(at)) return true
  return false
}
