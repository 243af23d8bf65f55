import type { ReportSheet, SheetId } from '../../report/Report'
import { fitSheetNames } from './sheetNames'

/** The worksheet custom property that marks a sheet as ours; its value is a SheetMarker as JSON. */
export const SHEET_MARKER_KEY = 'abcxyz.sheet'

export interface SheetMarker {
  version: 1
  sheetId: SheetId
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

/** Adds the planned sheets at the end of the workbook, each marked as ours, all in one request. */
export async function addSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
): Promise<AddedSheet[]> {
  const sheets = planned.map(({ name, content }) => {
    const worksheet = context.workbook.worksheets.add(name)
    const marker: SheetMarker = { version: 1, sheetId: content.id }
    worksheet.customProperties.add(SHEET_MARKER_KEY, JSON.stringify(marker))
    worksheet.load('id')
    return { name, content, worksheet }
  })
  await context.sync()
  return sheets.map(({ name, content, worksheet }) => ({ name, content, worksheetId: worksheet.id }))
}

/**
 * Removes what a run has begun. A request that failed may still have added some sheets: a sheet is the run's when it was
 * not there before and bears one of its ids or names.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  added: readonly AddedSheet[],
  idsBefore: ReadonlySet<string>,
): Promise<void> {
  const { worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  await context.sync()
  const ids = new Set(added.map(({ worksheetId }) => worksheetId))
  const names = new Set(planned.map(({ name }) => name))
  for (const sheet of worksheets.items) {
    if (!idsBefore.has(sheet.id) && (ids.has(sheet.id) || names.has(sheet.name))) sheet.delete()
  }
  await context.sync()
}
