import { type Area, boundingArea, intersection } from '../workbook/Area'
import { ApiError } from './ApiError'
import { CellRange } from './CellRange'
import { clearContents } from './clearCells'
import { assertUnprotected } from './protection'

/** Makes one cell of the range, or of each of its rows; only the first cell's content stays. */
export function mergeCells(range: CellRange, across: boolean): void {
  assertUnprotected(range)
  const { sheet, area } = range
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new ApiError('InvalidOperation', 'Cells of a table cannot be merged')
  }
  const parts = across
    ? Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index, rowCount: 1 }))
    : [area]
  for (const part of parts) mergeArea(range, part)
}

function mergeArea({ sheet }: CellRange, area: Area): void {
  const touched = sheet.merges.filter((merge) => intersection(merge, area))
  const whole = touched.reduce(boundingArea, area)
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge))
  if (whole.rowCount * whole.columnCount === 1) return
  const { row, column } = whole
  if (whole.columnCount > 1) {
    clearContents(new CellRange(sheet, { ...whole, column: column + 1, columnCount: whole.columnCount - 1 }))
  }
  if (whole.rowCount > 1) {
    clearContents(new CellRange(sheet, { row: row + 1, column, rowCount: whole.rowCount - 1, columnCount: 1 }))
  }
  sheet.merges.push(whole)
}

export function unmergeCells(range: CellRange): void {
  assertUnprotected(range)
  range.sheet.merges = range.sheet.merges.filter((merge) => !intersection(merge, range.area))
}
