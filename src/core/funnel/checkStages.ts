import { AnalysisError } from '../AnalysisError'
import type { StageFault } from './StageFault'

/** Refuses a stage, which counts from 0. */
export function refuseStage(stage: number, fault: StageFault, value: string | number): never {
  throw new AnalysisError({ code: 'badStage', stage, fault, value: String(value) })
}

/**
 * Refuses conversions that no funnel can have.
 *
 * @param conversions from each stage to the next, fractions
 * @throws AnalysisError badStage unless each is above 0 and at most 1; tooFewStages when there is none
 */
export function checkConversions(conversions: readonly number[]): void {
  if (conversions.length === 0) throw new AnalysisError({ code: 'tooFewStages' })
  for (const [stage, conversion] of conversions.entries()) {
    // Not "<= 0", so that what is no number at all is refused too.
    if (!(conversion > 0)) refuseStage(stage, 'conversionNotPositive', conversion)
    if (conversion > 1) refuseStage(stage, 'conversionAboveOne', conversion)
  }
}

/**
 * Refuses counts that no funnel can have; null stands for one that is not known.
 *
 * @throws AnalysisError badStage unless each is above 0 and at most the known one before it
 */
export function checkCounts(counts: readonly (number | null)[]): void {
  let before = Infinity
  for (const [stage, count] of counts.entries()) {
    if (count === null) continue
    if (!(count > 0 && Number.isFinite(count))) refuseStage(stage, 'countNotPositive', count)
    if (count > before) refuseStage(stage, 'countAboveEarlier', count)
    before = count
  }
}
