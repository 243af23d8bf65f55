import { readMarkers, type AddedSheet, type MarkedSheet, type PlannedSheet } from './resultSheets'

/** A run that failed: what it wanted to add, and what it has surely added. */
export interface FailedRun {
  run: string
  planned: readonly PlannedSheet[]
  added: readonly AddedSheet[]
  idsBefore: ReadonlySet<string>
}

/**
 * Removes every sheet that the failed run has begun or finished, and no other.
 *
 * @returns the names of blank sheets that may be the run's, which broke off before it could mark them, or the user's, who
 *   has just added them under names of ours: what may be the user's stays
 */
export async function removeSheets(
  context: Excel.RequestContext,
  { run, planned, added, idsBefore }: FailedRun,
): Promise<string[]> {
  const ids = new Set(added.map(({ worksheetId }) => worksheetId))
  const names = new Set(planned.map(({ name }) => name))
  const sheets = (await readMarkers(context)).filter(({ worksheet }) => !idsBefore.has(worksheet.id))
  const isBegun = ({ worksheet, marker }: MarkedSheet) => marker?.writing === run || ids.has(worksheet.id)
  for (const sheet of sheets) if (isBegun(sheet)) sheet.worksheet.delete()
  const unmarked = sheets
    .filter((sheet) => !isBegun(sheet) && sheet.marker === null && names.has(sheet.worksheet.name))
    .map(({ worksheet }) => ({ name: worksheet.name, used: worksheet.getUsedRangeOrNullObject(false) }))
  for (const { used } of unmarked) used.load('address')
  await context.sync()
  return unmarked.filter(({ used }) => used.isNullObject).map(({ name }) => name)
}

/** A sheet that an earlier run had begun when it was interrupted and could not tidy up. */
export function isLeftover({ marker }: MarkedSheet): boolean {
  return marker?.writing !== undefined
}
