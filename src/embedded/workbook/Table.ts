import type { Area } from './Area'

export interface TableColumn {
  id: number
  /** The same text as the heading's cell. */
  name: string
  /** Shown values, when the column is filtered. */
  filter: string[] | null
}

/** A native table; `area` includes the headings and, when shown, the totals. */
export interface Table {
  id: number
  name: string
  area: Area
  columns: TableColumn[]
  showHeaders: boolean
  showTotals: boolean
  showFilterButton: boolean
  /** Such as "TableStyleMedium2"; '' is none. */
  style: string
  showBandedRows: boolean
  showBandedColumns: boolean
  highlightFirstColumn: boolean
  highlightLastColumn: boolean
}
