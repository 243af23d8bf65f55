import type { InputState } from '../../analysis/WorkbookState'
import type { CellValue, UserInputs } from '../../report/Report'
import { endRow } from './areas'
import type { SheetBefore } from './inspectSheets'
import { shiftsOfColumns, shiftsOfRows } from './rowShifts'
import { shiftedRow, type Shift, type SheetShifts } from './shifts'

/** How far beyond the place where they were left cells to fill in are looked for; what stands further is not read. */
const ROWS_BEYOND = 500
const COLUMNS_READ = 60

export interface FilledIn {
  inputs: UserInputs
  /** By the id of the worksheet. */
  shifts: ReadonlyMap<string, SheetShifts>
}

/**
 * What the user has filled in: cells that differ from what was written, and what was his already. Where a label or a sheet
 * is gone, what was kept of it.
 */
export async function readInputs(
  context: Excel.RequestContext,
  kept: UserInputs,
  sheets: readonly SheetBefore[],
): Promise<FilledIn> {
  const looked = sheets.map((sheet) => lookAt(context, sheet))
  if (looked.length > 0) await context.sync()
  const inputs = { ...kept }
  const shifts = new Map<string, SheetShifts>()
  for (const { sheet, range } of looked) {
    const values = range.values as CellValue[][]
    const columns = shiftsOfColumns(values, sheet.remembered.headings, sheet.origin)
    const rows: Shift[] = []
    for (const input of sheet.remembered.inputs) {
      const area = presentInput(values, input, sheet.origin, columns)
      if (area === null) continue
      const cells = cellsIn(values, area)
      if (!input.isProposal || !sameCells(cells, input.written)) inputs[input.id] = cells
      const count = area.rowCount - input.cells.rowCount
      if (count !== 0)
        rows.push({ row: input.label.row + input.cells.row + input.cells.rowCount, count, ofInput: true })
    }
    const ofLines = shiftsOfRows(range.formulasR1C1 as CellValue[][], sheet.remembered, sheet.origin, columns, rows)
    shifts.set(sheet.own.id, { rows: [...rows, ...ofLines], columns })
  }
  return { inputs, shifts }
}

/** A blank cell is read as an empty text; a blank row more or less says nothing. */
function sameCells(cells: readonly CellValue[][], written: readonly CellValue[][]): boolean {
  const text = (rows: readonly CellValue[][]) => {
    const texts = rows.map((row) => row.map((cell) => cell ?? ''))
    return JSON.stringify(texts.filter((row) => row.some((cell) => cell !== '')))
  }
  return text(cells) === text(written)
}

function lookAt(context: Excel.RequestContext, sheet: SheetBefore) {
  const rowCount = Math.max(1, rowsToRead(sheet))
  const columnCount = Math.max(1, Math.min(COLUMNS_READ, sheet.end.column))
  const range = context.workbook.worksheets.getItem(sheet.own.id).getRangeByIndexes(0, 0, rowCount, columnCount)
  range.load('values,formulasR1C1')
  return { sheet, range }
}

/** Not those of a table that reaches to the end: beside a customer may stand more text than Excel tells in one answer. */
function rowsToRead({ remembered: { inputs, lines }, origin, end, tables }: SheetBefore): number {
  const ends = inputs.map(({ label, cells }) => label.row + cells.row + cells.rowCount)
  const lowest = origin.row + Math.max(0, ...ends, ...lines.map(({ row }) => row))
  const rows = Math.min(lowest + ROWS_BEYOND, end.row)
  const atTheEnd = tables.filter(({ area, totals }) => endRow(area) + (totals === null ? 0 : 1) >= rows)
  return Math.min(rows, ...atTheEnd.map(({ area }) => area.row))
}

/** Cells to fill in, as they stand now. */
interface PresentInput {
  row: number
  rowCount: number
  /** null: one that was deleted. */
  columns: (number | null)[]
}

/** null when nobody can tell where the cells are: their label is gone, or they are. */
function presentInput(
  values: readonly CellValue[][],
  { label, cells, end }: InputState,
  origin: SheetBefore['origin'],
  shifts: readonly Shift[],
): PresentInput | null {
  const at = shiftedRow(label.column, shifts) ?? label.column
  const place = nearest(values, label.text, { row: origin.row + label.row, column: origin.column + at })
  if (place === null) return null
  const columns = Array.from({ length: cells.columnCount }, (_, i) => {
    const column = shiftedRow(label.column + cells.column + i, shifts)
    return column === null ? null : place.column + column - at
  })
  if (columns.every((column) => column === null || column < 0)) return null
  const area = { row: place.row + cells.row, rowCount: cells.rowCount, columns }
  if (end === undefined) return area
  const left = { row: place.row + end.row, column: place.column + end.column }
  const found = nearest(values, end.text, left, area.row)
  return found === null ? area : { ...area, rowCount: Math.max(0, area.rowCount + found.row - left.row) }
}

function cellsIn(values: readonly CellValue[][], { row, rowCount, columns }: PresentInput): CellValue[][] {
  return values
    .slice(row, row + rowCount)
    .map((cells) => columns.map((column) => (column === null ? null : (cells[column] ?? null))))
}

/** A text may stand in several places; the one nearest to where it was left is meant. */
function nearest(
  values: readonly CellValue[][],
  text: string,
  left: { row: number; column: number },
  firstRow = 0,
): { row: number; column: number } | null {
  let found: { row: number; column: number } | null = null
  let shortest = Infinity
  for (const [row, cells] of values.entries()) {
    if (row < firstRow) continue
    for (const [column, cell] of cells.entries()) {
      const distance = Math.abs(row - left.row) + Math.abs(column - left.column)
      if (cell !== text || distance >= shortest) continue
      shortest = distance
      found = { row, column }
    }
  }
  return found
}
