import { exactSum, type AbcLetter, type AnalysisResult, type MatrixCell, type XyzLetter } from '../core/index'

export type MatrixRow = AbcLetter | '-'
export type MatrixColumn = XyzLetter | '-'

/** The rows and columns to show: the letters, and those without a letter when there are any. */
export interface MatrixGrid {
  rows: MatrixRow[]
  /** Empty when XYZ is not computed. */
  columns: MatrixColumn[]
  /** What the cells of these rows and columns add up to. */
  sum: (rows: readonly MatrixRow[], columns: readonly MatrixColumn[]) => MatrixCell
}

export const ALL_ROWS: readonly MatrixRow[] = ['A', 'B', 'C', '-']
export const ALL_COLUMNS: readonly MatrixColumn[] = ['X', 'Y', 'Z', '-']

export function matrixGrid({ matrix, parameters }: AnalysisResult): MatrixGrid {
  const sum = (rows: readonly MatrixRow[], columns: readonly MatrixColumn[]): MatrixCell => {
    const cells = rows.flatMap((abc) => columns.map((xyz) => matrix[`${abc}${xyz}`]))
    return {
      customers: cells.reduce((total, { customers }) => total + customers, 0),
      amount: exactSum(cells.map(({ amount }) => amount)),
    }
  }
  const occupied = (rows: readonly MatrixRow[], columns: readonly MatrixColumn[]) => sum(rows, columns).customers > 0
  return {
    rows: ALL_ROWS.filter((abc) => abc !== '-' || occupied(['-'], ALL_COLUMNS)),
    columns:
      parameters.xyz.method === 'none' ? [] : ALL_COLUMNS.filter((xyz) => xyz !== '-' || occupied(ALL_ROWS, ['-'])),
    sum,
  }
}
