/**
 * A text read as a number. `decimal` tells which sign its form proves to be the decimal one, null when it proves
 * nothing; an ambiguous text ("1,234") has two readings, and only the rest of its column can decide.
 */
export type NumberReading =
  | { kind: 'number'; value: number; decimal: ',' | '.' | null }
  | { kind: 'ambiguous'; separator: ',' | '.'; asDecimal: number; asGroups: number }

const CURRENCY =
  /[₽$€£¥₴₸₹₾₺₼]|(?<![\p{L}])(?:руб(?:лей|ля)?|р|rub|rur|usd|eur|gbp|cny|kzt|uah|byn|byr|тг|тенге|грн|сум|долл|евро|у\.е)(?![\p{L}])\.?/giu
const MINUS = /[−–‒—﹣－]/g
/** A dash with no letters or digits but those of a short currency word. */
const DASH = /^[^\d]{0,12}[-−–‒—﹣－][^\d]{0,12}$/
/** "15 200,-" and "1'200.—" on price lists and bills: a dash for no cents, and no minus. */
const NO_CENTS = /([.,]) ?-{1,2}$/
/** "15 200-00" on Russian bills: a dash before the kopecks. */
const DASHED_CENTS = /^(\d{1,3}(?: \d{3})+|\d+(?=-00$))-(\d{2})$/
const GROUP_SIGNS = /[\s\u200B\u2060'’ʼ`´]/g
const PLAIN = /^\d[\d.,]*$/
const INTEGER = /^\d+$/
const SPACED = /^\d{1,3}(?: \d{3})+(?:([.,])\d*)?$/
const ONE_SIGN = /^(\d*)([.,])(\d*)$/
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/
const EXPONENT = /^\d+(?:([.,])\d+)?e[+-]?\d+$/i

/**
 * Reads a text that is plainly a number: groups by spaces of any kind, apostrophes, commas or points; a currency sign
 * or word; minus before or behind, of any kind; brackets for negative; a dash for cents; per cent. null: it is no number.
 *
 * @example
 * readNumber('1 234,56 ₽') // => { kind: 'number', value: 1234.56, decimal: ',' }
 * readNumber('(500)') // => { kind: 'number', value: -500, decimal: null }
 * readNumber('1,234') // => { kind: 'ambiguous', separator: ',', asDecimal: 1.234, asGroups: 1234 }
 * readNumber('12 apples') // => null
 */
export function readNumber(text: string): NumberReading | null {
  // Most texts of a sheet are no numbers, and are long: decide those quickly.
  if (text.length > 40 || !/\d/.test(text)) return null
  if (PLAIN.test(text)) return readDigits(text)
  let body = text
    .replace(GROUP_SIGNS, ' ')
    .replace(MINUS, '-')
    .replace(CURRENCY, ' ')
    .trim()
    .replace(NO_CENTS, (_, point: string) => `${point}0`)
    .replace(DASHED_CENTS, '$1,$2')
  let scale = 1
  if (body.endsWith('%')) {
    scale = 0.01
    body = body.slice(0, -1).trim()
  }
  const signed = withoutSign(body)
  const reading = signed === null ? null : readDigits(signed.body)
  return signed === null || reading === null ? null : scaled(reading, signed.sign, scale)
}

/**
 * Whether a text is a lone dash, also with a currency sign: so ledgers write "nothing", and Excel's accounting format a
 * zero (" $-   " in a CSV file).
 *
 * @example
 * isLoneDash(' – ') // => true
 * isLoneDash('-5') // => false
 */
export function isLoneDash(text: string): boolean {
  return DASH.test(text) && text.replace(GROUP_SIGNS, ' ').replace(MINUS, '-').replace(CURRENCY, ' ').trim() === '-'
}

function withoutSign(body: string): { body: string; sign: 1 | -1 } | null {
  const inBrackets = /^\((.*)\)$/.exec(body)
  if (inBrackets) return { body: (inBrackets[1] ?? '').trim(), sign: -1 }
  const negative = /^-(.*)$|^(.*)-$/.exec(body)
  if (negative) return { body: (negative[1] ?? negative[2] ?? '').trim(), sign: -1 }
  return { body: body.startsWith('+') ? body.slice(1).trim() : body, sign: 1 }
}

function readDigits(body: string): NumberReading | null {
  if (INTEGER.test(body)) return number(body, null)
  const spaced = SPACED.exec(body)
  if (spaced) return number(body.replaceAll(' ', ''), sign(spaced[1]))
  const one = ONE_SIGN.exec(body)
  if (one) return readOneSign(one[1] ?? '', sign(one[2]) ?? '.', one[3] ?? '')
  const grouped = GROUPED.exec(body)
  if (grouped) {
    const groups = sign(grouped[1])
    if (groups === grouped[2]) return null
    return number(body.replaceAll(groups ?? ',', ''), groups === ',' ? '.' : ',')
  }
  if (INDIAN.test(body)) return number(body.replaceAll(',', ''), '.')
  const exponent = EXPONENT.exec(body)
  return exponent ? number(body, sign(exponent[1])) : null
}

/** Digits with one point or comma: groups only if exactly three digits follow one to three, the first not a lone 0. */
function readOneSign(before: string, separator: ',' | '.', after: string): NumberReading {
  const mayGroup = after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0')
  const asDecimal = Number(`${before}.${after}`)
  if (!mayGroup) return { kind: 'number', value: asDecimal, decimal: separator }
  return { kind: 'ambiguous', separator, asDecimal, asGroups: Number(before + after) }
}

function sign(text: string | undefined): ',' | '.' | null {
  return text === ',' || text === '.' ? text : null
}

function number(body: string, decimal: ',' | '.' | null): NumberReading | null {
  const value = Number(body.replace(',', '.'))
  return Number.isFinite(value) ? { kind: 'number', value, decimal } : null
}

function scaled(reading: NumberReading, negative: 1 | -1, scale: number): NumberReading {
  const times = (value: number) => (value === 0 ? 0 : scale === 1 ? negative * value : (negative * value) / 100)
  if (reading.kind === 'number') return { ...reading, value: times(reading.value) }
  return { ...reading, asDecimal: times(reading.asDecimal), asGroups: times(reading.asGroups) }
}
