import { exactSum } from './ExactTotals'

/**
 * The arithmetic mean, `Σ x / n`, from an exact sum.
 *
 * @param values amounts in one unit, of up to nine decimals
 * @returns the mean in the same unit; null of no values
 * @example
 * mean([2, 4, 9]) // => 5
 */
export function mean(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : exactSum(values) / values.length
}
