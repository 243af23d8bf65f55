import type { BlockOfRows } from './BlockOfRows'
import type { ReadingNote } from './SalesTable'

/** Reads the rows of one sheet, block by block, into the units of the analysis. */
export interface SheetRows {
  /** Columns that must be read, counted from 0 on the sheet. */
  readonly neededColumns: number[]
  /** Serials of this sheet moved from the 1904 system. */
  readonly shifted: number
  add(block: BlockOfRows, hidden: readonly boolean[]): void
  /** Decides what only the whole column could tell. */
  settle(): ReadingNote[]
}
