import {
  analyzeSales,
  checkChoices,
  finished,
  layoutOfColumns,
  SalesTableBuilder,
  type AnalysisResult,
  type CellRectangle,
  type SalesTable,
} from '../../core/index'
import type { FunctionChoices } from './options'
import type { SalesColumns } from './salesColumns'

/** As many rows as the pane looks at to understand a sheet. */
const SAMPLE_ROWS = 200

export interface AnalyzedColumns {
  result: AnalysisResult
  /** As read, before the window and the exclusions of the choices. */
  table: SalesTable
}

/** Analyses the columns of a formula on the same way that the cells of a sheet go. */
export function analyzeColumns(columns: SalesColumns, { choices, entity }: FunctionChoices): AnalyzedColumns {
  const { customers, amounts, dates } = columns
  const cells = dates === null ? [customers, amounts] : [customers, amounts, dates]
  const roles = { customer: 0, amount: 1, ...(dates === null ? {} : { date: 2 }) }
  const sample = {
    ...{ sheet: '', firstRow: 0, firstColumn: 0, rowCount: customers.length, columnCount: cells.length },
    values: customers.slice(0, SAMPLE_ROWS).map((_, row) => cells.map((column) => column[row] ?? null)),
    numberFormats: [],
  }
  const layout = layoutOfColumns(sample, roles, entity)
  checkChoices(choices, layout.entity)
  const builder = new SalesTableBuilder([layout], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
  const rectangles = cells.map((column, firstColumn): CellRectangle => {
    return { firstRow: 0, firstColumn, values: column.map((cell) => [cell]) }
  })
  builder.add(0, rectangles, null)
  const table = builder.finish()
  return { table, result: finished(analyzeSales(table, [layout], choices)) }
}
