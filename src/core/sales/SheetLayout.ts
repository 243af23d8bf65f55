/** What a column stands for in the analysis. */
export const COLUMN_ROLES = [
  'customer',
  'amount',
  'date',
  'quantity',
  'price',
  'cost',
  'margin',
  'order',
  'product',
  'manager',
  'region',
  'source',
  'group',
] as const

export type ColumnRole = (typeof COLUMN_ROLES)[number]

export type LayoutKind = 'transactions' | 'crosstab' | 'grouped'

/** What stands in the customer's place: it decides wording and the default XYZ method. */
export type Entity = 'customer' | 'product' | 'other'

/** What the user decided; whatever is absent is detected. A column is named by its heading or its letter; null: none. */
export interface LayoutChoices {
  layout?: LayoutKind
  columns?: Partial<Record<ColumnRole, string | null>>
  entity?: Entity
}

export interface ColumnDescription {
  /** Counts from 0 on the sheet. */
  column: number
  heading: string
  role: ColumnRole | null
}

/** Something the user should know about how the sheet was understood. */
export type LayoutNote =
  | { code: 'otherAmountColumns'; chosen: string; others: string[] }
  | { code: 'otherCustomerColumns'; chosen: string; others: string[] }
  | { code: 'roleByContent'; role: ColumnRole; heading: string }
  | { code: 'amountFromQuantityAndPrice'; quantity: string; price: string }
  | { code: 'noDateColumn' }
  /** Rows of every status count: of orders also those cancelled, of deals also those lost. */
  | { code: 'statusColumn'; heading: string }
  /** The amounts are in several currencies, as the column says, and were added up as they stand. */
  | { code: 'currencyColumn'; heading: string }
  /** Rows that call themselves returns have no minus. */
  | { code: 'returnsAdded'; heading: string; value: string }
  /** All rows of an order have one amount, likely that of the whole order. */
  | { code: 'orderTotalsRepeated'; order: string; heading: string }
  | { code: 'namesCarriedDown'; heading: string }
  | { code: 'totalColumnsLeftOut'; headings: string[] }
  | { code: 'titleRowsSkipped'; count: number }

/** A column without a role that may yet tell, beyond the rows looked at so far, against adding up all rows. */
export interface WatchedColumn {
  code: 'statusColumn' | 'currencyColumn' | 'returnsAdded'
  column: number
  heading: string
}

interface LayoutBase {
  sheet: string
  /** The selection, counted from 0 on the sheet. */
  firstRow: number
  firstColumn: number
  rowCount: number
  columnCount: number
  headerRow: number
  headerRowCount: number
  firstDataRow: number
  columns: ColumnDescription[]
  entity: Entity
  notes: LayoutNote[]
}

/** One row per sale. */
export interface TransactionsLayout extends LayoutBase {
  kind: 'transactions'
  /** The customer stands in the first row of its sales only, as in merged cells. */
  carriesNames: boolean
  watched: WatchedColumn[]
  roles: Partial<Record<ColumnRole, number>> & { customer: number }
}

/** One row per customer, one column per period; days are Excel serials of the period's first and last day. */
export interface CrosstabLayout extends LayoutBase {
  kind: 'crosstab'
  roles: Partial<Record<ColumnRole, number>> & { customer: number }
  periods: { column: number; heading: string; firstDay: number; lastDay: number }[]
}

/** A customer on a row of its own, its documents or months beneath (as 1C prints it). */
export interface GroupedLayout extends LayoutBase {
  kind: 'grouped'
  /** `customer` is the column that names both the customer and, beneath it, the document or date. */
  roles: Partial<Record<ColumnRole, number>> & { customer: number; amount: number }
}

export type SheetLayout = TransactionsLayout | CrosstabLayout | GroupedLayout

/** The heading of a column, counted from 0 on the sheet. */
export function headingOf(layout: SheetLayout, column: number): string {
  return layout.columns.find((one) => one.column === column)?.heading ?? ''
}

/** The first column that has a heading: a total row is often labelled there. */
export function leftmostColumn(layout: SheetLayout): number | undefined {
  return layout.columns[0]?.column
}
