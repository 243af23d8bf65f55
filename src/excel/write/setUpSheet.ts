import type { ReportSheet } from '../../report/Report'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'

/** The default font, Calibri 11, has digits of 7 pixels and a padding of 5 a cell; 96 pixels are 72 points. */
export function columnWidthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75
}

/** What concerns the sheet as a whole: tab, grid, widths, frozen panes and the printed page. */
export async function setUpSheet(queue: RequestQueue, sheet: Excel.Worksheet, report: ReportSheet): Promise<void> {
  await queue.makeRoom(COMMAND_BYTES)
  sheet.tabColor = report.tabColor
  sheet.showGridlines = report.showGridlines
  freeze(sheet, report.freeze)
  setUpPage(sheet.pageLayout, report.print)
  for (const [column, characters] of report.columnWidths.entries()) {
    await queue.makeRoom(COMMAND_BYTES)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(characters)
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: ReportSheet['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns))
  else if (rows > 0) sheet.freezePanes.freezeRows(rows)
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns)
}

function setUpPage(page: Excel.PageLayout, { orientation, titleRows }: ReportSheet['print']): void {
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait'
  page.paperSize = 'A4'
  page.zoom = { horizontalFitToPages: 1 }
  if (titleRows !== null) setTitleRows(page, titleRows)
}

export function setTitleRows(page: Excel.PageLayout, { first, last }: { first: number; last: number }): void {
  page.setPrintTitleRows(`$${first + 1}:$${last + 1}`)
}
