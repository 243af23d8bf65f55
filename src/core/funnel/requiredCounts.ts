import { AnalysisError } from '../AnalysisError'
import { checkConversions } from './checkStages'
import { roundUp } from './roundUp'

/**
 * How many must stand at each stage so that the last one reaches the target: `target / Π conversions from there to the
 * end`, each rounded up from the unrounded value.
 *
 * @param target buyers, above 0; need not be whole
 * @param conversions from each stage to the next, fractions
 * @returns whole counts, one more than `conversions`; the last is the target, rounded up
 * @throws AnalysisError badTarget, badStage, tooFewStages
 * @example
 * requiredCounts(10, [0.5, 0.1, 0.25]) // => [800, 400, 40, 10]
 * requiredCounts(21, [0.35]) // => [60, 21]
 */
export function requiredCounts(target: number, conversions: readonly number[]): number[] {
  return unroundedCounts(target, conversions).map(roundUp)
}

/** As requiredCounts, before rounding. */
export function unroundedCounts(target: number, conversions: readonly number[]): number[] {
  checkConversions(conversions)
  if (!(target > 0 && Number.isFinite(target))) throw new AnalysisError({ code: 'badTarget', value: String(target) })
  const counts = [target]
  // One product, one division: dividing stage by stage would add up the noise of every division.
  let throughput = 1
  for (let stage = conversions.length - 1; stage >= 0; stage--) {
    throughput *= conversions[stage] ?? 1
    counts.unshift(target / throughput)
  }
  return counts
}
