/** A cell's value as Excel returns it: an empty cell is '' (or null), a date is its serial number, an error is its text. */
export type Cell = string | number | boolean | null

/** A rectangle of cells read from a sheet; `firstRow` and `firstColumn` count from 0 on the sheet. */
export interface CellRectangle {
  firstRow: number
  firstColumn: number
  values: readonly (readonly Cell[])[]
}

/**
 * What layout detection looks at: the top of the selection. `values` and `numberFormats` (en-US codes) have the same
 * shape and hold the first rows only; `rowCount` and `columnCount` tell the size of the whole selection.
 */
export interface SheetSample extends CellRectangle {
  sheet: string
  rowCount: number
  columnCount: number
  numberFormats: readonly (readonly string[])[]
  /** Whether the workbook counts days from 1904; absent: from 1900. */
  date1904?: boolean
}
