import type { AnalysisState } from '../../analysis/WorkbookState'
import { ExcelError } from '../ExcelError'
import { inspectSheets, type SheetBefore } from './inspectSheets'
import { readInputs } from './readInputs'
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
  const { userColumns, results } = found.previous
  const { inputs } = await readInputs(context, found.analysis.inputs, found.sheets)
  if (JSON.stringify(inputs) !== JSON.stringify(results.inputs)) throw new ExcelError({ code: 'changedMeanwhile' })
  if ([...userColumns.values()].every((columns) => columns.length === 0)) return
  const now = await readPrevious(context, found.analysis, found.sheets)
  if (contentsOf(now.userColumns) !== contentsOf(userColumns)) throw new ExcelError({ code: 'changedMeanwhile' })
}

/** Where everything stands; the end of the used cells is further now, for the staging lies there. */
function placesOf(sheets: readonly SheetBefore[]): string {
  return JSON.stringify(sheets.map(({ origin, tables, charts }) => ({ origin, tables, charts })))
}

function contentsOf(userColumns: Previous['userColumns']): string {
  return JSON.stringify(
    [...userColumns].map(([table, columns]) => [
      table,
      columns.map(({ heading, cells, uniform }) => [heading, uniform, [...cells]]),
    ]),
  )
}
