import { positiveSum } from './positiveSum'

/**
 * The Gini coefficient, `G = Σ (2i − n − 1) x_i / (n Σ x)` over ascending x, i from 1: 0 when all are equal, towards 1
 * when one has everything. It is not corrected for small n (a correction would multiply by n / (n − 1)).
 *
 * @param positiveValues amounts above 0, in any order; left as they are
 * @returns a fraction, 0 ≤ G < 1
 * @throws AnalysisError noPositiveAmounts when they do not add up to more than 0
 * @see https://mathworld.wolfram.com/GiniCoefficient.html
 * @example
 * giniCoefficient([5, 5, 5, 5]) // => 0
 * giniCoefficient([3, 1]) // => 0.25
 */
export function giniCoefficient(positiveValues: ArrayLike<number>): number {
  const total = positiveSum(positiveValues)
  return giniOfDescending(Float64Array.from(positiveValues).sort().reverse(), total)
}

/** As giniCoefficient, of values with the largest first and their sum. */
export function giniOfDescending(descending: ArrayLike<number>, total: number): number {
  const count = descending.length
  let weighted = 0
  // From the smallest on, as the formula counts: added in another order the last digit could differ.
  for (let i = 1; i <= count; i++) weighted += (2 * i - count - 1) * (descending[count - i] ?? 0)
  return Math.max(weighted / (count * total), 0)
}
