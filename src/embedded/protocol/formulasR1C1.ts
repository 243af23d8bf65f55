import { formulaFromR1C1, formulaToR1C1 } from '../workbook/r1c1'
import type { CellRange } from './CellRange'
import { readFormulas, writeValues } from './cellValues'
import type { Session } from './Session'
import type { Json } from './wire'

/** Values and formulas, references in R1C1 notation. */
export function readFormulasR1C1(range: CellRange): Json {
  const { area, sheet } = range
  const rows = readFormulas(range)
  if (!Array.isArray(rows)) return rows
  return rows.map((cells, i) => {
    if (!Array.isArray(cells)) return cells
    return cells.map((cell, j) => {
      const [row, column] = [area.row + i, area.column + j]
      return typeof cell === 'string' && sheet.cells.formula(row, column) !== null
        ? formulaToR1C1(cell, row, column)
        : cell
    })
  })
}

export function writeFormulasR1C1(range: CellRange, input: Json, session: Session): void {
  const { row, column, rowCount, columnCount } = range.area
  const rows = Array.from({ length: rowCount }, (_, i) =>
    Array.from({ length: columnCount }, (__, j) => asA1(inputAt(input, i, j), row + i, column + j)),
  )
  writeValues(range, rows, session)
}

/** One input for all cells, or rows of them. */
function inputAt(input: Json, row: number, column: number): Json {
  if (!Array.isArray(input)) return input
  const single = input.length === 1 && Array.isArray(input[0]) && input[0].length === 1
  const cells = input[single ? 0 : row]
  return Array.isArray(cells) ? (cells[single ? 0 : column] ?? null) : null
}

function asA1(input: Json, row: number, column: number): Json {
  return typeof input === 'string' && input.startsWith('=') ? formulaFromR1C1(input, row, column) : input
}
