import { columnLetters, type Cell, type ColumnDescription, type ColumnRole, type SheetLayout } from '../../core/index'
import type { FirstRows } from '../session/PaneState'

const MOST_ROWS = 5

/** A column of the selection as the table of first rows shows it. */
export interface PreviewColumn extends ColumnDescription {
  letter: string
  /** Its heading names a period: it holds the amounts of that period. */
  period: boolean
  samples: { cell: Cell; format: string }[]
}

/** The columns with the first rows beneath their headings; without a layout, the first rows of all. */
export function previewColumns(
  columns: readonly ColumnDescription[],
  firstRows: FirstRows,
  layout: SheetLayout | null,
): PreviewColumn[] {
  const periods = new Set(layout?.kind === 'crosstab' ? layout.periods.map(({ column }) => column) : [])
  const from = layout?.firstDataRow ?? firstRows.firstRow
  return columns.map((description) => ({
    ...description,
    letter: columnLetters(description.column),
    period: periods.has(description.column),
    samples: samplesOf(firstRows, description.column, from),
  }))
}

/** The roles that the figures come from, in the order in which they are told. Quantity and price matter where there is no amount. */
export function mainRoles(columns: readonly ColumnDescription[]): ColumnRole[] {
  const hasAmount = columns.some(({ role }) => role === 'amount')
  return hasAmount ? ['customer', 'amount', 'date'] : ['customer', 'quantity', 'price', 'date']
}

/** The columns that the figures come from before all others. */
export function mainColumnsFirst<Column extends ColumnDescription>(columns: readonly Column[]): Column[] {
  const main = mainRoles(columns).flatMap((wanted) => columns.filter(({ role }) => role === wanted))
  return [...main, ...columns.filter((column) => !main.includes(column))]
}

function samplesOf({ firstRow, firstColumn, values, numberFormats }: FirstRows, column: number, from: number) {
  const start = Math.max(0, from - firstRow)
  return values.slice(start, start + MOST_ROWS).map((row, at) => ({
    cell: row[column - firstColumn] ?? '',
    format: numberFormats[start + at]?.[column - firstColumn] ?? 'General',
  }))
}
