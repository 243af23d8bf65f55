import type { CellValue } from './CellValue'
import { enteredText } from './enteredText'
import type { Sheet } from './Sheet'

/** How dates are counted, and the day that "1/2" without a year belongs to. */
export interface EntryRules {
  date1904: boolean
  today: Date
}

export const TEXT_FORMAT = '@'

/**
 * Puts into a cell what a person (or the Excel API) enters: a text may become a formula, a number, a date, a logical
 * value or an error, unless the cell is formatted as text. '' clears the content.
 */
export function enterValue(
  sheet: Sheet,
  row: number,
  column: number,
  input: string | number | boolean,
  rules: EntryRules,
): void {
  const { formula, value, numberFormat } = contentOf(input, sheet.style(row, column).numberFormat, rules)
  if (formula === null) sheet.cells.setValue(row, column, value)
  else sheet.cells.setFormula(row, column, formula, value)
  if (numberFormat !== null) sheet.changeStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat })
}

interface Content {
  formula: string | null
  value: CellValue
  /** The format that the cell takes on; null keeps its own. */
  numberFormat: string | null
}

function contentOf(input: string | number | boolean, format: string, rules: EntryRules): Content {
  const asItIs = { formula: null, value: input, numberFormat: null }
  if (typeof input !== 'string') return asItIs
  if (input === '') return { ...asItIs, value: null }
  if (format === TEXT_FORMAT) return asItIs
  if (input.startsWith("'")) return { ...asItIs, value: input.slice(1) }
  if (input.startsWith('=') && input.length > 1) return { formula: input, value: null, numberFormat: null }
  const entered = enteredText(input, rules.date1904, rules.today)
  return { formula: null, value: entered.value, numberFormat: format === 'General' ? entered.numberFormat : null }
}
