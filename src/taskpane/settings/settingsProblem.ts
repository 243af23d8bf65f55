import { AnalysisError, checkChoices, type AnalysisProblem, type Entity } from '../../core/index'
import type { PaneState } from '../session/PaneState'

/** What is wrong with the settings, as far as it is known; null when they can be computed. */
export function settingsProblem(state: Pick<PaneState, 'settings' | 'data'>): AnalysisProblem | null {
  try {
    checkChoices(state.settings.choices, entityOf(state))
    return measureProblem(state)
  } catch (error) {
    if (error instanceof AnalysisError) return error.problem
    throw error
  }
}

/** The selected sales were found to have no column for the measure; null when that is not so, or not known. */
export function measureProblem({ settings, data }: Pick<PaneState, 'settings' | 'data'>): AnalysisProblem | null {
  if (data.state !== 'understood' || data.preview.state !== 'problem') return null
  const { problem } = data.preview
  if (problem.kind !== 'analysis' || problem.problem.code !== 'noMeasureColumn') return null
  return problem.problem.measure === settings.choices.measure ? problem.problem : null
}

/** What stands in the customer's place, as far as it is known. */
export function entityOf({ settings, data }: Pick<PaneState, 'settings' | 'data'>): Entity {
  return settings.layout.entity ?? (data.state === 'understood' ? data.layout.entity : 'customer')
}

/** The parameter that is wrong, by its name in the problem; null when none is. */
export function wrongParameter(state: Pick<PaneState, 'settings' | 'data'>): string | null {
  const problem = settingsProblem(state)
  return problem?.code === 'badParameter' ? problem.parameter : null
}
