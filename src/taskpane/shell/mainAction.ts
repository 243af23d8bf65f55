import type { PaneSession } from '../session/PaneSession'
import type { PaneState } from '../session/PaneState'
import { settingsProblem } from '../settings/settingsProblem'

/** What the button at the foot of the pane does, and why it cannot. */
export interface MainAction {
  /** The name of the analysis that it refreshes; null: it makes a new one. */
  refreshes: string | null
  obstacle: 'nothingToAnalyse' | 'settingsWrong' | null
  run: (session: PaneSession) => Promise<void>
}

/** On the results the button refreshes what is shown there; before them it analyses what is selected. */
export function mainAction(state: PaneState): MainAction {
  const { step, outcome, analysisId, analyses, data } = state
  const nameOf = (id: string | null) => analyses.find((analysis) => analysis.id === id)?.name ?? null
  if (step === 'results' && outcome !== null) {
    const refreshes = nameOf(outcome.analysisId)
    return { refreshes, obstacle: null, run: (session) => session.refresh(outcome.analysisId) }
  }
  const wrong = settingsProblem(state) !== null
  const nothing = analysisId === null && data.state !== 'understood'
  return {
    refreshes: nameOf(analysisId),
    obstacle: wrong ? 'settingsWrong' : nothing ? 'nothingToAnalyse' : null,
    run: (session) => session.analyse(),
  }
}
