import type { DependencyLevel } from '../AnalysisResult'
import { checkRisingCuts } from '../classification/checkCuts'
import { atMost } from '../statistics/tolerance'

/**
 * How far the business depends on a customer: key account above the first cut, risk of critical dependency above the
 * second, mono-client above the third. Strictly above; a share within 1e-9 of a cut lies on it.
 *
 * @param share of the total income of the selection, a fraction; null without a positive income
 * @param cuts fractions, e.g. [0.1, 0.2, 0.5]
 * @throws AnalysisError badParameter 'key' unless the cuts rise from above 0 to at most 100 %
 * @example
 * dependencyLevel(0.1, [0.1, 0.2, 0.5]) // => 'ordinary'
 * dependencyLevel(0.101, [0.1, 0.2, 0.5]) // => 'key'
 * dependencyLevel(0.51, [0.1, 0.2, 0.5]) // => 'mono'
 */
export function dependencyLevel(share: number | null, cuts: [number, number, number]): DependencyLevel {
  checkKeyCuts(cuts)
  return levelOfShare(share, cuts)
}

/** As dependencyLevel, of cuts that have been checked. */
export function levelOfShare(share: number | null, cuts: [number, number, number]): DependencyLevel {
  if (share === null || atMost(share, cuts[0])) return 'ordinary'
  if (atMost(share, cuts[1])) return 'key'
  return atMost(share, cuts[2]) ? 'critical' : 'mono'
}

/**
 * Refuses cuts of dependency that make no sense.
 *
 * @throws AnalysisError badParameter 'key'
 */
export function checkKeyCuts(cuts: [number, number, number]): void {
  checkRisingCuts('key', ['key', 'critical', 'mono'], cuts, 1)
}
