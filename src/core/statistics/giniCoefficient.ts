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
  return giniOfAscending(Float64Array.from(positiveValues).sort(), total)
}

/** As giniCoefficient, of sorted values and their sum. */
export function giniOfAscending(ascending: Float64Array, total: number): number {
  const count = ascending.length
  let weighted = 0
  for (let i = 0; i < count; i++) weighted += (2 * (i + 1) - count - 1) * (ascending[i] ?? 0)
  return Math.max(weighted / (count * total), 0)
}
