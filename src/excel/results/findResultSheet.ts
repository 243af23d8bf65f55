import type { SheetId } from '../../report/Report'
import { ExcelError } from '../ExcelError'
import { ownSheets } from '../state/ownSheets'
import { readMarkers } from '../write/resultSheets'

/** A result sheet by what it is, whatever its name by now. */
export async function findResultSheet(
  context: Excel.RequestContext,
  analysisId: string,
  sheetId: SheetId,
): Promise<Excel.Worksheet> {
  const own = ownSheets(await readMarkers(context)).find(
    (sheet) => sheet.analysisId === analysisId && sheet.sheetId === sheetId,
  )
  if (own === undefined) throw new ExcelError({ code: 'resultGone' })
  return context.workbook.worksheets.getItem(own.id)
}

/** Brings a sheet to the front, also one that the user had hidden. */
export async function activate(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.load('visibility')
  await context.sync()
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible'
  sheet.activate()
  await context.sync()
}
