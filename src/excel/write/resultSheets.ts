import * as v from 'valibot'
import { SHEET_IDS, type ReportSheet } from '../../report/Report'
import { fitSheetNames } from './sheetNames'

/** The worksheet custom property that marks a sheet as ours; its value is a SheetMarker as JSON. */
export const SHEET_MARKER_KEY = 'abcxyz.sheet'

const markerSchema = v.object({
  version: v.literal(1),
  analysisId: v.string(),
  sheetId: v.picklist(SHEET_IDS),
  /** The sheet's own id, by which it is told from its copies; '' until the run that makes it is done. */
  worksheetId: v.string(),
  /** The run that is still writing the sheet. */
  writing: v.exactOptional(v.string()),
})

export type SheetMarker = v.InferOutput<typeof markerSchema>

export interface MarkedSheet {
  worksheet: Excel.Worksheet
  /** null: the sheet is the user's. */
  marker: SheetMarker | null
}

export interface PlannedSheet {
  name: string
  content: ReportSheet
}

export type FinishedSheet = Pick<SheetMarker, 'worksheetId' | 'sheetId'>

export interface AddedSheet extends PlannedSheet {
  worksheetId: string
}

/** Gives each sheet of the report the name it will bear in this workbook. */
export function planSheets(sheets: readonly ReportSheet[], namesTaken: readonly string[]): PlannedSheet[] {
  const names = fitSheetNames(
    sheets.map(({ name }) => name),
    namesTaken,
  )
  return sheets.map((content, i) => ({ content, name: names[i] ?? content.name }))
}

/**
 * Adds the planned sheets at the end of the workbook, all in one request. Each is marked as this run's by the same
 * request: should only a part of it be carried out, or its answer be lost, the sheets can still be told from the user's.
 * Each is added under its name, since renaming a sheet would empty the user's list of things to undo.
 */
export async function addSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  analysisId: string,
  run: string,
): Promise<AddedSheet[]> {
  const sheets = planned.map(({ name, content }) => {
    const worksheet = context.workbook.worksheets.add(name)
    mark(worksheet, { version: 1, analysisId, sheetId: content.id, worksheetId: '', writing: run })
    worksheet.load('id')
    return { name, content, worksheet }
  })
  await context.sync()
  return sheets.map(({ name, content, worksheet }) => ({ name, content, worksheetId: worksheet.id }))
}

/** From now on the sheets are results, no longer something begun. */
export function markAsDone(context: Excel.RequestContext, added: readonly FinishedSheet[], analysisId: string): void {
  for (const { worksheetId, sheetId } of added) {
    mark(context.workbook.worksheets.getItem(worksheetId), { version: 1, analysisId, sheetId, worksheetId })
  }
}

export function mark(worksheet: Excel.Worksheet, marker: SheetMarker): void {
  worksheet.customProperties.add(SHEET_MARKER_KEY, JSON.stringify(marker))
}

/** Every sheet of the workbook with its id, its name and its marker. */
export async function readMarkers(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  await context.sync()
  const sheets = worksheets.items.map((worksheet) => {
    const property = worksheet.customProperties.getItemOrNullObject(SHEET_MARKER_KEY)
    property.load('value')
    return { worksheet, property }
  })
  await context.sync()
  return sheets.map(({ worksheet, property }) => ({
    worksheet,
    marker: property.isNullObject ? null : readMarker(property.value),
  }))
}

/** Queues the question whose sheet it is; after the sync the answer is true for a sheet of ours, false for a copy of it. */
export function isOwnSheet(worksheet: Excel.Worksheet): () => boolean {
  const property = worksheet.customProperties.getItemOrNullObject(SHEET_MARKER_KEY)
  property.load('value')
  worksheet.load('id')
  return () => !property.isNullObject && readMarker(property.value)?.worksheetId === worksheet.id
}

/** What is not a marker of ours, whoever wrote it, makes no sheet ours. */
function readMarker(text: string): SheetMarker | null {
  try {
    const parsed = v.safeParse(markerSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
