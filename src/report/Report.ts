/**
 * A Report is plain data (JSON-serialisable): what each result sheet holds and how it looks. Excel, the pane's preview,
 * the tests and the command line all read the same Report. Positions count from 0 on the sheet.
 */
export interface Report {
  language: 'ru' | 'en'
  sheets: ReportSheet[]
}

export const SHEET_IDS = [
  ...(['summary', 'customers', 'matrix', 'pareto', 'keyAccounts', 'stress', 'funnel', 'data', 'parameters'] as const),
] as const

export type SheetId = (typeof SHEET_IDS)[number]

export type CellValue = string | number | boolean | null

/**
 * A live formula, in R1C1 notation and relative to its own cell, so that it stays right wherever the contents of the sheet
 * are laid or moved.
 */
export interface CellFormula {
  formulaR1C1: string
}

export type CellContent = CellValue | CellFormula

/** What users have filled in, as it stands in the cells, by the ids of the input areas. What is missing is proposed. */
export type UserInputs = Readonly<Record<string, CellValue[][]>>

/** Cells that the user fills in. They are found again beside their label, wherever rows and columns have moved them. */
export interface InputArea {
  /** The same in every language, e.g. 'funnel.stages'. */
  id: string
  label: { row: number; column: number; text: string }
  area: CellArea
  /** A text beneath them: where it stands later tells how many rows they are by then. Absent: none can come or go. */
  end?: { row: number; column: number; text: string }
  /** What can be chosen from in each cell; null: anything. */
  choices: string[] | null
  /** Where it can be chosen, unless in every cell. */
  choiceArea?: CellArea
  /** They hold what the add-in proposes; the next run may propose something else, unless the user has changed it. */
  isProposal: boolean
}

export interface ReportSheet {
  id: SheetId
  /** Wanted name; the writer makes it fit Excel's rules and unique. */
  name: string
  tabColor: string
  /** In characters of the default font, from column A on. */
  columnWidths: number[]
  showGridlines: boolean
  /** Rows and columns frozen at the top and left; 0 for none. */
  freeze: { rows: number; columns: number }
  print: { orientation: 'portrait' | 'landscape'; titleRows: { first: number; last: number } | null }
  blocks: ReportBlock[]
  /** Cells that show exactly `text` get its colours: the legend of the letters, alive under sorting and filtering. */
  highlights: Highlight[]
  /**
   * Where a refresh keeps what users wrote beside rows that are no longer there: a title and an empty table of row, column and
   * content. It is written only when there is something to keep.
   */
  kept?: { title: CellsBlock; table: TableBlock }
}

export interface CellArea {
  row: number
  column: number
  rowCount: number
  columnCount: number
}

export type ReportBlock = CellsBlock | TableBlock | ChartBlock

/**
 * A rectangle of cells: titles, sentences, small grids. Texts are written as text, whatever they look like. A block
 * without values gives a look to cells of the blocks before it.
 */
export interface CellsBlock {
  kind: 'cells'
  row: number
  column: number
  values: CellContent[][]
  /** What of it is the user's to fill in; a refresh takes it over. */
  inputs?: InputArea[]
  /** Applied in their order; positions count from the sheet's first cell. */
  styles: { area: CellArea; style: CellStyle }[]
  merges: CellArea[]
}

/** A native Excel table: a row of headings and data rows, one format a column. */
export interface TableBlock {
  kind: 'table'
  /** Workbook-wide name of the table, Latin letters. */
  name: string
  row: number
  column: number
  columns: TableColumn[]
  rows: CellValue[][]
  /** Look of the row of headings, set cell by cell, since not every program draws table styles. */
  headingStyle?: CellStyle
  /** The column that tells the rows apart: what a user writes beside a row stays with its text here. Absent: none does. */
  keyColumn?: number
  showTotals: false
}

export interface TableColumn {
  heading: string
  /** 'text' columns are written as text; the others with their en-US number format. */
  format: 'text' | { number: string }
  align: 'left' | 'center' | 'right'
  wrap: boolean
}

/**
 * Columns on the primary axis and lines on a secondary axis over one contiguous range of cells; or only bars, which lie, the
 * first on top.
 */
export interface ChartBlock {
  kind: 'chart'
  name: string
  title: string
  /** First row: series names. First column: categories. The rest: one series a column. */
  source: CellArea
  /** The cells that the chart covers. */
  place: CellArea
  series: { type: 'column' | 'line' | 'bar'; axis: 'primary' | 'secondary'; color: string; dashed: boolean }[]
  axes: {
    category: { title: string | null; showLabels: boolean }
    /** null: each figure stands at its bar. */
    primary: { title: string; numberFormat: string } | null
    secondary: { title: string; numberFormat: string; minimum: number; maximum: number } | null
  }
  /** What the chart shows, for a screen reader. */
  alternativeText: string
}

export interface Highlight {
  area: CellArea
  text: string
  fill: string
  color: string
}

/** What is absent stays as Excel has it. Colours are '#RRGGBB'. */
export interface CellStyle {
  fill?: string
  color?: string
  bold?: boolean
  italic?: boolean
  size?: number
  numberFormat?: string
  align?: 'left' | 'center' | 'right'
  verticalAlign?: 'top' | 'center' | 'bottom'
  wrap?: boolean
  /** Thin lines round every cell of the area, in this colour. */
  border?: string
  /** In points. */
  rowHeight?: number
}
