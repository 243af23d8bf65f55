import type { StageFault } from './funnel/StageFault'
import type { Measure } from './Measure'
import type { IssueCode } from './sales/IssueCode'

/** What can make an analysis impossible; `locale/` words each one, with what to do about it. */
export type AnalysisProblem =
  | { code: 'emptySelection'; sheet: string }
  | { code: 'headerOnly'; sheet: string }
  | { code: 'noCustomerColumn'; sheet: string; headings: string[] }
  | { code: 'noAmountColumn'; sheet: string; headings: string[] }
  | { code: 'noMeasureColumn'; sheet: string; measure: Measure; headings: string[] }
  | { code: 'columnNotFound'; sheet: string; column: string; headings: string[] }
  | { code: 'columnTwice'; sheet: string; column: string; roles: string[] }
  | { code: 'noPeriodColumns'; sheet: string; headings: string[] }
  | { code: 'groupedUnreadable'; sheet: string; row: number }
  | { code: 'differentLayouts'; sheets: string[]; layouts: string[] }
  | { code: 'noUsableRows'; reasons: { code: IssueCode; count: number }[] }
  | { code: 'noPositiveAmounts'; customers: number }
  | { code: 'datesNeeded'; parameter: string }
  /** A stage of the funnel, counted from 0. */
  | { code: 'badStage'; stage: number; fault: StageFault; value: string }
  | { code: 'tooFewStages' }
  /** A selection in which nothing can be told to be the stages of a funnel. */
  | { code: 'noStages'; sheet: string }
  | { code: 'tooManyStages'; stages: number; most: number }
  | { code: 'badTarget'; value: string }
  /** No day of the period is a working day; Excel serials. */
  | { code: 'noWorkingDays'; firstDay: number; lastDay: number }
  | { code: 'badParameter'; parameter: string; value: string; expected: string }

/** The one error that the analysis throws on purpose. Branch on `problem.code`; the message is for logs only. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError'

  constructor(readonly problem: AnalysisProblem) {
    super(`${problem.code}: ${JSON.stringify(problem)}`)
  }
}
