import { ApiError } from './ApiError'
import type { CellRange } from './CellRange'
import { assertSheetUnprotected } from './protection'
import type { Json } from './wire'

/** Whether all (true), none (false) or some (null) of the range's rows are hidden. */
export function rowsHidden({ sheet, area }: CellRange): boolean | null {
  return allHidden(sheet.hiddenRows, area.row, area.rowCount)
}

export function columnsHidden({ sheet, area }: CellRange): boolean | null {
  return allHidden(sheet.hiddenColumns, area.column, area.columnCount)
}

export function hideRows({ sheet, area }: CellRange, hide: Json): void {
  assertSheetUnprotected(sheet, 'allowFormatRows')
  setHidden(sheet.hiddenRows, area.row, area.rowCount, hide)
}

export function hideColumns({ sheet, area }: CellRange, hide: Json): void {
  assertSheetUnprotected(sheet, 'allowFormatColumns')
  setHidden(sheet.hiddenColumns, area.column, area.columnCount, hide)
}

function allHidden(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  if (hidden.size === 0) return false
  let found = 0
  for (const at of hidden) if (at >= first && at < first + count) found++
  if (found === 0) return false
  return found === count ? true : null
}

function setHidden(hidden: Set<number>, first: number, count: number, hide: Json): void {
  if (typeof hide !== 'boolean') throw new ApiError('InvalidArgument', 'Hidden is true or false')
  for (let at = first; at < first + count; at++) {
    if (hide) hidden.add(at)
    else hidden.delete(at)
  }
}
