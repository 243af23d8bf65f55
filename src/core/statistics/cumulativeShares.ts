import { ExactTotals, exactSum } from './ExactTotals'

/** Shares of the sum, value by value and running; fractions. */
export interface CumulativeShares {
  share: Float64Array
  /** Ends at 1. */
  cumulativeShare: Float64Array
  /** The sum that the shares are of. */
  base: number
}

/**
 * `share_i = x_i / Σ x` and `cumulative_i = Σ_{k ≤ i} x_k / Σ x`: money is summed exactly and divided once, so that
 * 56 + 14 + 10 of 100 is 80 % and nothing beside it.
 *
 * @param values positive amounts, in the order in which they accumulate; none give empty shares
 */
export function cumulativeShares(values: ArrayLike<number>): CumulativeShares {
  const base = exactSum(values)
  const share = new Float64Array(values.length)
  const cumulativeShare = new Float64Array(values.length)
  const running = new ExactTotals(1)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    running.add(0, value)
    share[i] = value / base
    cumulativeShare[i] = running.total(0) / base
  }
  return { share, cumulativeShare, base }
}
