import { isBegun, readMarkers, type AddedSheet } from './resultSheets'

/** Removes every sheet that the failed run has begun or finished, and no other. */
export async function removeSheets(
  context: Excel.RequestContext,
  run: string,
  added: readonly AddedSheet[],
): Promise<void> {
  const ids = new Set(added.map(({ worksheetId }) => worksheetId))
  for (const sheet of await readMarkers(context)) {
    if (isBegun(sheet, run) || ids.has(sheet.worksheet.id)) sheet.worksheet.delete()
  }
  await context.sync()
}
