import type { AnalysisState, SheetState, WorkbookState } from '../../analysis/WorkbookState'
import { originOf, TITLE_CORNER } from '../refresh/originOf'
import { mark, type MarkedSheet, type SheetMarker } from '../write/resultSheets'

/** A sheet that bears the name of one of ours, but no marker. */
interface Candidate {
  analysis: AnalysisState
  remembered: SheetState
  sheet: MarkedSheet
}

/**
 * LibreOffice drops the markers of sheets when it saves a file, and keeps the state. An analysis none of whose sheets is
 * marked has surely been through such a program: its sheets are known again when their names, their titles and all
 * their tables agree with the state, and they get their markers back. A sheet that does not agree is the user's.
 */
export async function restoreMarkers(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  state: WorkbookState,
): Promise<MarkedSheet[]> {
  const candidates = state.analyses.flatMap((analysis) => candidatesOf(analysis, sheets))
  if (candidates.length === 0) return [...sheets]
  const agreeing = await thoseThatAgree(context, candidates)
  // Names and titles alone could be a user's imitation; names of tables are unique in a workbook.
  const known = agreeing.filter(({ analysis }) =>
    agreeing.some((other) => other.analysis === analysis && other.remembered.tables.length > 0),
  )
  if (known.length === 0) return [...sheets]
  const markers = new Map(known.map((each) => [each.sheet, markerOf(each)]))
  for (const [{ worksheet }, marker] of markers) mark(worksheet, marker)
  await context.sync()
  return sheets.map((sheet) => ({ ...sheet, marker: markers.get(sheet) ?? sheet.marker }))
}

function candidatesOf(analysis: AnalysisState, sheets: readonly MarkedSheet[]): Candidate[] {
  if (sheets.some(({ marker }) => marker?.analysisId === analysis.id)) return []
  return analysis.sheets.flatMap((remembered) => {
    const sheet = sheets.find(({ worksheet, marker }) => marker === null && worksheet.name === remembered.name)
    return sheet === undefined ? [] : [{ analysis, remembered, sheet }]
  })
}

async function thoseThatAgree(context: Excel.RequestContext, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const looks = candidates.map((candidate) => {
    const { worksheet } = candidate.sheet
    const corner = worksheet.getRangeByIndexes(0, 0, TITLE_CORNER, TITLE_CORNER)
    corner.load('values')
    const tables = worksheet.tables.load('items/name')
    return { candidate, corner, tables }
  })
  await context.sync()
  return looks.flatMap(({ candidate, corner, tables }) => {
    const { title, tables: remembered } = candidate.remembered
    const names = new Set(tables.items.map(({ name }) => name))
    const agrees = originOf(corner.values, title) !== null && remembered.every(({ name }) => names.has(name))
    return agrees ? [candidate] : []
  })
}

function markerOf({ analysis, remembered, sheet }: Candidate): SheetMarker {
  return { version: 1, analysisId: analysis.id, sheetId: remembered.id, worksheetId: sheet.worksheet.id }
}
