import type { InputState } from '../../analysis/WorkbookState'
import type { CellArea, CellValue, UserInputs } from '../../report/Report'
import type { SheetBefore } from './inspectSheets'
import { type RowShift, shiftsOfLines } from './rowShifts'

/** How far beyond the place where they were left cells to fill in are looked for; what stands further is not read. */
const ROWS_BEYOND = 500
const COLUMNS_READ = 60

export interface FilledIn {
  inputs: UserInputs
  /** By the id of the worksheet. */
  rowShifts: ReadonlyMap<string, RowShift[]>
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
  const rowShifts = new Map<string, RowShift[]>()
  for (const { sheet, range } of looked) {
    const values = range.values as CellValue[][]
    const shifts: RowShift[] = []
    for (const input of sheet.remembered.inputs) {
      const area = inputArea(values, input, sheet.origin)
      if (area === null) continue
      const cells = cellsIn(values, area)
      if (!input.isProposal || !sameCells(cells, input.written)) inputs[input.id] = cells
      const count = area.rowCount - input.cells.rowCount
      if (count !== 0)
        shifts.push({ row: input.label.row + input.cells.row + input.cells.rowCount, count, ofInput: true })
    }
    const ofLines = shiftsOfLines(values, sheet.remembered.lines, sheet.origin, shifts)
    rowShifts.set(sheet.own.id, [...shifts, ...ofLines])
  }
  return { inputs, rowShifts }
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
  const { inputs, lines } = sheet.remembered
  const ends = inputs.map(({ label, cells }) => label.row + cells.row + cells.rowCount)
  const lowest = sheet.origin.row + Math.max(0, ...ends, ...lines.map(({ row }) => row)) + ROWS_BEYOND
  const rowCount = Math.max(1, Math.min(lowest, sheet.end.row))
  const columnCount = Math.max(1, Math.min(COLUMNS_READ, sheet.end.column))
  const range = context.workbook.worksheets.getItem(sheet.own.id).getRangeByIndexes(0, 0, rowCount, columnCount)
  range.load('values')
  return { sheet, range }
}

/** null when nobody can tell where the cells are: their label is gone. */
function inputArea(
  values: readonly CellValue[][],
  { label, cells, end }: InputState,
  origin: SheetBefore['origin'],
): CellArea | null {
  const place = nearest(values, label.text, { row: origin.row + label.row, column: origin.column + label.column })
  if (place === null) return null
  const area = { ...cells, row: place.row + cells.row, column: place.column + cells.column }
  if (area.column < 0) return null
  if (end === undefined) return area
  const left = { row: place.row + end.row, column: place.column + end.column }
  const found = nearest(values, end.text, left, area.row)
  return found === null ? area : { ...area, rowCount: Math.max(0, area.rowCount + found.row - left.row) }
}

function cellsIn(values: readonly CellValue[][], { row, column, rowCount, columnCount }: CellArea): CellValue[][] {
  return values.slice(row, row + rowCount).map((cells) => cells.slice(column, column + columnCount))
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
