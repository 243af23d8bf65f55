import type { AnalysisResult } from '../core/index'
import { customersSheet } from './customers'
import { dataSheet } from './data'
import { keyAccountsSheet } from './keyAccounts'
import { matrixSheet } from './matrix'
import { parametersSheet } from './parameters'
import { paretoSheet } from './pareto'
import type { Report } from './Report'
import type { ReportContext } from './ReportContext'
import { createSubject } from './Subject'
import type { ActionPlan } from './plan/ActionPlan'
import { funnelSheet } from './plan/funnelSheet'
import { stressSheet } from './plan/stressSheet'
import { summarySheet } from './summary'

/**
 * The result sheets as plain data, as a generator that pauses after every slice of work. Reads no clock, no file and no
 * workbook: the context says all that.
 *
 * @param plan null: nothing to lose or to replace, so without the stress test and the funnel
 */
export function* buildReport(
  result: AnalysisResult,
  context: ReportContext,
  plan: ActionPlan | null,
): Generator<void, Report> {
  const subject = createSubject(result, context)
  yield
  const customers = yield* customersSheet(subject)
  yield
  const classes = [customers, matrixSheet(subject), paretoSheet(subject), keyAccountsSheet(subject)]
  yield
  const action = plan === null ? [] : [stressSheet(subject, plan), funnelSheet(subject, plan)]
  yield
  const details = [dataSheet, parametersSheet].map((build) => build(subject))
  return { language: context.language, sheets: [summarySheet(subject, plan), ...classes, ...action, ...details] }
}
