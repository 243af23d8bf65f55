import { gunzipSync } from 'node:zlib'
import { FileError } from '../FileError'

/** A string of JavaScript holds about so many characters; a file that unpacks to more cannot be read at once. */
const LARGEST_TEXT = 500_000_000

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

export function gunzip(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_TEXT })
  } catch (cause) {
    const tooLarge = cause instanceof RangeError
    throw new FileError(tooLarge ? 'tooLarge' : 'damaged', file, null, { cause })
  }
}
