import type { AnalysisState } from '../../analysis/WorkbookState'
import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { readState, unreadableParts } from './keptState'

/** The analyses that the workbook holds, oldest first. */
export function readAnalyses(): Promise<AnalysisState[]> {
  return withExcelErrors(async () => (await readState(await openContext())).state.analyses)
}

/** Whether the workbook has kept analyses, but none that can be read. */
export function areAnalysesLost(): Promise<boolean> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const { partId } = await readState(context)
    return partId === null && (await unreadableParts(context)).length > 0
  })
}
