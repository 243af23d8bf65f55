import { AnalysisError } from '../AnalysisError'

/** A rank such as 0.95 · 20 must not creep above 19 by the dust of binary fractions. */
const RANK_TOLERANCE = 1e-9

/**
 * The quantile by nearest rank: the smallest value that at least the share `p` of the values do not exceed,
 * the value of rank `⌈p · n⌉` in ascending order.
 *
 * @param values in any order; left as they are
 * @param p a fraction, 0 < p ≤ 1
 * @returns one of the values; null of no values
 * @throws AnalysisError badParameter when p lies outside
 * @see https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
 * @example
 * quantileNearestRank([15, 20, 35, 40, 50], 0.3) // => 20
 * quantileNearestRank([15, 20, 35, 40, 50], 1) // => 50
 */
export function quantileNearestRank(values: ArrayLike<number>, p: number): number | null {
  if (!(p > 0 && p <= 1)) {
    throw new AnalysisError({ code: 'badParameter', parameter: 'p', value: String(p), expected: '0 < p <= 1' })
  }
  const ascending = Float64Array.from(values).sort()
  const rank = Math.ceil(p * ascending.length - RANK_TOLERANCE)
  return ascending[Math.max(rank, 1) - 1] ?? null
}
