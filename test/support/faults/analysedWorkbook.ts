import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { MARKER } from './describeWorkbook'
import type { FaultyOffice } from './FaultyOffice'
import { SOURCE_SHEET } from './faults'
import { firstRun } from './operations'
import { referToResults, userWorkbook } from './userWorkbook'

/** Two analyses of the same sales, and nothing that refers to their results. */
export async function workbookWithTwoAnalyses(office: FaultyOffice): Promise<Workbook> {
  const workbook = userWorkbook()
  await office.serve(workbook)
  for (let analysis = 1; analysis <= 2; analysis++) await firstRun.run(new AbortController().signal)
  return workbook
}

/**
 * Two analyses of the same sales; the user has put a column of his own, one cell of it marked by colour, and a sort into
 * the first one's table, refers to it, and has got new sales since: one customer more, one fewer.
 */
export async function analysedWorkbook(office: FaultyOffice): Promise<Workbook> {
  const workbook = await workbookWithTwoAnalyses(office)
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('AbcXyzCustomers')
    const range = table.getRange()
    range.load('columnCount')
    await context.sync()
    table.resize(range.getResizedRange(0, 2))
    const beside = table.getRange().getOffsetRange(0, range.columnCount).getResizedRange(0, -range.columnCount)
    beside.values = [
      ['Comment', 'Half'],
      ['call', '=B5/2'],
      ["'=1+1", '=B6/2'],
      ['', '=B7/2'],
      ["''odd", '=B8/2'],
      ['last', '=B9/2'],
    ]
    beside.getCell(5, 0).format.fill.color = '#FFFF00'
    await context.sync()
  })
  referToResults(workbook)

  const cells = workbook.sheetNamed(SOURCE_SHEET)?.cells
  const lotos = 17
  for (const [row, customer] of ['Vega', 'Vega', 'Romashka'].entries()) {
    cells?.setValue(lotos + row, 0, 45_400 + row * 20)
    cells?.setValue(lotos + row, 1, customer)
    cells?.setValue(lotos + row, 2, 150 + row)
  }
  return workbook
}

/** A sheet of the first analysis, which the refresh is for. */
export function isOfFirstAnalysis(workbook: Workbook, sheet: Sheet): boolean {
  const markerOf = ({ customProperties }: Sheet) =>
    JSON.parse(customProperties.get(MARKER) ?? 'null') as { analysisId: string } | null
  const first = workbook.sheets.map(markerOf).find((marker) => marker !== null)
  return markerOf(sheet)?.analysisId === first?.analysisId
}
