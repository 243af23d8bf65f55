import type { CellValue } from '../../src/embedded/workbook/CellValue'
import type { Sheet } from '../../src/embedded/workbook/Sheet'

/** The values of a sheet from A1 to its last used cell. */
export function sheetCells(sheet: Sheet | undefined): CellValue[][] {
  const area = sheet?.usedArea(true)
  if (!sheet || !area) return []
  return Array.from({ length: area.row + area.rowCount }, (_, row) =>
    Array.from({ length: area.column + area.columnCount }, (__, column) => sheet.cells.value(row, column)),
  )
}
