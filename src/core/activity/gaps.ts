/**
 * The median of the gaps between purchases, in days; null when nobody bought on two dates. With an even number of gaps,
 * the mean of the two in the middle.
 *
 * @param gapCounts how often each gap occurs; index = days
 * @example
 * medianGap(Uint32Array.of(0, 0, 3, 0, 1)) // => 2
 * medianGap(Uint32Array.of(0, 1, 0, 1)) // => 2
 * medianGap(Uint32Array.of(0, 0)) // => null
 */
export function medianGap(gapCounts: Uint32Array): number | null {
  const gaps = gapCounts.reduce((sum, count) => sum + count, 0)
  if (gaps === 0) return null
  return (gapAtRank(gapCounts, Math.ceil(gaps / 2)) + gapAtRank(gapCounts, Math.floor(gaps / 2) + 1)) / 2
}

/**
 * The gap that stands at a rank (from 1) when all gaps are sorted ascending.
 *
 * @example
 * gapAtRank(Uint32Array.of(0, 5, 1), 6) // => 2
 */
export function gapAtRank(gapCounts: Uint32Array, rank: number): number {
  let seen = 0
  for (let gap = 0; gap < gapCounts.length; gap++) {
    seen += gapCounts[gap] ?? 0
    if (seen >= rank) return gap
  }
  return gapCounts.length - 1
}
