import { findSalesSheet, understandSheets, type SalesSheet } from '../../analysis/findSalesSheets'
import type { SheetSource } from '../../analysis/SalesSource'
import { openSheetSource } from '../../excel/read/openSheetSource'
import { SHEET_MARKER_KEY } from '../../excel/write/resultSheets'
import type { Language } from '../../locale/Language'
import type { Workbook } from '../workbook/Workbook'
import type { Call } from './options'

/** The sheets that were asked for; else the first that looks like sales, and the others that do. */
export async function chooseSheets(
  call: Call,
  workbook: Workbook,
  date1904: boolean,
): Promise<{ sheets: SalesSheet[]; others: string[] }> {
  const { layout } = call.settings
  if (call.sheets.length > 0) {
    const sources = await openSources(call.sheets, call.range)
    return { sheets: await understandSheets(sources, layout, date1904), others: [] }
  }
  // Results, and copies of results, look like sales too.
  const candidates = workbook.sheets.filter(({ customProperties }) => !customProperties.has(SHEET_MARKER_KEY))
  const names = candidates.map(({ name }) => name)
  const { found, others } = await findSalesSheet(await openSources(names, call.range), layout, date1904)
  return { sheets: [found], others }
}

export async function openSources(sheets: string[], address: string | null): Promise<SheetSource[]> {
  const sources = []
  for (const sheet of sheets) sources.push(await openSheetSource({ sheet, address }))
  return sources
}

/** Russian where a heading of the data has a Cyrillic letter. */
export function languageOfData(sheets: SalesSheet[]): Language {
  const headings = sheets.flatMap(({ layout }) => layout.columns.map(({ heading }) => heading))
  return headings.some((heading) => /\p{Script=Cyrillic}/u.test(heading)) ? 'ru' : 'en'
}
