import type { AnalysisState } from '../../analysis/WorkbookState'
import { ExcelError } from '../ExcelError'
import { inspectSheets, type SheetBefore } from './inspectSheets'
import { readInputs, type FilledIn } from './readInputs'
import { readPrevious, type Previous } from './readPrevious'

/** What a refresh has found on the result sheets, and built its plan on. */
export interface Found {
  analysis: AnalysisState
  sheets: SheetBefore[]
  previous: Previous
}

/**
 * Looks at the result sheets again: staging may have taken a minute, in which the user can have moved a table or written
 * into a column of his own.
 *
 * @throws ExcelError changedMeanwhile when the plan no longer fits
 */
export async function checkUnchanged(context: Excel.RequestContext, found: Found): Promise<void> {
  const sheets = await inspectSheets(context, found.sheets)
  if (placesOf(sheets) !== placesOf(found.sheets)) throw new ExcelError({ code: 'changedMeanwhile' })
  const { userColumns, results, shifts } = found.previous
  // Rows may have come since; columns are those of before, for beside them lies the staging.
  const grown = found.sheets.map((sheet, i) => ({ ...sheet, end: { ...sheet.end, row: sheets[i]?.end.row ?? 0 } }))
  const now = await readInputs(context, found.analysis.inputs, grown)
  const filledIn = { inputs: results.inputs, shifts }
  if (textOf(now) !== textOf(filledIn)) throw new ExcelError({ code: 'changedMeanwhile' })
  if ([...userColumns.values()].every((columns) => columns.length === 0)) return
  const previous = await readPrevious(context, found.analysis, found.sheets)
  if (contentsOf(previous.userColumns) !== contentsOf(userColumns)) throw new ExcelError({ code: 'changedMeanwhile' })
}

/** Where everything stands; the end of the used cells is further now, for the staging lies there. */
function placesOf(sheets: readonly SheetBefore[]): string {
  return JSON.stringify(sheets.map(({ origin, tables, charts }) => ({ origin, tables, charts })))
}

function textOf({ inputs, shifts }: FilledIn): string {
  return JSON.stringify([inputs, [...shifts]])
}

function contentsOf(userColumns: Previous['userColumns']): string {
  return JSON.stringify(
    [...userColumns].map(([table, columns]) => [
      table,
      columns.map(({ heading, cells, uniform, looks }) => [heading, uniform, [...cells], looks?.ofRows]),
    ]),
  )
}
