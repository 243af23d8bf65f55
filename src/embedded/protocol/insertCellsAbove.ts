import { type Area, intersection, SHEET_ROWS } from '../workbook/Area'
import type { Workbook } from '../workbook/Workbook'
import { ApiError } from './ApiError'
import type { CellRange } from './CellRange'
import { replaceReferences } from './sheetReferences'
import { shiftedReferences } from './shiftedReferences'

/** Inserts cells in some columns; what stands in these columns from there on moves down, and references follow it. */
export function insertCellsAbove(workbook: Workbook, { sheet, area }: CellRange): void {
  const moved: Area = { ...area, rowCount: SHEET_ROWS - area.row }
  const lying = [...sheet.tables.map((table) => table.area), ...sheet.merges]
  if (lying.some((each) => intersection(each, moved) !== null && !liesIn(each, moved))) {
    throw new ApiError('InvalidOperation', 'Only a part of a table or of merged cells would move')
  }
  sheet.cells.insertRows(area.row, area.rowCount, area.column, area.columnCount)
  const move = (each: Area) => (liesIn(each, moved) ? { ...each, row: each.row + area.rowCount } : each)
  sheet.merges = sheet.merges.map(move)
  for (const table of sheet.tables) table.area = move(table.area)
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) rule.areas = rule.areas.map(move)
  replaceReferences(workbook, (text, on) => shiftedReferences(text, on, sheet, area))
}

/** Tables may reach across the line, and then grow with what is inserted; here they move whole or not at all. */
function liesIn({ row, column, columnCount }: Area, moved: Area): boolean {
  return row >= moved.row && column >= moved.column && column + columnCount <= moved.column + moved.columnCount
}
