import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { ownSheets } from '../state/ownSheets'
import { readMarkers } from '../write/resultSheets'

/** The names of all sheets but our own results, in their order. */
export function listSheets(): Promise<string[]> {
  return withExcelErrors(async () => {
    const sheets = await readMarkers(await openContext())
    const ours = new Set(ownSheets(sheets).map(({ id }) => id))
    return sheets.map(({ worksheet }) => worksheet).flatMap(({ id, name }) => (ours.has(id) ? [] : [name]))
  })
}
