import { CellError, type CellValue } from './CellValue'
import { enteredDate } from './enteredDate'

/** What Excel makes of a typed text: the value, and the number format that a cell of format General takes on. */
export interface Entered {
  value: CellValue
  numberFormat: string | null
}

const NUMBER = /^([+-]?)\s*(\$?)\s*(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(?:[eE]([+-]?\d{1,3}))?\s*(%?)$/
const FRACTION = /^([+-]?)(\d+) +(\d+)\/(\d+)$/

/** Reads a text as Excel (en-US) does when it is typed into a cell that is not formatted as text. */
export function enteredText(text: string, date1904: boolean, today: Date): Entered {
  const trimmed = text.trim()
  const logical = { TRUE: true, FALSE: false }[trimmed.toUpperCase()]
  if (logical !== undefined) return { value: logical, numberFormat: null }
  const error = CellError.of(trimmed)
  if (error) return { value: error, numberFormat: null }
  return enteredNumber(trimmed) ?? enteredDate(trimmed, date1904, today) ?? { value: text, numberFormat: null }
}

function enteredNumber(text: string): Entered | null {
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1]
  if (inBrackets !== undefined) return negated(/^[+-]/.test(inBrackets) ? null : enteredNumber(inBrackets))
  const fraction = FRACTION.exec(text)
  if (fraction) return mixedFraction(fraction)
  const match = NUMBER.exec(text)
  if (!match) return null
  const [, sign = '', currency = '', digits = '', decimals = '', exponent, percent = ''] = match
  const plain = fifteenDigits(`${digits.replaceAll(',', '') || '0'}${decimals}`)
  const size = Number(exponent === undefined ? plain : `${plain}e${exponent}`) / (percent ? 100 : 1)
  if (!Number.isFinite(size)) return null
  const places = decimals.length > 1 ? '.00' : ''
  const numberFormat = numberFormatOf({ currency, percent, exponent, grouped: digits.includes(','), places })
  return { value: sign === '-' ? -size : size, numberFormat }
}

function numberFormatOf(shape: {
  currency: string
  percent: string
  exponent: string | undefined
  grouped: boolean
  places: string
}): string | null {
  if (shape.percent) return `0${shape.places}%`
  if (shape.exponent !== undefined) return '0.00E+00'
  if (shape.currency) return `$#,##0${shape.places}_);[Red]($#,##0${shape.places})`
  return shape.grouped ? `#,##0${shape.places}` : null
}

function negated(entered: Entered | null): Entered | null {
  return entered && typeof entered.value === 'number' ? { ...entered, value: -entered.value } : null
}

function mixedFraction([, sign, whole, part, parts]: string[]): Entered | null {
  if (Number(parts) === 0) return null
  const size = Number(whole) + Number(part) / Number(parts)
  return { value: sign === '-' ? -size : size, numberFormat: (parts ?? '').length > 1 ? '# ??/??' : '# ?/?' }
}

/** Excel keeps 15 significant digits of what is typed; the rest of a long code becomes zeros. */
function fifteenDigits(digits: string): string {
  let kept = 0
  return digits.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== '0') kept += 1
    return kept > 15 ? '0' : digit
  })
}
