import type { AnalysisState } from '../../analysis/WorkbookState'
import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { readState } from './keptState'

/** The analyses that the workbook holds, oldest first. */
export function readAnalyses(): Promise<AnalysisState[]> {
  return withExcelErrors(async () => (await readState(await openContext())).state.analyses)
}
