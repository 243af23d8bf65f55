import type { Sheet } from '../workbook/Sheet'
import { ApiError } from './ApiError'
import type { CellRange } from './CellRange'

/** Refuses a change of cells on a protected sheet, unless every one of them is unlocked. */
export function assertUnprotected(range: CellRange): void {
  const { sheet, area } = range
  if (!sheet.protection) return
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    for (const run of sheet.cells.styleRuns(column, area.row, area.rowCount)) {
      if (sheet.style(run.row, column).locked) throw refused(sheet)
    }
  }
}

/** Refuses what a protected sheet does not allow (its formats, tables, charts and so on). */
export function assertSheetUnprotected(sheet: Sheet, allowance: string | null = null): void {
  if (sheet.protection && !(allowance !== null && sheet.protection.allowed[allowance] === true)) throw refused(sheet)
}

function refused(sheet: Sheet): ApiError {
  return new ApiError('AccessDenied', `The sheet "${sheet.name}" is protected`)
}
