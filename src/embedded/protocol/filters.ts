import { formattedText } from '../workbook/formattedText'
import type { Sheet } from '../workbook/Sheet'
import type { Table } from '../workbook/Table'
import { bodyArea } from './tableOperations'

/** Hides the rows of a table that its columns' filters leave out, and shows the others. */
export function applyFilters(sheet: Sheet, table: Table, date1904: boolean): void {
  const { row, rowCount, column } = bodyArea(table)
  const filters = table.columns.map(({ filter }) => (filter ? new Set(filter) : null))
  for (let at = row; at < row + rowCount; at++) {
    const shown = filters.every(
      (filter, index) => !filter || filter.has(shownText(sheet, at, column + index, date1904)),
    )
    if (shown) sheet.hiddenRows.delete(at)
    else sheet.hiddenRows.add(at)
  }
}

export function shownText(sheet: Sheet, row: number, column: number, date1904: boolean): string {
  return formattedText(sheet.cells.value(row, column), sheet.style(row, column).numberFormat, date1904)
}
