import { AnalysisError } from '../AnalysisError'
import { exactSum } from './ExactTotals'
import { positiveSum } from './positiveSum'

/**
 * The concentration ratio CRk: the share that the k largest hold together, or all when they are fewer than k.
 *
 * @param descendingValues amounts above 0, the largest first
 * @param k how many of them, a whole number above 0
 * @returns a fraction of their sum
 * @throws AnalysisError noPositiveAmounts when they do not add up to more than 0, badParameter 'k'
 * @example
 * concentrationRatio([50, 20, 15, 10, 5], 3) // => 0.85
 * concentrationRatio([50, 50], 10) // => 1
 */
export function concentrationRatio(descendingValues: ArrayLike<number>, k: number): number {
  if (!Number.isInteger(k) || k < 1) {
    throw new AnalysisError({ code: 'badParameter', parameter: 'k', value: String(k), expected: '1, 2, 3 …' })
  }
  return largestOfTotal(descendingValues, k, positiveSum(descendingValues))
}

/** As concentrationRatio, of a sum at hand. */
export function largestOfTotal(descendingValues: ArrayLike<number>, k: number, total: number): number {
  return exactSum(descendingValues, 0, Math.min(k, descendingValues.length)) / total
}
