import type { WorkbookOutcome, WorkbookTask } from '../../analysis/analyzeWorkbook'
import type { PlanBasis } from '../../report/plan/ActionPlan'
import type { UserInputs } from '../../report/Report'
import type { PaneOutcome, PaneState } from './PaneState'

type Analysis = WorkbookTask['analysis']

/** What a run came to, for the pane to show; `unwritten` was changed while it ran. */
export function paneOutcome(outcome: WorkbookOutcome, unwritten: UserInputs): PaneOutcome {
  const { analysisId, result, context, plan, written, changes } = outcome
  return { analysisId, result, context, plan, unwritten, stagesTaken: null, ...written, changes }
}

/** What the plan of the run is made from. */
export function planBasisOf({ table, result, context }: WorkbookOutcome, { settings }: Analysis): PlanBasis {
  return { table, choices: settings.choices, result, today: context.madeAt.day }
}

/** What has been changed in the pane of the plan of this analysis, if that is the one it shows. */
export function unwrittenOf({ outcome }: PaneState, analysis: Analysis): UserInputs {
  return outcome !== null && 'id' in analysis && outcome.analysisId === analysis.id ? outcome.unwritten : {}
}

/** A run takes its time, and meanwhile somebody may go on with the plan. */
export function changedSince(before: UserInputs, now: UserInputs): UserInputs {
  return Object.fromEntries(Object.entries(now).filter(([id, cells]) => before[id] !== cells))
}
