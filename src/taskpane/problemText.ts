import { excelProblemSentence } from '../locale/excelProblemSentence'
import { problemSentence } from '../locale/problemSentence'
import type { Wording } from '../locale/Wording'
import type { PaneProblem, PaneState } from './session/PaneState'

/** What went wrong, where, and what to do about it. */
export function problemText(wording: Wording, problem: PaneProblem): string {
  switch (problem.kind) {
    case 'analysis':
      return problemSentence(wording, problem.problem)
    case 'excel':
      return excelProblemSentence(wording, problem.problem)
    case 'noAnalysis':
      return wording.t('pane.noAnalysis')
    case 'cancelled':
      return wording.t('pane.cancelled')
    case 'unexpected':
      return wording.t('pane.unexpected', { message: problem.message })
  }
}

/** Whether someone asked for this: a cancelled run is no failure. */
export function isCancelled(problem: PaneProblem): boolean {
  return problem.kind === 'cancelled' || (problem.kind === 'excel' && problem.problem.code === 'cancelled')
}

/** Whether the bar at the head of the pane says the same already: then it need not be said again beneath. */
export function isSaidAbove(state: Pick<PaneState, 'problem'>, problem: PaneProblem): boolean {
  return state.problem !== null && JSON.stringify(state.problem) === JSON.stringify(problem)
}
