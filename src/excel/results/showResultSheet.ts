import type { SheetId } from '../../report/Report'
import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { activate, findResultSheet } from './findResultSheet'

/** @throws ExcelError resultGone when the sheet has been deleted */
export function showResultSheet(analysisId: string, sheetId: SheetId): Promise<void> {
  return withExcelErrors(async () => {
    const context = await openContext()
    await activate(context, await findResultSheet(context, analysisId, sheetId))
  })
}
