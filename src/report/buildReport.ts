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
import { summarySheet } from './summary'

/** The seven result sheets as plain data. Reads no clock, no file and no workbook: the context says all that. */
export function buildReport(result: AnalysisResult, context: ReportContext): Report {
  const subject = createSubject(result, context)
  const sheets = [
    summarySheet,
    customersSheet,
    matrixSheet,
    paretoSheet,
    keyAccountsSheet,
    dataSheet,
    parametersSheet,
  ].map((build) => build(subject))
  return { language: context.language, sheets }
}
