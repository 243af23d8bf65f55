/** How many customers, the largest first, end class A and class B. */
export interface AbcLimits {
  a: number
  b: number
}

/**
 * The data-driven limits of Ultsch & Lötsch (2015), on the ABC curve (x: share of customers, y: cumulative share of
 * value) through (0, 0) and one point a customer. The Pareto point is the one nearest to (0, 1); the break-even point
 * is the last before the slope falls below 1, that is, the last customer whose net is at least the mean. The lower of
 * the two ends A; C begins after the curve point nearest to (x of the higher, 1). Of equally near points the first counts.
 *
 * @param descendingNets positive nets, the largest first
 * @param cumulativeShare their cumulative shares, fractions
 * @see https://doi.org/10.1371/journal.pone.0129767
 */
export function computedAbcLimits(descendingNets: ArrayLike<number>, cumulativeShare: Float64Array): AbcLimits {
  const count = cumulativeShare.length
  const pareto = nearestTo(0, cumulativeShare)
  const breakEven = customersAtLeastMean(descendingNets, cumulativeShare)
  const a = Math.min(pareto, breakEven)
  const b = nearestTo(Math.max(pareto, breakEven) / count, cumulativeShare)
  return { a, b: Math.max(a, b) }
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

/** The slope of the curve over customer i is net / mean; the cumulative shares give the mean without another sum. */
function customersAtLeastMean(descendingNets: ArrayLike<number>, cumulativeShare: Float64Array): number {
  const count = cumulativeShare.length
  const base = (descendingNets[0] ?? 0) / (cumulativeShare[0] ?? 1)
  let reached = 0
  while (reached < count && (descendingNets[reached] ?? 0) >= base / count) reached++
  return reached
}
