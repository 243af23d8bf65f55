import { AnalysisError } from '../AnalysisError'
import { checkCounts } from './checkStages'

/**
 * The conversion of each stage to the next.
 *
 * @param counts how many reached each stage, from first contact to purchase
 * @returns fractions, one fewer than `counts`
 * @throws AnalysisError tooFewStages for fewer than two; badStage when a count is not above 0 or above the one before it
 * @example
 * funnelConversions([80, 40, 4, 1]) // => [0.5, 0.1, 0.25]
 */
export function funnelConversions(counts: readonly number[]): number[] {
  if (counts.length < 2) throw new AnalysisError({ code: 'tooFewStages' })
  checkCounts(counts)
  return counts.slice(1).map((count, stage) => count / (counts[stage] ?? NaN))
}
