import { isEmptySelection } from '../data/isEmptySelection'
import type { PaneSession } from '../session/PaneSession'
import type { DataState, PaneProblem, SettledState } from '../session/PaneState'
import { settingsProblem } from '../settings/settingsProblem'

/** What the button at the foot of the pane does, and why it cannot. */
export interface MainAction {
  /** The name of the analysis that it refreshes; null: it makes a new one. */
  refreshes: string | null
  obstacle: 'nothingToAnalyse' | 'notUnderstood' | 'settingsWrong' | 'oneMoment' | null
  run: (session: PaneSession) => Promise<void>
}

/** On the results the button refreshes what is shown there; before them it analyses what is selected. */
export function mainAction(state: SettledState): MainAction {
  const { step, outcome, analysisId, analyses, data } = state
  const nameOf = (id: string | null) => analyses.find((analysis) => analysis.id === id)?.name ?? null
  if (step === 'results' && outcome !== null) {
    const refreshes = nameOf(outcome.analysisId)
    return { refreshes, obstacle: null, run: (session) => session.refresh(outcome.analysisId) }
  }
  return {
    refreshes: nameOf(analysisId),
    obstacle: settingsProblem(state) !== null ? 'settingsWrong' : analysisId === null ? obstacleOf(data) : null,
    run: (session) => session.analyse(),
  }
}

function obstacleOf(data: DataState): MainAction['obstacle'] {
  switch (data.state) {
    case 'none':
      return 'nothingToAnalyse'
    case 'looking':
      return 'oneMoment'
    case 'problem':
      if (isEmptySelection(data)) return 'nothingToAnalyse'
      // This passes by itself, and whoever presses then has the selection looked at again.
      return isCellBeingEdited(data.problem) ? null : 'notUnderstood'
    case 'understood':
      return null
  }
}

function isCellBeingEdited(problem: PaneProblem): boolean {
  return problem.kind === 'excel' && problem.problem.code === 'cellBeingEdited'
}
