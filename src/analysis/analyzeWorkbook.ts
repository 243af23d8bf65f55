import { AnalysisError, type AnalysisResult, type SalesTable } from '../core/index'
import { createWording } from '../locale/Wording'
import { buildReport } from '../report/buildReport'
import { actionPlanInSteps, type ActionPlan } from '../report/plan/ActionPlan'
import type { UserInputs } from '../report/Report'
import type { ReportContext } from '../report/ReportContext'
import { changes, type ResultChanges } from './changes'
import { understandSheets, type SalesSheet } from './findSalesSheets'
import type { KnownResult } from './knownResult'
import type { ResultsWorkbook, WrittenResults, WritingProgress } from './ResultsWorkbook'
import { runAnalysis, type Progress } from './runAnalysis'
import { runInSlices } from './runInSlices'
import type { AnalysisState, PreviousResults, SourceState } from './WorkbookState'

/** A new analysis, of sheets that are understood already. */
export interface NewAnalysis extends Pick<AnalysisState, 'name' | 'settings' | 'language'> {
  sheets: SalesSheet[]
}

export interface WorkbookTask {
  workbook: ResultsWorkbook
  /** Something new, or an analysis that the workbook holds, with its settings as they are to be from now on. */
  analysis: NewAnalysis | AnalysisState
  context: Pick<ReportContext, 'file' | 'madeAt' | 'toolVersion'>
  /** Of the funnel and the stress test, where it is to be otherwise than on the result sheets. */
  inputs?: UserInputs
  /** What was found of the same sales before the run. */
  known?: KnownResult | null
  onProgress: (progress: Progress) => void
  onWriting?: (progress: WritingProgress) => void
  signal?: AbortSignal
}

/** What follows from the result and from what stood on the result sheets. */
type Made = Pick<WorkbookOutcome, 'context' | 'plan' | 'changes'>

export interface WorkbookOutcome {
  analysisId: string
  /** The sales behind the result, also what its choices leave out. */
  table: SalesTable
  result: AnalysisResult
  /** null: customers are not what it is about. */
  plan: ActionPlan | null
  context: ReportContext
  written: WrittenResults
  /** null at a first run. */
  changes: ResultChanges | null
}

/**
 * The one way from sales to result sheets, for the pane, the ribbon and the command line: makes the results of a new
 * analysis, or refreshes those of one that the workbook holds, from wherever its rows are now.
 *
 * @throws AnalysisError for data that cannot be analysed, columnNotFound when a column that it used is gone; the signal's
 * reason when cancelled, whatever was under way
 */
export async function analyzeWorkbook(task: WorkbookTask): Promise<WorkbookOutcome> {
  const { workbook, analysis, known = null, onProgress, signal } = task
  const { name, settings, language } = analysis
  const date1904 = await workbook.is1904()
  const sheets = 'id' in analysis ? await locateSheets(workbook, analysis, date1904) : analysis.sheets
  const { table, result } = await runAnalysis({
    sheets,
    settings,
    date1904,
    known,
    onProgress,
    ...(signal && { signal }),
  })
  const contextWith = (inputs: UserInputs): ReportContext => ({
    ...task.context,
    language,
    analysisName: name,
    sheetAddresses: sheets.map(({ source: { sheet, address } }) => ({ sheet, address: address ?? '' })),
    inputs,
  })
  const { selected, used } = result.reconciliation
  const id = 'id' in analysis ? analysis.id : crypto.randomUUID()
  const sources = sheets.map(sourceState)
  let made: Made = { context: contextWith({}), plan: null, changes: null }
  const makeReport = async (before: PreviousResults | null) => {
    const inputs = { ...before?.inputs, ...task.inputs }
    const context = contextWith(inputs)
    const basis = { table, result, choices: settings.choices, today: context.madeAt.day }
    const plan = await runInSlices(actionPlanInSteps(basis, inputs, createWording(language)), undefined, signal)
    made = { context, plan, changes: before && changes(before, result) }
    return { report: await runInSlices(buildReport(result, context, plan), undefined, signal), inputs }
  }
  const written = await workbook.writeResults(makeReport, {
    analysis: { id, name, settings, language, sources, lastRun: { rowsSelected: selected.rows, rowsUsed: used.rows } },
    ...(task.onWriting && { onProgress: task.onWriting }),
    ...(signal && { signal }),
  })
  return { analysisId: id, table, result, written, ...made }
}

async function locateSheets(
  workbook: ResultsWorkbook,
  { sources, settings }: AnalysisState,
  date1904: boolean,
): Promise<SalesSheet[]> {
  const located = []
  for (const source of sources) located.push(await workbook.locateSource(source))
  const sheets = await understandSheets(located, settings.layout, date1904)
  for (const [i, sheet] of sheets.entries()) checkHeadings(sheet, sources[i]?.headings ?? [])
  return sheets
}

/** The analysis means columns by their headings: one that is gone must not be replaced in silence. */
function checkHeadings({ layout }: SalesSheet, wanted: readonly string[]): void {
  const headings = layout.columns.map(({ heading }) => heading)
  const missing = wanted.find((heading) => !headings.includes(heading))
  if (missing === undefined) return
  throw new AnalysisError({ code: 'columnNotFound', sheet: layout.sheet, column: missing, headings })
}

function sourceState({ source, layout }: SalesSheet): SourceState {
  return {
    sheet: source.sheet,
    worksheetId: source.worksheetId,
    table: source.table,
    address: source.address ?? '',
    headings: layout.columns.flatMap(({ role, heading }) => (role === null ? [] : [heading])),
  }
}
