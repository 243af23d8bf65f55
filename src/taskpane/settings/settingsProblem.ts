import { choiceProblems, type AnalysisProblem, type Entity } from '../../core/index'
import type { PaneState } from '../session/PaneState'

/** What is wrong with the settings, as far as it is known; null when they can be computed. */
export function settingsProblem(state: Pick<PaneState, 'settings' | 'data'>): AnalysisProblem | null {
  const [first] = choiceProblems(state.settings.choices, entityOf(state))
  return first ?? measureProblem(state)
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

/** The parameters that are wrong, by their names in the problems. */
export function wrongParameters(state: Pick<PaneState, 'settings' | 'data'>): string[] {
  const problems = choiceProblems(state.settings.choices, entityOf(state))
  return problems.flatMap((problem) => (problem.code === 'badParameter' ? [problem.parameter] : []))
}
