/**
 * What one request or response may weigh: half of the 5 MB that Excel on the web takes, because the message travels as
 * JSON within JSON, where every quotation mark and backslash doubles.
 */
export const PAYLOAD_BYTES = 2_500_000

/** "-2.2250738585072014e-308" */
const LONGEST_NUMBER = 24
/** A text of none but letters, digits and marks that JSON writes as they are, a byte each. */
const PLAIN_TEXT = /^[ !#-[\]-~]*$/
const QUOTATION_MARK = 0x22
const BACKSLASH = 0x5c

/** At most what a row of cells takes: to weigh its numbers exactly would be to write each of them twice. */
export function rowBytes(cells: readonly (string | number | boolean | null)[]): number {
  let bytes = 2
  for (const cell of cells) bytes += 1 + cellBytes(cell)
  return bytes
}

function cellBytes(cell: string | number | boolean | null): number {
  if (typeof cell === 'string') return PLAIN_TEXT.test(cell) ? cell.length + 2 : textBytes(cell)
  return cell === null ? 'null'.length : LONGEST_NUMBER
}

/** A text in Cyrillic, say, needs no JSON to be weighed, as long as nothing in it is escaped. */
function textBytes(text: string): number {
  let bytes = text.length + 2
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 || unit === QUOTATION_MARK || unit === BACKSLASH || isSurrogate(unit)) return payloadBytes(text)
    if (unit >= 0x80) bytes += unit < 0x800 ? 1 : 2
  }
  return bytes
}

/** The size of a value as JSON in UTF-8. Counted, since a text encoder would make a copy of every row. */
export function payloadBytes(value: unknown): number {
  const json = JSON.stringify(value)
  let bytes = json.length
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (unit >= 0x80) bytes += unit < 0x800 || isSurrogate(unit) ? 1 : 2
  }
  return bytes
}

/** Half of a sign of four bytes: JSON writes a half that stands alone as an escape. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
