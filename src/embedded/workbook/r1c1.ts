import { columnLetters, columnOfLetters } from './address'

const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/giu
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\p{L}\p{N}_.(])|\[[^\]]*\]/giu

/** A formula with its references told by their distance from the cell that holds it: "=B2*2" in C2 is "=RC[-1]*2". */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole
      const rowPart = fixedRow ? digits : distance(Number(digits) - 1 - row)
      const columnPart = fixedColumn
        ? String(columnOfLetters(letters) + 1)
        : distance(columnOfLetters(letters) - column)
      return `R${rowPart}C${columnPart}`
    },
  )
}

/** The inverse of `formulaToR1C1`. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    R1C1,
    (whole: string, byRows?: string, fixedRow?: string, byColumns?: string, fixedColumn?: string) => {
      if (!/^R/i.test(whole)) return whole
      const columnPart =
        fixedColumn === undefined
          ? columnLetters(column + Number(byColumns ?? 0))
          : `$${columnLetters(Number(fixedColumn) - 1)}`
      const rowPart = fixedRow === undefined ? String(row + Number(byRows ?? 0) + 1) : `$${fixedRow}`
      return columnPart + rowPart
    },
  )
}

function distance(by: number): string {
  return by === 0 ? '' : `[${by}]`
}
