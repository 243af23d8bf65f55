import type { ResultsWorkbook } from '../../analysis/ResultsWorkbook'
import type { SheetSource } from '../../analysis/SalesSource'
import type { AnalysisState } from '../../analysis/WorkbookState'
import type { SourcePlace } from '../../excel/read/locateArea'
import type { ShownClasses } from '../../excel/results/filterCustomers'
import type { CustomerColumn, SelectedCustomer } from '../../excel/selection/selectedCustomer'
import type { SheetId } from '../../report/Report'

/** The workbook as the pane needs it; `excelWorkbook` provides the one that is open in Excel. All may throw an ExcelError. */
export interface PaneWorkbook extends ResultsWorkbook {
  /** Whether this Excel can do what the add-in asks of it. */
  checkHost(): void
  /** Calls back when something else is selected. Returns what ends it. */
  watchSelection(onChange: () => void): Promise<() => Promise<void>>
  /** Calls back when the pane is closed or shown again. */
  watchPane(onChange: (shown: boolean) => void): Promise<void>
  openSource(place: SourcePlace): Promise<SheetSource>
  /** Oldest first. */
  readAnalyses(): Promise<AnalysisState[]>
  /** Whether it has kept analyses, but none that can be read. */
  areAnalysesLost(): Promise<boolean>
  selectedCustomer(
    sources: readonly CustomerColumn[],
    analyses: readonly AnalysisState[],
  ): Promise<SelectedCustomer | null>
  showResultSheet(analysisId: string, sheet: SheetId): Promise<void>
  filterCustomers(analysis: AnalysisState, classes: ShownClasses | null): Promise<void>
  nameLambda(): Promise<void>
  /** Returns the names of the deleted sheets. */
  removeResults(analysisId: string): Promise<string[]>
}
