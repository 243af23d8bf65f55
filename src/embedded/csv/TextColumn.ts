import type { Sheet } from '../workbook/Sheet'

/** No leading zeros, no exponent, so that a code such as 00123 or 1E5 stays a text. */
const PLAIN_DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/
/** What a binary number holds of decimal digits without loss. */
const EXACT_DIGITS = 15
/** V8 makes a longer part of a text a view that keeps the whole file in memory. */
const LONGEST_COPIED_PART = 12

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The fields of one column on their way into the sheet. Equal texts are kept once. A plain decimal becomes a number when
 * that loses nothing: the number prints as the same text, or all decimals of the column have equally many places.
 */
export class TextColumn {
  private readonly known = new Map<string, string | number>()
  /** Decimals such as "12.00", which only a number with the column's places can print. */
  private readonly padded = new Map<string, number>()
  /** Places after the point, of all decimals so far; null before the first. */
  private places: number | 'various' | null = null

  constructor(
    private readonly sheet: Sheet,
    private readonly column: number,
  ) {}

  put(row: number, text: string): void {
    let value = this.known.get(text)
    if (value === undefined) {
      const copy = copied(text)
      value = this.typed(copy)
      this.known.set(copy, value)
    }
    this.sheet.cells.setValue(row, this.column, value)
  }

  /** Turns the padded decimals into numbers, now that all of the column is known. */
  finish(): void {
    if (this.places === 'various' || this.padded.size === 0) return
    const { cells } = this.sheet
    for (let row = 0; row < cells.rowCount(this.column); row++) {
      const value = cells.value(row, this.column)
      const number = typeof value === 'string' ? this.padded.get(value) : undefined
      if (number !== undefined) cells.setValue(row, this.column, number)
    }
  }

  private typed(text: string): string | number {
    const decimal = PLAIN_DECIMAL.exec(text)
    if (!decimal) return text
    const places = decimal[1]?.length ?? 0
    this.places = this.places === null || this.places === places ? places : 'various'
    const number = Number(text)
    if (text.replace(/\D/g, '').length > EXACT_DIGITS) return text
    if (String(number) === text) return number
    // "-0.00" and "0.00" would become one number.
    if (!Object.is(number, -0)) this.padded.set(text, number)
    return text
  }
}

function copied(text: string): string {
  return text.length <= LONGEST_COPIED_PART ? text : decoder.decode(encoder.encode(text))
}
