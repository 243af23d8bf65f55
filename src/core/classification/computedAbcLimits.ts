import type { CumulativeShares } from '../statistics/cumulativeShares'
import { atLeast } from '../statistics/tolerance'

/** How many customers, the largest first, end class A and class B. */
export interface AbcLimits {
  a: number
  b: number
}

/**
 * The data-driven limits of Ultsch & Lötsch (2015), on the ABC curve (x: share of customers, y: cumulative share of
 * value) with the origin and one point a customer, and nothing between them.
 *
 * The Pareto point is the one nearest to (0, 1). The slope of the curve over a customer is its net / mean net; the
 * break-even point, where the slope is 1, is the last customer whose net is at least the mean. The lower of the two
 * ends A: like the authors' package, the customer on it is the first of B. The point nearest to (x of the higher, 1)
 * ends B: the customer on it is the last of B. Of equally near points the first counts.
 *
 * The package rounds its points to a grid of 1/1000 (1/100 below 101 values), takes slopes one step beside them, and
 * counts customers without a positive net as part of the crowd, where ours has no class for them. So its limits can
 * lie a customer or two in a thousand beside these, and more where many have no positive net.
 *
 * @see https://doi.org/10.1371/journal.pone.0129767
 */
export function computedAbcLimits({ share, cumulativeShare }: CumulativeShares): AbcLimits {
  const count = share.length
  const pareto = nearestTo(0, cumulativeShare)
  const firstBelowMean = share.findIndex((part) => !atLeast(part * count, 1))
  const breakEven = firstBelowMean === -1 ? count : firstBelowMean
  return {
    a: Math.min(pareto, breakEven) - 1,
    b: nearestTo(Math.max(pareto, breakEven) / count, cumulativeShare),
  }
}

/** Position, counted in customers, of the curve point nearest to (x, 1). */
function nearestTo(x: number, cumulativeShare: Float64Array): number {
  const count = cumulativeShare.length
  let nearest = 0
  let least = x ** 2 + 1
  for (let i = 0; i < count; i++) {
    const distance = ((i + 1) / count - x) ** 2 + (1 - (cumulativeShare[i] ?? 0)) ** 2
    if (distance < least) {
      least = distance
      nearest = i + 1
    }
  }
  return nearest
}
