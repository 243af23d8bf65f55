import { CellError } from '../workbook/CellValue'
import { formattedText } from '../workbook/formattedText'
import { intersection } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'
import type { Table } from '../workbook/Table'
import type { CellRange } from './CellRange'

/** What follows from a change of values, whoever has made it. */
export function afterChange(range: CellRange): void {
  syncTableHeadings(range)
  range.sheet.contentsChanged(range.area)
}

/** A table's headings are texts, unique in the table; whatever is written over them becomes the columns' names. */
function syncTableHeadings(range: CellRange): void {
  for (const table of range.sheet.tables) {
    if (!table.showHeaders) continue
    if (intersection({ ...table.area, rowCount: 1 }, range.area)) nameColumnsByCells(range.sheet, table)
  }
}

export function nameColumnsByCells(sheet: Sheet, table: Table): void {
  const taken = new Set<string>()
  for (const [index, column] of table.columns.entries()) {
    const at = table.area.column + index
    const written = sheet.cells.value(table.area.row, at)
    const text = written instanceof CellError ? written.text : formattedText(written, 'General', false)
    const name = uniqueName(text === '' ? `Column${index + 1}` : text, taken)
    taken.add(name.toLowerCase())
    column.name = name
    if (written !== name) sheet.cells.setValue(table.area.row, at, name)
  }
}

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`
  return name
}
