import { formattedDate, isDateFormat } from './formattedDate'

/** A number under an en-US number format: sections, digits, groups, percent, exponents, dates and literal text. */
export function formattedNumber(value: number, numberFormat: string, date1904: boolean): string {
  if (numberFormat === 'General' || numberFormat === '@') return generalNumber(value)
  const sections = numberFormat.split(';')
  const section = sectionFor(value, sections)
  const pattern = section.replace(/\[(?:[A-Za-z]+\d*|[<>=][^\]]*)\]/g, '')
  if (/General/i.test(pattern)) return pattern.replace(/General/i, generalNumber(Math.abs(value)))
  if (isDateFormat(pattern)) return formattedDate(value, pattern, date1904)
  // A section of its own shows the sign as it likes, the only section shows it always.
  const sign = value < 0 && sections.length < 2 ? '-' : ''
  const text = formattedDigits(Math.abs(value), pattern)
  return /[1-9]/.test(text) ? sign + text : text
}

function sectionFor(value: number, sections: string[]): string {
  const [positive = '', negative = positive, zero = positive] = sections
  if (value > 0) return positive
  return value < 0 ? negative : zero
}

/** General shows up to 11 characters and large or tiny numbers in powers of ten. */
export function generalNumber(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e')
    const power = Number(exponent)
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  }
  const whole = Math.trunc(size).toString().length
  return String(Number(value.toFixed(Math.max(0, 10 - whole))))
}

const DIGITS = /[#0?][#0?,.]*(?:E[+-]0+)?|\.[0#?]+/

function formattedDigits(size: number, pattern: string): string {
  const { prefix, digits, suffix } = splitLiterals(pattern)
  if (digits === '') return prefix + suffix
  const percents = (prefix + suffix).split('%').length - 1
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0
  const scaled = (size * 100 ** percents) / 1000 ** thousands
  const body = digits.slice(0, digits.length - thousands)
  return prefix + (/E/.test(body) ? exponential(scaled, body) : fixed(scaled, body)) + suffix
}

function splitLiterals(pattern: string): { prefix: string; digits: string; suffix: string } {
  const hidden: string[] = []
  const masked = pattern.replace(
    /"([^"]*)"|\\(.)|_(.)|\*./g,
    (_, quoted?: string, escaped?: string, blank?: string) => {
      hidden.push(quoted ?? escaped ?? (blank === undefined ? '' : ' '))
      return '\u0000'
    },
  )
  const found = DIGITS.exec(masked)
  const start = found?.index ?? masked.length
  const digits = found?.[0] ?? ''
  const reveal = (text: string) => text.replaceAll('\u0000', () => hidden.shift() ?? '')
  const prefix = reveal(masked.slice(0, start))
  return { prefix, digits, suffix: reveal(masked.slice(start + digits.length)) }
}

function fixed(value: number, pattern: string): string {
  const [wholePattern = '', decimalPattern = ''] = pattern.split('.')
  const [whole = '', decimals = ''] = roundedHalfUp(value, decimalPattern.length).split('.')
  const leastDigits = wholePattern.replace(/[^0]/g, '').length
  const padded = (whole === '0' && leastDigits === 0 ? '' : whole).padStart(leastDigits, '0')
  const grouped = wholePattern.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded
  const leastDecimals = decimalPattern.replace(/#+$/, '').length
  const kept = decimals.slice(0, leastDecimals) + decimals.slice(leastDecimals).replace(/0+$/, '')
  return pattern.includes('.') ? `${grouped}.${kept}` : grouped
}

/** toFixed rounds the binary number; Excel rounds the 15 digits that it keeps. */
function roundedHalfUp(value: number, places: number): string {
  const shifted = Number((value * 10 ** places).toPrecision(15))
  return Number.isSafeInteger(Math.round(shifted))
    ? (Math.round(shifted) / 10 ** places).toFixed(places)
    : value.toFixed(places)
}

function exponential(value: number, pattern: string): string {
  const [mantissaPattern = '', exponentPattern = ''] = pattern.split(/E[+-]/)
  const places = (mantissaPattern.split('.')[1] ?? '').length
  const [mantissa = '', exponent = '0'] = value.toExponential(places).split('e')
  const power = Number(exponent)
  const sign = power < 0 ? '-' : pattern.includes('E+') ? '+' : ''
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(exponentPattern.length, '0')}`
}
