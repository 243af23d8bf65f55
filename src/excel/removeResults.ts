import { withExcelErrors, ExcelError } from './ExcelError'
import { openContext } from './openContext'
import { recover } from './refresh/completeCommit'
import { ownSheets } from './state/ownSheets'
import { queueState, unreadableParts } from './state/keptState'
import { inspectWorkbook } from './write/inspectWorkbook'

/**
 * Deletes the result sheets of an analysis, or of all (null), and what the workbook remembers of it. Copies of our sheets
 * belong to the user and stay.
 *
 * @returns the names of the deleted sheets
 */
export function removeResults(analysisId: string | null): Promise<string[]> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const kept = await recover(context)
    const workbook = await inspectWorkbook(context, kept.state)
    const concerned = (id: string) => analysisId === null || analysisId === id
    const ours = ownSheets(workbook.sheets).filter((sheet) => concerned(sheet.analysisId))
    if (ours.length > 0 && workbook.protected) throw new ExcelError({ code: 'workbookProtected' })
    if (ours.length === workbook.sheets.length) context.workbook.worksheets.add()
    const unreadable = analysisId === null ? await unreadableParts(context) : []
    for (const { id } of ours) context.workbook.worksheets.getItem(id).delete()
    const analyses = kept.state.analyses.filter(({ id }) => !concerned(id))
    if (analyses.length > 0) queueState(context, { ...kept, state: { ...kept.state, analyses } })
    else if (kept.partId !== null) context.workbook.customXmlParts.getItem(kept.partId).delete()
    for (const partId of unreadable) context.workbook.customXmlParts.getItem(partId).delete()
    await context.sync()
    return ours.map(({ name }) => name)
  })
}
