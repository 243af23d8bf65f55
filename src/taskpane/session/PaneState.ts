import type { ResultChanges } from '../../analysis/changes'
import type { SalesPreview } from '../../analysis/previewOf'
import type { Settings } from '../../analysis/Settings'
import type { AnalysisState } from '../../analysis/WorkbookState'
import type {
  AnalysisProblem,
  AnalysisResult,
  ColumnDescription,
  CustomerResult,
  PeriodNet,
  SheetLayout,
  SheetSample,
  StageCounts,
} from '../../core/index'
import type { ExcelProblem } from '../../excel/ExcelError'
import type { Language } from '../../locale/Language'
import type { ActionPlan } from '../../report/plan/ActionPlan'
import type { ReportContext } from '../../report/ReportContext'
import type { SheetId, UserInputs } from '../../report/Report'

export type Step = 'data' | 'settings' | 'results'

/** Step 3 shows what was found, or what to do about it. */
export type ResultTab = 'results' | 'plan'

/** Everything the pane shows. Plain data: components render it, `PaneSession` changes it. */
export interface PaneState {
  language: Language
  step: Step
  resultTab: ResultTab
  /** The help stands in the step's place. */
  help: boolean
  data: DataState
  settings: Settings
  /** Analyses that the workbook holds already, oldest first. */
  analyses: AnalysisState[]
  /** The analysis that the next run refreshes; null: a new one. */
  analysisId: string | null
  /** The name that a new analysis gets. */
  analysisName: string
  work: Work | null
  /** What went wrong last; it stays until the next action or until it is dismissed. */
  problem: PaneProblem | null
  outcome: PaneOutcome | null
  /** By the ids of analyses that were shown before: what has been changed of their plans. Their next run writes it. */
  unwrittenPlans: Readonly<Record<string, UserInputs>>
  card: CardState
}

/** All but the run under way, whose progress would draw the whole pane anew many times a second: see useWork. */
export type SettledState = Omit<PaneState, 'work'>

/** What the pane knows of the selected sales. */
export type DataState =
  /** Nothing has been looked at yet. */
  | { state: 'none' }
  | { state: 'looking' }
  /** The selection cannot be read or understood; `sheet` where it is known. */
  | {
      state: 'problem'
      problem: PaneProblem
      place: DataPlace | null
      firstRows: FirstRows | null
      /** As far as they could be made out, so that a role can be given to one of them; else empty. */
      columns: ColumnDescription[]
    }
  | { state: 'understood'; place: DataPlace; firstRows: FirstRows; layout: SheetLayout; preview: PreviewState }

export interface DataPlace {
  sheet: string
  /** Without the sheet's name, e.g. "A1:H541910". */
  address: string
  /** null: plain cells. */
  table: string | null
}

/** The top of the selection; `firstRow` and `firstColumn` count from 0 on the sheet. */
export interface FirstRows {
  firstRow: number
  firstColumn: number
  values: SheetSample['values']
  numberFormats: SheetSample['numberFormats']
}

/** What the whole selection holds; it is read in the background once the layout is understood. */
export type PreviewState =
  /** Too many rows to be read unasked. */
  | { state: 'waiting'; rows: number }
  | { state: 'reading'; done: number; total: number }
  /** `outlook` follows a little later; null too where a run would be refused. */
  | { state: 'ready'; preview: SalesPreview; outlook: AnalysisResult | null }
  | { state: 'problem'; problem: PaneProblem }

/** A run under way; `cancelling` from the press of Cancel until the run has ended. */
export interface Work {
  kind: 'analyse' | 'refresh' | 'remove'
  phase: 'starting' | 'reading' | 'analysing' | 'writing'
  done: number
  total: number
  cancelling: boolean
}

export type PaneProblem =
  | { kind: 'analysis'; problem: AnalysisProblem }
  | { kind: 'excel'; problem: ExcelProblem }
  /** The workbook holds no analysis that could be refreshed or removed. */
  | { kind: 'noAnalysis' }
  | { kind: 'cancelled' }
  /** The program's own fault. */
  | { kind: 'unexpected'; message: string }

/** What the last run in this pane came to. */
export interface PaneOutcome {
  analysisId: string
  result: AnalysisResult
  context: ReportContext
  /** Made with `context.inputs` and `unwritten`; null: customers are not what the analysis is about. */
  plan: ActionPlan | null
  /** What has been changed of the plan in the pane and does not stand on the sheets yet; the next run writes it. */
  unwritten: UserInputs
  /** What the last attempt to take stages from the selection came to; null before the first. */
  stagesTaken: StagesTaken | null
  sheets: { id: SheetId; name: string }[]
  filtersLifted: { sheet: string; heading: string }[]
  /** Columns whose headings the user has changed; ours stand under `own` beside them. */
  columnsRenamed: { sheet: string; heading: string; own: string }[]
  /** Sheets whose row of totals could not be switched on again. */
  totalsLost: string[]
  /** null at a first run. */
  changes: ResultChanges | null
}

export type StagesTaken =
  | { from: 'counts' }
  /** `byList`: in the order of the list that was there; else as they first appear among the deals. */
  | { from: 'deals'; byList: boolean; unknown: StageCounts['unknown'] }
  | { from: 'nothing'; problem: PaneProblem }

/** The customer whose cell is selected in the source or in a result. */
export type CardState =
  | { state: 'none' }
  /** A customer's cell is selected, but the figures are not in this pane yet: a refresh would bring them. */
  | { state: 'refreshNeeded'; name: string; analysisId: string }
  /** `position` counts from 1; `history` is oldest first, and empty without dates. */
  | { state: 'shown'; customer: CustomerResult; position: number; history: PeriodNet[] }
