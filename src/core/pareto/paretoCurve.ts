import type { ParetoResult } from '../AnalysisResult'
import { cumulativeShares, type CumulativeShares } from '../statistics/cumulativeShares'
import { giniCoefficient } from '../statistics/giniCoefficient'
import { atLeast } from '../statistics/tolerance'

/** Beyond (0, 0): more points than this add nothing to a chart that anybody could see. */
const MOST_POINTS = 200

/**
 * The Pareto curve and its two readings of 20/80. Up to 200 customers are a point each. Of more, point k is the first
 * customer after point k − 1 whose two shares add up to k/100 or more, so that the steep head (the very largest, one by
 * one) and the long tail are drawn alike.
 *
 * @param descendingNets positive nets, the largest first
 * @returns shares as fractions; top20Share by straight-line interpolation between customers
 * @throws AnalysisError noPositiveAmounts when there are none
 * @example
 * const curve = paretoCurve([50, 30, 10, 5, 5])
 * curve.top20Share // => 0.5
 * curve.customersFor80 // => 2
 * curve.customersFor80Share // => 0.4
 * curve.points[2] // => [0.4, 0.8]
 */
export function paretoCurve(descendingNets: ArrayLike<number>): ParetoResult {
  return curveOf(cumulativeShares(descendingNets), descendingNets)
}

/** As paretoCurve, of shares at hand. */
export function curveOf({ cumulativeShare }: CumulativeShares, descendingNets: ArrayLike<number>): ParetoResult {
  const gini = giniCoefficient(descendingNets)
  const count = cumulativeShare.length
  const customersFor80 = cumulativeShare.findIndex((share) => atLeast(share, 0.8)) + 1
  return {
    top20Share: readCurve(cumulativeShare, 0.2),
    customersFor80,
    customersFor80Share: customersFor80 / count,
    gini,
    points: chosenPoints(cumulativeShare),
  }
}

/** Height of the curve above a share of customers between 0 and 1, on a straight line between neighbours. */
function readCurve(cumulativeShare: Float64Array, customers: number): number {
  const position = customers * cumulativeShare.length
  const whole = Math.floor(position)
  const before = cumulativeShare[whole - 1] ?? 0
  const after = cumulativeShare[whole] ?? 1
  return before + (after - before) * (position - whole)
}

function chosenPoints(cumulativeShare: Float64Array): [number, number][] {
  const count = cumulativeShare.length
  const points: [number, number][] = [[0, 0]]
  for (let i = 0; i < count; i++) {
    const customers = (i + 1) / count
    const value = cumulativeShare[i] ?? 1
    const wanted = (points.length * 2) / MOST_POINTS
    if (count <= MOST_POINTS || customers + value >= wanted) points.push([customers, value])
  }
  return points
}
