import type { CellValue } from '../../../src/embedded/workbook/CellValue'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { sheetCells } from '../../support/sheetCells'
import { sheetNamed } from './salesWorkbook'

export interface Place {
  row: number
  column: number
}

/** A day for the list of holidays. */
export const HOLIDAY = 45_750

/** All cells of a sheet, line by line. */
export function cellsOn(workbook: Workbook, sheet: string): CellValue[] {
  return sheetCells(sheetNamed(workbook, sheet)).flat()
}

/** The first cell of a sheet that holds this text, reading line by line. */
export function placeOf(workbook: Workbook, sheet: string, text: string): Place {
  for (const [row, cells] of sheetCells(sheetNamed(workbook, sheet)).entries()) {
    const column = cells.indexOf(text)
    if (column >= 0) return { row, column }
  }
  throw new Error(`${sheet} does not say ${text}`)
}

/** A cell so many rows beneath and columns beside that text. */
export function cellBeside(workbook: Workbook, sheet: string, text: string, rows: number, columns: number): CellValue {
  const { row, column } = placeOf(workbook, sheet, text)
  return sheetNamed(workbook, sheet).cells.value(row + rows, column + columns)
}

/** The user types into it. */
export function type(
  workbook: Workbook,
  [sheet, text, rows, columns]: [sheet: string, text: string, rows: number, columns: number],
  value: CellValue,
): void {
  const { row, column } = placeOf(workbook, sheet, text)
  sheetNamed(workbook, sheet).cells.setValue(row + rows, column + columns, value)
}

/** The rows of the marks, from the name to the verdict's formula, down to the last that says something. */
export function marksOn(
  workbook: Workbook,
  heading = 'Prospective: buys little or nothing yet',
  sheet = 'Key accounts',
): CellValue[][] {
  const { row, column } = placeOf(workbook, sheet, heading)
  const lines = sheetCells(sheetNamed(workbook, sheet)).slice(row + 1)
  return lines.map((cells) =>
    [cells[column - 4] ?? null, ...cells.slice(column - 1, column + 3)].map((cell) => (cell === '' ? null : cell)),
  )
}

/** The user sets a mark of a customer, by its column counted from the first of the user's. */
export function setMark(workbook: Workbook, customer: string, mark: number, value: CellValue): void {
  const { row, column } = placeOf(workbook, 'Key accounts', 'Prospective: buys little or nothing yet')
  const { cells } = sheetNamed(workbook, 'Key accounts')
  const lines = marksOn(workbook)
  const at = lines.findIndex(([name]) => name === customer)
  const line = at >= 0 ? at : lines.findIndex(([name]) => name === null)
  cells.setValue(row + 1 + line, column - 4, customer)
  cells.setValue(row + 1 + line, column + mark, value)
}
