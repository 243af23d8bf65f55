/**
 * What one request or response may weigh: half of the 5 MB that Excel on the web takes, because the message travels as
 * JSON within JSON, where every quotation mark and backslash doubles.
 */
export const PAYLOAD_BYTES = 2_500_000

const encoder = new TextEncoder()

/** The size of a value as JSON in UTF-8. */
export function payloadBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
}
