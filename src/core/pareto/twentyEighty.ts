import { AnalysisError } from '../AnalysisError'
import { cumulativeShares } from '../statistics/cumulativeShares'
import { positiveSum } from '../statistics/positiveSum'
import { atLeast } from '../statistics/tolerance'

/**
 * What share of the value the top share of customers brings, read off the Pareto curve by straight lines between
 * customers.
 *
 * @param descendingNets positive nets, the largest first
 * @param share of the customers, a fraction above 0, at most 1
 * @returns a fraction of the sum of the nets
 * @throws AnalysisError noPositiveAmounts, badParameter 'share'
 * @example
 * topShare([50, 30, 10, 5, 5], 0.2) // => 0.5
 * topShare([50, 30, 10, 5, 5], 0.3) // => 0.65
 */
export function topShare(descendingNets: ArrayLike<number>, share: number): number {
  checkShare(share)
  positiveSum(descendingNets)
  return heightOfCurve(cumulativeShares(descendingNets).cumulativeShare, share)
}

/**
 * The smallest number of customers whose cumulative share reaches a share of the value; a cumulative share within 1e-9
 * of it reaches it.
 *
 * @param descendingNets positive nets, the largest first
 * @param share of the value, a fraction above 0, at most 1
 * @throws AnalysisError noPositiveAmounts, badParameter 'share'
 * @example
 * customersForShare([50, 30, 10, 5, 5], 0.8) // => 2
 */
export function customersForShare(descendingNets: ArrayLike<number>, share: number): number {
  checkShare(share)
  positiveSum(descendingNets)
  return countReaching(cumulativeShares(descendingNets).cumulativeShare, share)
}

/** Height of the curve above a share of customers between 0 and 1, on a straight line between neighbours. */
export function heightOfCurve(cumulativeShare: Float64Array, customers: number): number {
  const position = customers * cumulativeShare.length
  const whole = Math.floor(position)
  const before = cumulativeShare[whole - 1] ?? 0
  const after = cumulativeShare[whole] ?? 1
  return before + (after - before) * (position - whole)
}

/** How many customers it takes until the cumulative share reaches a share. */
export function countReaching(cumulativeShare: Float64Array, share: number): number {
  return cumulativeShare.findIndex((cumulative) => atLeast(cumulative, share)) + 1
}

function checkShare(share: number): void {
  if (share > 0 && share <= 1) return
  throw new AnalysisError({
    code: 'badParameter',
    parameter: 'share',
    value: String(share),
    expected: '0 < share <= 1',
  })
}
