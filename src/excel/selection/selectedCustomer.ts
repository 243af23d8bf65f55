import type { AnalysisState } from '../../analysis/WorkbookState'
import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { customersTable } from '../results/customersTable'
import { ownSheets } from '../state/ownSheets'
import { readMarkers } from '../write/resultSheets'

/** Where an analysis's source names its customers; rows and columns count from 0, `endRow` is the one after the last. */
export interface CustomerColumn {
  analysisId: string
  worksheetId: string
  column: number
  firstRow: number
  endRow: number
}

export interface SelectedCustomer {
  name: string
  analysisId: string
}

/**
 * The customer in whose row the active cell stands: in the customer column of a source, in the table of customers or in
 * the list of key accounts. null: none does.
 */
export function selectedCustomer(
  sources: readonly CustomerColumn[],
  analyses: readonly AnalysisState[],
): Promise<SelectedCustomer | null> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const active = context.workbook.getActiveCell()
    active.load('rowIndex,columnIndex')
    active.worksheet.load('id')
    const own = ownSheets(await readMarkers(context)).find(({ id }) => id === active.worksheet.id)
    // From here on by its place: the user may select something else meanwhile.
    const sheet = context.workbook.worksheets.getItem(active.worksheet.id)
    const cell = { row: active.rowIndex, column: active.columnIndex }
    if (own === undefined) return customerInSource(context, sheet, active.worksheet.id, cell, sources)
    const analysis = analyses.find(({ id }) => id === own.analysisId)
    if (analysis === undefined) return null
    let name: string | null = null
    if (own.sheetId === 'customers') name = await customerInTable(context, sheet, cell, analysis)
    if (own.sheetId === 'keyAccounts') name = await customerInList(context, sheet, cell)
    return name === null ? null : { name, analysisId: analysis.id }
  })
}

interface CellPlace {
  row: number
  column: number
}

async function customerInSource(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  worksheetId: string,
  { row, column }: CellPlace,
  sources: readonly CustomerColumn[],
): Promise<SelectedCustomer | null> {
  const source = sources.find(
    (each) => each.worksheetId === worksheetId && each.column === column && row >= each.firstRow && row < each.endRow,
  )
  if (source === undefined) return null
  const name = textOf((await readRow(context, sheet, row, column, 1))[0])
  return name === null ? null : { name, analysisId: source.analysisId }
}

async function customerInTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: CellPlace,
  analysis: AnalysisState,
): Promise<string | null> {
  const known = customersTable(analysis)
  if (known === null) return null
  const table = sheet.tables.getItemOrNullObject(known.name)
  const key = table.columns.getItemOrNullObject(known.key)
  const body = table.getDataBodyRange()
  body.load('rowIndex,columnIndex,rowCount,columnCount')
  key.load('index')
  await context.sync()
  if (table.isNullObject || key.isNullObject) return null
  const offset = column - body.columnIndex
  if (row < body.rowIndex || row >= body.rowIndex + body.rowCount) return null
  if (offset < 0 || offset >= body.columnCount) return null
  return textOf((await readRow(context, sheet, row, body.columnIndex + key.index, 1))[0])
}

/** How many columns of the list of key accounts are looked at: it may have been moved by columns that the user inserted. */
const LIST_COLUMNS = 20

/** In the list a rank stands before the name; nowhere else on that sheet does a row begin with a number. */
async function customerInList(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row }: CellPlace,
): Promise<string | null> {
  const values = await readRow(context, sheet, row, 0, LIST_COLUMNS)
  const first = values.findIndex((value) => value !== '' && value !== null)
  return typeof values[first] === 'number' ? textOf(values[first + 1]) : null
}

async function readRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  columnCount: number,
): Promise<unknown[]> {
  const range = sheet.getRangeByIndexes(row, column, 1, columnCount)
  range.load('values')
  await context.sync()
  return (range.values as unknown[][])[0] ?? []
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? null : text
}
