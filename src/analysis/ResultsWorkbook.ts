import type { Report, SheetId, UserInputs } from '../report/Report'
import type { SheetSource } from './SalesSource'
import type { AnalysisState, PreviousResults, SourceState } from './WorkbookState'

export interface WritingProgress {
  rowsWritten: number
  rowCount: number
}

export interface WriteOptions {
  /** Whose results they are; an analysis that the workbook knows has its results refreshed. */
  analysis: Omit<AnalysisState, 'sheets' | 'inputs'>
  onProgress?: (progress: WritingProgress) => void
  signal?: AbortSignal
}

export interface WrittenSheet {
  id: SheetId
  /** The name it has: Excel's rules, other sheets and the user may have changed the wanted one. */
  name: string
}

export interface WrittenResults {
  sheets: WrittenSheet[]
  /** Filters of our tables that could not be put back. */
  filtersLifted: { sheet: string; heading: string }[]
  /** Columns of ours whose headings the user has changed (`heading`): our figures stand under `own` beside them from now on. */
  columnsRenamed: { sheet: string; heading: string; own: string }[]
  /** Sheets of ours with a table whose row of totals could not be switched on again. */
  totalsLost: string[]
}

/** Given the results of the last run; null at the first. */
export type MakeReport = (before: PreviousResults | null) => Promise<MadeReport>

export interface MadeReport {
  report: Report
  /** What the user has filled in, to be kept with the analysis. */
  inputs: UserInputs
}

/** The workbook that holds the sales and gets the results, as the analysis needs it; `excel/` provides it. */
export interface ResultsWorkbook {
  is1904(): Promise<boolean>
  /** Where the rows of a source are now: grown, moved or renamed. */
  locateSource(source: SourceState): Promise<SheetSource>
  /** @throws the signal's reason when cancelled */
  writeResults(makeReport: MakeReport, options: WriteOptions): Promise<WrittenResults>
}
