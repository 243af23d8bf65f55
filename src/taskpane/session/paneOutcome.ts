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

/** What has been changed in the pane of the plan of this analysis. */
export function unwrittenOf({ outcome, unwrittenPlans }: PaneState, analysis: Analysis): UserInputs {
  if (!('id' in analysis)) return {}
  return outcome?.analysisId === analysis.id ? outcome.unwritten : (unwrittenPlans[analysis.id] ?? {})
}

/** What has been changed of plans that the pane does not show, once it shows the results of this analysis. */
export function unwrittenBeside({ outcome, unwrittenPlans }: PaneState, shown: string): PaneState['unwrittenPlans'] {
  const all = { ...unwrittenPlans, ...(outcome && { [outcome.analysisId]: outcome.unwritten }) }
  return Object.fromEntries(
    Object.entries(all).filter(([id, inputs]) => id !== shown && Object.keys(inputs).length > 0),
  )
}

/** A run takes its time, and meanwhile somebody may go on with the plan. */
export function changedSince(before: UserInputs, now: UserInputs): UserInputs {
  return Object.fromEntries(Object.entries(now).filter(([id, cells]) => before[id] !== cells))
}
