import type { InputState } from '../../analysis/WorkbookState'
import type { CellValue, UserInputs } from '../../report/Report'
import type { SheetBefore } from './inspectSheets'

/** How far beyond the place where they were left cells to fill in are looked for; what stands further is not read. */
const ROWS_BEYOND = 500
const COLUMNS_READ = 60

/**
 * What the user has filled in: cells that differ from what was written, and what was his already. Where a label or a sheet
 * is gone, what was kept of it.
 */
export async function readInputs(
  context: Excel.RequestContext,
  kept: UserInputs,
  sheets: readonly SheetBefore[],
): Promise<UserInputs> {
  const looked = sheets.flatMap((sheet) => (sheet.remembered.inputs.length === 0 ? [] : [lookAt(context, sheet)]))
  if (looked.length > 0) await context.sync()
  const found = { ...kept }
  for (const { sheet, range } of looked) {
    const values = range.values as CellValue[][]
    for (const input of sheet.remembered.inputs) {
      const cells = inputCells(values, input, sheet.origin)
      if (cells !== null && (!input.isProposal || !sameCells(cells, input.written))) found[input.id] = cells
    }
  }
  return found
}

/** A blank cell is read as an empty text. */
function sameCells(cells: readonly CellValue[][], written: readonly CellValue[][]): boolean {
  const text = (rows: readonly CellValue[][]) => JSON.stringify(rows.map((row) => row.map((cell) => cell ?? '')))
  return text(cells) === text(written)
}

function lookAt(context: Excel.RequestContext, sheet: SheetBefore) {
  const ends = sheet.remembered.inputs.map(({ label, cells }) => label.row + cells.row + cells.rowCount)
  const lowest = sheet.origin.row + Math.max(...ends) + ROWS_BEYOND
  const rowCount = Math.max(1, Math.min(lowest, sheet.end.row))
  const columnCount = Math.max(1, Math.min(COLUMNS_READ, sheet.end.column))
  const range = context.workbook.worksheets.getItem(sheet.own.id).getRangeByIndexes(0, 0, rowCount, columnCount)
  range.load('values')
  return { sheet, range }
}

/** null when nobody can tell where the cells are: their label is gone. */
function inputCells(
  values: readonly CellValue[][],
  input: InputState,
  origin: SheetBefore['origin'],
): CellValue[][] | null {
  const { label, cells } = input
  const place = nearest(values, label.text, { row: origin.row + label.row, column: origin.column + label.column })
  if (place === null) return null
  const rows = values.slice(place.row + cells.row, place.row + cells.row + cells.rowCount)
  const first = place.column + cells.column
  if (first < 0) return null
  return rows.map((row) => row.slice(first, first + cells.columnCount))
}

/** A text may stand in several places; the one nearest to where it was left is meant. */
function nearest(values: readonly CellValue[][], text: string, left: { row: number; column: number }) {
  let found: { row: number; column: number } | null = null
  let shortest = Infinity
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      const distance = Math.abs(row - left.row) + Math.abs(column - left.column)
      if (cell !== text || distance >= shortest) continue
      shortest = distance
      found = { row, column }
    }
  }
  return found
}
