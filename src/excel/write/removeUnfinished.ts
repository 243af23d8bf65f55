import { readMarkers, type AddedSheet, type MarkedSheet, type PlannedSheet } from './resultSheets'

/** A run that failed: what it wanted to add, and what it has surely added. */
export interface FailedRun {
  run: string
  planned: readonly PlannedSheet[]
  added: readonly AddedSheet[]
  idsBefore: ReadonlySet<string>
  /** Whether it failed because one of its names was taken meanwhile, so that a sheet of that name is the user's. */
  nameTaken: boolean
}

/** Removes every sheet that the failed run has begun, and no other. */
export async function removeSheets(context: Excel.RequestContext, failed: FailedRun): Promise<void> {
  const ids = new Set(failed.added.map(({ worksheetId }) => worksheetId))
  const sheets = (await readMarkers(context)).filter(({ worksheet }) => !failed.idsBefore.has(worksheet.id))
  const begun = sheets.filter(({ worksheet, marker }) => marker?.writing === failed.run || ids.has(worksheet.id))
  const unmarked = failed.nameTaken ? [] : await addedButUnmarked(context, sheets, failed.planned)
  for (const { worksheet } of [...begun, ...unmarked]) worksheet.delete()
  await context.sync()
}

/** A request that breaks off between adding a sheet and marking it leaves a blank sheet with one of our names. */
async function addedButUnmarked(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  planned: readonly PlannedSheet[],
): Promise<MarkedSheet[]> {
  const names = new Set(planned.map(({ name }) => name))
  const candidates = sheets
    .filter(({ worksheet, marker }) => marker === null && names.has(worksheet.name))
    .map((sheet) => ({ sheet, used: sheet.worksheet.getUsedRangeOrNullObject(false) }))
  if (candidates.length === 0) return []
  for (const { used } of candidates) used.load('address')
  await context.sync()
  return candidates.filter(({ used }) => used.isNullObject).map(({ sheet }) => sheet)
}

/** A sheet that an earlier run had begun when it was interrupted and could not tidy up. */
export function isLeftover({ marker }: MarkedSheet): boolean {
  return marker?.writing !== undefined
}
