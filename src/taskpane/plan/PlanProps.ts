import type { Subject } from '../../report/Subject'
import type { ActionPlan } from '../../report/plan/ActionPlan'
import type { PaneSession } from '../session/PaneSession'
import type { PaneOutcome } from '../session/PaneState'

/** What every part of the plan is given. */
export interface PlanProps {
  session: PaneSession
  outcome: PaneOutcome
  plan: ActionPlan
  /** The results with the pane's words. */
  subject: Subject
}
