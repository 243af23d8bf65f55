/** A rectangle of cells; positions count from 0. */
export interface Area {
  row: number
  column: number
  rowCount: number
  columnCount: number
}

export const SHEET_ROWS = 1048576
export const SHEET_COLUMNS = 16384
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS }

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row)
  const column = Math.max(a.column, b.column)
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row)
  const column = Math.min(a.column, b.column)
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column
  return { row, column, rowCount, columnCount }
}

export function containsArea(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner)
  return common !== null && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= SHEET_ROWS &&
    area.column + area.columnCount <= SHEET_COLUMNS
  )
}

export function isEntireColumns(area: Area): boolean {
  return area.row === 0 && area.rowCount === SHEET_ROWS
}

export function isEntireRows(area: Area): boolean {
  return area.column === 0 && area.columnCount === SHEET_COLUMNS
}
