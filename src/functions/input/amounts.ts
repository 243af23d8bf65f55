import { isErrorValue, readAmounts } from '../../core/index'
import { FunctionError } from '../FunctionError'
import { readBlock } from './Block'

/**
 * The amounts above zero, the largest first. Blanks and texts that are no numbers are passed over, as SUM does; an
 * error cell is not, for a figure without it would be a wrong one.
 *
 * @throws FunctionError errorCell, empty
 */
export function positiveAmounts(argument: unknown): Float64Array {
  const { cells } = readBlock('values', argument)
  const place = cells.findIndex(isErrorValue)
  if (place !== -1) {
    throw new FunctionError({ code: 'errorCell', argument: 'values', value: String(cells[place]), place: place + 1 })
  }
  return readAmounts(cells)
    .filter((amount) => amount > 0)
    .sort()
    .reverse()
}
