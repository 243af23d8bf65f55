import type { CellRectangle, SheetSample } from '../core/index'

/** Consecutive rows of the asked columns, as one or more rectangles side by side that cover the same rows. */
export interface RowsOfColumns {
  rectangles: CellRectangle[]
  /** For each row whether it is hidden; null when no row is. */
  hidden: boolean[] | null
}

/** A sheet (or a part of one) that may hold sales: first a look at its top, then its rows block by block. */
export interface SheetSource {
  sheet: string
  worksheetId: string
  /** The name of the table that is read, or that is read from; null for plain cells. */
  table: string | null
  /** The address that is read, without the sheet's name, e.g. "A1:H541910"; null while nothing is there. */
  address: string | null
  /** null: there is nothing in the sheet or selection. */
  sample(): Promise<SheetSample | null>
  /** Reads only `columns` (counted from 0 on the sheet) from `firstRow` to the end of the selection, in blocks. */
  rows(columns: number[], firstRow: number): AsyncIterable<RowsOfColumns>
}
