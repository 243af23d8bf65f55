import { readKey } from '../../analysis/options/readChoices'
import { DEFAULT_CHOICES } from '../../core/index'
import { FunctionError } from '../FunctionError'
import { isOmitted, readBlock } from './Block'

/**
 * The three cuts of dependency: fractions in three cells, such as {0.1,0.2,0.5}, or percent in a text, "10/20/50".
 *
 * @throws FunctionError notThreeCuts, ChoiceError badValue
 */
export function readKeyCuts(argument: unknown): [number, number, number] {
  if (isOmitted(argument)) return DEFAULT_CHOICES.key
  const { cells } = readBlock('cuts', argument)
  const [key, critical, mono, ...more] = cells
  if (typeof key === 'string' && critical === undefined) return readKey(key) ?? DEFAULT_CHOICES.key
  if (typeof key !== 'number' || typeof critical !== 'number' || typeof mono !== 'number' || more.length > 0) {
    throw new FunctionError({ code: 'notThreeCuts' })
  }
  return [key, critical, mono]
}
