import { AnalysisError, type AnalysisProblem } from './AnalysisError'
import { DEFAULT_XYZ_CUTS, type AnalysisChoices } from './AnalysisChoices'
import type { AnalysisParameters, ObservedPeriods } from './AnalysisResult'
import type { AnalysisWindow } from './analysisWindow'
import { choosePeriodUnit, isShorter, shortestUnit } from './activity/choosePeriodUnit'
import { observePeriods, type ObservedDays } from './activity/observedPeriods'
import { checkAbcOptions } from './classification/abcClasses'
import { checkXyzOptions, type XyzOptions } from './classification/xyzClass'
import { checkKeyCuts } from './concentration/dependencyLevel'
import type { Entity } from './sales/SheetLayout'

/**
 * Refuses, before any row is read, what could not be computed.
 *
 * @throws AnalysisError badParameter, for the first of the problems
 */
export function checkChoices(choices: AnalysisChoices, entity: Entity): void {
  const [first] = choiceProblems(choices, entity)
  if (first !== undefined) throw new AnalysisError(first)
}

/** What of the choices could not be computed, at most one problem a group of them; none when all can. */
export function choiceProblems(choices: AnalysisChoices, entity: Entity): AnalysisProblem[] {
  const groups = [
    () => {
      checkAbcOptions(choices.abc)
    },
    () => {
      checkXyzOptions(xyzOptions(choices, entity))
    },
    () => {
      checkKeyCuts(choices.key)
    },
    () => {
      checkDays(choices)
    },
  ]
  return groups.flatMap(problemsOf)
}

function checkDays({ from, to }: AnalysisChoices): void {
  if (from === null || to === null || from <= to) return
  throw new AnalysisError({ code: 'badParameter', parameter: 'from', value: String(from), expected: 'from <= to' })
}

function problemsOf(check: () => void): AnalysisProblem[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof AnalysisError) return [error.problem]
    throw error
  }
}

/** XYZ as asked; 'auto' is frequency for customers and variation for products and everything else. */
function xyzOptions(choices: AnalysisChoices, entity: Entity): XyzOptions {
  const method = choices.xyz !== 'auto' ? choices.xyz : entity === 'customer' ? 'frequency' : 'variation'
  switch (method) {
    case 'none':
      return { method }
    case 'frequency':
      return { method, cuts: choices.xyzCuts ?? DEFAULT_XYZ_CUTS.frequency }
    case 'variation':
      return { method, cuts: choices.xyzCuts ?? DEFAULT_XYZ_CUTS.variation, deviation: choices.deviation }
  }
}

/** The complete periods of the data in the unit asked for or chosen; null without dates. */
export function resolvePeriods(
  choices: AnalysisChoices,
  days: ObservedDays | null,
  medianGap: number | null,
): Omit<ObservedPeriods, 'suggested'> | null {
  if (days === null) return null
  const shortest = shortestUnit(days)
  if (choices.period !== 'auto' && isShorter(choices.period, shortest)) {
    throw new AnalysisError({ code: 'badParameter', parameter: 'period', value: choices.period, expected: shortest })
  }
  const unit = choices.period === 'auto' ? choosePeriodUnit(days, medianGap) : choices.period
  return { ...observePeriods(days, unit), medianGap }
}

/** Every choice with nothing left to decide. Without dates there is no XYZ. */
export function resolveParameters(
  choices: AnalysisChoices,
  entity: Entity,
  window: AnalysisWindow,
  days: ObservedDays | null,
  periods: Pick<ObservedPeriods, 'unit'> | null,
): AnalysisParameters {
  const asked = xyzOptions(choices, entity)
  return {
    measure: choices.measure,
    entity,
    from: window.from,
    to: window.to,
    window: choices.window,
    asOf: choices.asOf ?? days?.spans.at(-1)?.lastDay ?? null,
    asOfGiven: choices.asOf !== null,
    exclude: choices.exclude,
    abc: choices.abc,
    xyz: { ...(days === null ? { method: 'none' as const } : asked), asked: choices.xyz },
    period: { unit: periods?.unit ?? 'month', asked: choices.period },
    since: choices.since,
    key: choices.key,
  }
}
