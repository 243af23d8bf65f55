import type { ReportSheet, SheetId } from '../../report/Report'
import { fitSheetNames } from './sheetNames'

/** The worksheet custom property that marks a sheet as ours; its value is a SheetMarker as JSON. */
export const SHEET_MARKER_KEY = 'abcxyz.sheet'

export interface SheetMarker {
  version: 1
  sheetId: SheetId
  /** The run that is still writing the sheet. */
  writing?: string
}

export interface MarkedSheet {
  worksheet: Excel.Worksheet
  /** null: the sheet is the user's. */
  marker: SheetMarker | null
}

export interface PlannedSheet {
  name: string
  content: ReportSheet
}

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
 */
export async function addSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  run: string,
): Promise<AddedSheet[]> {
  const sheets = planned.map(({ name, content }) => {
    const worksheet = context.workbook.worksheets.add(name)
    mark(worksheet, { version: 1, sheetId: content.id, writing: run })
    worksheet.load('id')
    return { name, content, worksheet }
  })
  await context.sync()
  return sheets.map(({ name, content, worksheet }) => ({ name, content, worksheetId: worksheet.id }))
}

/** The last of a run's commands: from now on the sheets are results, no longer something begun. */
export function markAsDone(context: Excel.RequestContext, added: readonly AddedSheet[]): void {
  for (const { worksheetId, content } of added) {
    mark(context.workbook.worksheets.getItem(worksheetId), { version: 1, sheetId: content.id })
  }
}

function mark(worksheet: Excel.Worksheet, marker: SheetMarker): void {
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

/** What is not a marker of ours, whoever wrote it, makes no sheet ours. */
function readMarker(text: string): SheetMarker | null {
  try {
    const marker = JSON.parse(text) as Partial<SheetMarker> | null
    return marker?.version === 1 && typeof marker.sheetId === 'string' ? (marker as SheetMarker) : null
  } catch {
    return null
  }
}
