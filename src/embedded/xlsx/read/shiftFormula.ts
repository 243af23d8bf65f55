import { columnLetters, columnOfLetters } from '../../workbook/address'

/** Texts and quoted sheet names are stepped over; a reference is no part of a longer name and no function. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi

/** A formula as it reads when it is copied some rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token: string, columnFixed?: string, letters?: string, rowFixed?: string, row?: string) => {
      if (letters === undefined || row === undefined) return token
      const column = columnFixed === '$' ? letters : columnLetters(columnOfLetters(letters) + columns)
      return `${columnFixed ?? ''}${column}${rowFixed ?? ''}${rowFixed === '$' ? row : Number(row) + rows}`
    },
  )
}
