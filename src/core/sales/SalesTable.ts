import type { Cell } from './Cell'
import type { IssueCode } from './IssueCode'
import type { LayoutKind } from './SheetLayout'
import type { UnitPlaces } from './UnitPlaces'

/** `day` of a row that has no usable date. */
export const NO_DAY = -2147483648

/** A dictionary of texts and one code a row; code 0 stands for a blank and `values[0]` is ''. */
export interface TextColumn {
  codes: Uint32Array
  /** The first spelling seen of each key. */
  values: string[]
  /** The other spellings merged into a code, only for codes that have any. */
  otherSpellings: Map<number, string[]>
}

/** A cell that could not be used, and where it stands. */
export interface CellIssue {
  code: IssueCode
  /** Index into `SalesTable.sheets`. */
  sheet: number
  /** Both count from 0 on the sheet. */
  row: number
  column: number
  value: Cell
}

/** A remark on a whole column that the reader should see. */
export type ReadingNote =
  | { code: 'ambiguousDates'; sheet: string; heading: string; order: 'dayFirst' | 'monthFirst'; count: number }
  | { code: 'mixedDateOrder'; sheet: string; heading: string; count: number }
  | { code: 'ambiguousNumbers'; sheet: string; heading: string; decimal: ',' | '.'; count: number }
  | { code: 'mixedCurrencies'; sheet: string; heading: string; currencies: { currency: string; count: number }[] }
  /** As the notes of the layout, found in rows beyond those looked at for it. */
  | { code: 'statusColumn'; sheet: string; heading: string }
  | { code: 'currencyColumn'; sheet: string; heading: string }
  | { code: 'returnsAdded'; sheet: string; heading: string; value: string }
  | { code: 'system1904'; shifted: number }
  | { code: 'hiddenRowsKept'; sheet: string }

/**
 * The sales as columns. A unit is a row (transactions, grouped) or a value cell (crosstab); every array has `count`
 * elements. Units set aside stay in the arrays with their reasons in `setAside` (see issueBit), so that used + set
 * aside = selected cannot fail to hold.
 */
export interface SalesTable {
  layout: LayoutKind
  count: number
  sheets: string[]
  /** Where customer and date stand on each sheet (columns count from 0; null: no date column). */
  sheetColumns: { customer: number; date: number | null }[]
  /** Sheets as indices into `sheets`. */
  places: UnitPlaces
  /** In a crosstab the column of the value cell; null elsewhere. */
  column: Uint16Array | null
  customer: TextColumn
  /** Revenue of the unit, or the measure itself where there is no revenue; NaN where it could not be read. */
  amount: Float64Array
  /** What customers are measured by (the same array as `amount` for revenue and orders). */
  value: Float64Array
  /** Excel serials; NO_DAY where there is none. null: the data has no dates. */
  day: Int32Array | null
  /** In a crosstab the last day of the unit's column (the first is in `day`); null elsewhere. */
  lastDay: Int32Array | null
  order: TextColumn | null
  group: TextColumn | null
  setAside: Uint16Array
  issues: CellIssue[]
  /** Cells whose text was plainly a number and was read as that number. */
  converted: number
  notes: ReadingNote[]
}
