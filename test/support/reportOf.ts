import type { AnalysisResult } from '../../src/core/index'
import { buildReport } from '../../src/report/buildReport'
import type { ActionPlan } from '../../src/report/plan/ActionPlan'
import type { Report } from '../../src/report/Report'
import type { ReportContext } from '../../src/report/ReportContext'

/** The result sheets, made without a pause. */
export function reportOf(result: AnalysisResult, context: ReportContext, plan: ActionPlan | null): Report {
  const steps = buildReport(result, context, plan)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
