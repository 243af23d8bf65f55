import { unroundedCounts } from './requiredCounts'

/** A percentage point. */
const POINT = 0.01
/** Differences below it are the noise of binary fractions. */
const NOISE = 1e-9

/** Where the funnel is narrow, and by which of the two rules; `stage` counts from 0 and passes on to the next one. */
export type Bottleneck =
  | { rule: 'missesTarget'; stage: number; conversion: number; wanted: number }
  | { rule: 'savesMost'; stage: number; conversion: number; saved: number }

/**
 * The stage to work on: the one whose conversion misses its own target by most percentage points; where no target is
 * given or all are met, the one where one point more saves most work at the first stage. Of equals, the earlier.
 *
 * @param buyers target of the funnel, for the work saved
 * @param conversions from each stage to the next, fractions
 * @param wanted the conversions aimed at; null where there is none
 * @throws AnalysisError as requiredCounts
 * @example
 * bottleneck(10, [0.5, 0.04, 0.25], [null, null, null]) // => { rule: 'savesMost', stage: 1, conversion: 0.04, saved: 400 }
 * bottleneck(10, [0.5, 0.04, 0.25], [0.6, null, 0.3]) // => { rule: 'missesTarget', stage: 0, conversion: 0.5, wanted: 0.6 }
 */
export function bottleneck(
  buyers: number,
  conversions: readonly number[],
  wanted: readonly (number | null)[],
): Bottleneck {
  return widestMiss(conversions, wanted) ?? mostSaving(buyers, conversions)
}

function widestMiss(conversions: readonly number[], wanted: readonly (number | null)[]): Bottleneck | null {
  let widest: Bottleneck | null = null
  let widestGap = 0
  for (const [stage, conversion] of conversions.entries()) {
    const aim = wanted[stage] ?? conversion
    if (aim - conversion <= widestGap + NOISE) continue
    widestGap = aim - conversion
    widest = { rule: 'missesTarget', stage, conversion, wanted: aim }
  }
  return widest
}

function mostSaving(buyers: number, conversions: readonly number[]): Bottleneck {
  let best = { rule: 'savesMost' as const, stage: 0, conversion: conversions[0] ?? 1, saved: -1 }
  const now = unroundedCounts(buyers, conversions)[0] ?? 0
  for (const [stage, conversion] of conversions.entries()) {
    const saved = now - firstStageWith(buyers, conversions, stage, conversion + POINT)
    if (saved > best.saved + NOISE * now) best = { rule: 'savesMost', stage, conversion, saved }
  }
  return best
}

/**
 * The work at the first stage if one conversion were another; above 100 % it counts as 100 %.
 *
 * @returns not rounded
 * @throws AnalysisError as requiredCounts
 * @example
 * firstStageWith(10, [0.5, 0.1, 0.25], 1, 0.2) // => 400
 */
export function firstStageWith(
  buyers: number,
  conversions: readonly number[],
  stage: number,
  conversion: number,
): number {
  const changed = conversions.map((each, at) => (at === stage ? Math.min(1, conversion) : each))
  return unroundedCounts(buyers, changed)[0] ?? 0
}
