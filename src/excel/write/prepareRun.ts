import type { MakeReport, WriteOptions } from '../../analysis/ResultsWorkbook'
import type { AnalysisState } from '../../analysis/WorkbookState'
import type { Report } from '../../report/Report'
import { ExcelError } from '../ExcelError'
import type { Found } from '../refresh/checkUnchanged'
import { recover } from '../refresh/completeCommit'
import { inspectSheets } from '../refresh/inspectSheets'
import { planUpdate, type UpdatePlan } from '../refresh/planUpdate'
import { keepContents, readPrevious } from '../refresh/readPrevious'
import type { KeptState } from '../state/keptState'
import { ownSheets } from '../state/ownSheets'
import { inspectWorkbook } from './inspectWorkbook'
import { planSheets, type PlannedSheet } from './resultSheets'
import { fitTableName } from './sheetNames'

/** One writing of results: what the workbook held before, and what is to be done to it. */
export interface Run {
  id: string
  /** The state before the run. */
  kept: KeptState
  analysis: Omit<AnalysisState, 'sheets'>
  report: Report
  /** Result sheets that are there already. */
  plans: UpdatePlan[]
  /** What the plans are built on; null at a first run. */
  found: Found | null
  /** Those that are not. */
  planned: PlannedSheet[]
  idsBefore: Set<string>
  tableNames: Set<string>
}

/** Finishes what an earlier run has left, reads the last results and plans the new ones; writes nothing else yet. */
export async function prepareRun(
  context: Excel.RequestContext,
  makeReport: MakeReport,
  { analysis }: WriteOptions,
): Promise<Run> {
  const kept = await recover(context)
  const workbook = await inspectWorkbook(context, kept.state)
  const known = kept.state.analyses.find(({ id }) => id === analysis.id)
  const own = ownSheets(workbook.sheets).filter(({ analysisId }) => analysisId === analysis.id)
  const looks = own.flatMap((sheet) => {
    const remembered = known?.sheets.find(({ id }) => id === sheet.sheetId)
    return remembered === undefined ? [] : [{ own: sheet, remembered }]
  })
  const before = await inspectSheets(context, looks)
  const previous = known === undefined ? null : await readPrevious(context, known, before)
  const made = await makeReport(previous?.results ?? null)
  const report = previous === null ? made.report : keepContents(made.report, previous, before)
  const { tableNames } = workbook
  const plans = report.sheets.flatMap((content) => {
    const sheet = before.find(({ own: { sheetId } }) => sheetId === content.id)
    if (sheet === undefined || previous === null) return []
    return [planUpdate(content, sheet, previous, (name) => fitTableName(name, tableNames))]
  })
  const missing = report.sheets.filter(({ id }) => !before.some(({ own: { sheetId } }) => sheetId === id))
  if (missing.length > 0 && workbook.protected) throw new ExcelError({ code: 'workbookProtected' })
  const names = workbook.sheets.map(({ worksheet }) => worksheet.name)
  const idsBefore = new Set(workbook.sheets.map(({ worksheet }) => worksheet.id))
  const planned = planSheets(missing, names)
  const found = known === undefined || previous === null ? null : { analysis: known, sheets: before, previous }
  return {
    id: crypto.randomUUID(),
    kept,
    analysis: { ...analysis, inputs: made.inputs },
    report,
    plans,
    found,
    planned,
    idsBefore,
    tableNames,
  }
}
