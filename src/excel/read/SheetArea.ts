import { columnLetters } from '../../core/index'

/** A rectangle of cells of a sheet, counted from 0; the sheet is named by its id, which survives renaming. */
export interface SheetArea {
  sheet: string
  sheetId: string
  firstRow: number
  firstColumn: number
  rowCount: number
  columnCount: number
}

type Rectangle = Omit<SheetArea, 'sheet' | 'sheetId'>

/** The cells that both rectangles hold; null when there are none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const firstRow = Math.max(a.firstRow, b.firstRow)
  const firstColumn = Math.max(a.firstColumn, b.firstColumn)
  const rowCount = Math.min(a.firstRow + a.rowCount, b.firstRow + b.rowCount) - firstRow
  const columnCount = Math.min(a.firstColumn + a.columnCount, b.firstColumn + b.columnCount) - firstColumn
  return rowCount > 0 && columnCount > 0 ? { firstRow, firstColumn, rowCount, columnCount } : null
}

/** The address without the sheet's name, e.g. "A1:H541910". */
export function addressOf({ firstRow, firstColumn, rowCount, columnCount }: Rectangle): string {
  const first = cellName(firstRow, firstColumn)
  const last = cellName(firstRow + rowCount - 1, firstColumn + columnCount - 1)
  return first === last ? first : `${first}:${last}`
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}
