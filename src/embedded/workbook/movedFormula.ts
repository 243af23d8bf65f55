import { columnLetters, columnOfLetters } from './address'
import { SHEET_COLUMNS, SHEET_ROWS } from './Area'

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/giu

/** A formula as it stands after copying so many rows down and columns to the right: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PARTS,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole
      const column = columnOfLetters(letters) + (fixedColumn ? 0 : columns)
      const row = Number(digits) - 1 + (fixedRow ? 0 : rows)
      const inside = column >= 0 && column < SHEET_COLUMNS && row >= 0 && row < SHEET_ROWS
      return inside ? `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}` : '#REF!'
    },
  )
}
