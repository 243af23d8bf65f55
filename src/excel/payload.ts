/**
 * What one request or response may weigh: half of the 5 MB that Excel on the web takes, because the message travels as
 * JSON within JSON, where every quotation mark and backslash doubles.
 */
export const PAYLOAD_BYTES = 2_500_000

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
