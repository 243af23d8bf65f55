import { parseArea } from '../workbook/address'
import { ApiError } from './ApiError'

const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u
const LIKE_A_REFERENCE = /^(R|C|R\d*C\d*)$/i

/** The rules for the names of ranges, formulas and tables. */
export function assertDefinedName(name: string): void {
  const reference = LIKE_A_REFERENCE.test(name) || parseArea(name) !== null
  if (!WELL_FORMED.test(name) || name.length > 255 || reference) {
    throw new ApiError('InvalidArgument', `"${name}" cannot be a name`)
  }
}
