import type { SheetId } from '../../report/Report'
import type { MarkedSheet } from '../write/resultSheets'

/** A sheet that is ours, whatever its name by now. */
export interface OwnSheet {
  id: string
  name: string
  analysisId: string
  sheetId: SheetId
}

/**
 * Of the sheets with one marker the one is ours whose id the marker holds; the others are copies, which belong to the
 * user. Ids may change when a file travels: then a single bearer is ours, and of several we touch none.
 */
export function ownSheets(sheets: readonly MarkedSheet[]): OwnSheet[] {
  const finished = sheets.flatMap(({ worksheet: { id, name }, marker }) => {
    if (marker === null || marker.writing !== undefined) return []
    const { analysisId, sheetId, worksheetId } = marker
    return [{ own: { id, name, analysisId, sheetId }, original: worksheetId === id, key: `${sheetId} ${analysisId}` }]
  })
  return finished
    .filter(({ original, key }) => original || finished.filter((other) => other.key === key).length === 1)
    .map(({ own }) => own)
}
