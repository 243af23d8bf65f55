import type { ParetoResult } from '../AnalysisResult'
import { AnalysisError } from '../AnalysisError'
import { cumulativeShares, type CumulativeShares } from '../statistics/cumulativeShares'
import { giniOfDescending } from '../statistics/giniCoefficient'
import { positiveSum } from '../statistics/positiveSum'
import { countReaching, heightOfCurve } from './twentyEighty'

/** Beyond (0, 0): more points than this add nothing to a chart that anybody could see. */
const MOST_POINTS = 200

/**
 * The Pareto curve and its two readings of 20/80. Up to `mostPoints` customers (200) are a point each. Of more, point k
 * is the first customer after point k − 1 whose two shares add up to 2k / mostPoints or more, so that the steep head
 * (the very largest, one by one) and the long tail are drawn alike.
 *
 * @param descendingNets positive nets, the largest first
 * @param mostPoints a whole number, points beyond (0, 0)
 * @returns shares as fractions; top20Share by straight-line interpolation between customers
 * @throws AnalysisError noPositiveAmounts when there are none, badParameter 'points' when there is no room for a curve
 * @example
 * const curve = paretoCurve([50, 30, 10, 5, 5])
 * curve.top20Share // => 0.5
 * curve.customersFor80 // => 2
 * curve.customersFor80Share // => 0.4
 * curve.points[2] // => [0.4, 0.8]
 */
export function paretoCurve(descendingNets: ArrayLike<number>, mostPoints = MOST_POINTS): ParetoResult {
  if (!Number.isInteger(mostPoints) || mostPoints < 2) {
    const value = String(mostPoints)
    throw new AnalysisError({ code: 'badParameter', parameter: 'points', value, expected: 'points >= 2' })
  }
  return curveOf(cumulativeShares(descendingNets), descendingNets, mostPoints)
}

/** As paretoCurve, of shares at hand. */
export function curveOf(
  { cumulativeShare }: CumulativeShares,
  descendingNets: ArrayLike<number>,
  mostPoints = MOST_POINTS,
): ParetoResult {
  const gini = giniOfDescending(descendingNets, positiveSum(descendingNets))
  const count = cumulativeShare.length
  const customersFor80 = countReaching(cumulativeShare, 0.8)
  return {
    top20Share: heightOfCurve(cumulativeShare, 0.2),
    customersFor80,
    customersFor80Share: customersFor80 / count,
    gini,
    points: chosenPoints(cumulativeShare, mostPoints),
  }
}

function chosenPoints(cumulativeShare: Float64Array, most: number): [number, number][] {
  const count = cumulativeShare.length
  const points: [number, number][] = [[0, 0]]
  for (let i = 0; i < count; i++) {
    const customers = (i + 1) / count
    const value = cumulativeShare[i] ?? 1
    const wanted = (points.length * 2) / most
    if (count <= most || customers + value >= wanted) points.push([customers, value])
  }
  return points
}
