import { abcRuleText, xyzRuleText } from './classWords'
import { customerColumns, type CustomerColumn } from './customerColumns'
import { madeFrom } from './madeFrom'
import { MUTED_TEXT, TAB_COLORS } from './palette'
import type { CellValue, Highlight, ReportSheet } from './Report'
import { finite, HEADING_STYLE, SheetBuilder, type StyledArea } from './SheetBuilder'
import { EXCEL_ROWS, type Subject } from './Subject'
import type { Position } from './whyThisClass'
import type { CustomerResult } from '../core/index'

/** Rows made between two pauses: a few milliseconds of work. */
const CUSTOMERS_OF_SLICE = 1_000

/** Everyone with figures, classes and the reason for them, as a native Excel table. */
export function* customersSheet(subject: Subject): Generator<void, ReportSheet> {
  const { result, wording, words } = subject
  const columns = customerColumns(subject)
  const sheet = new SheetBuilder(columns.map(({ width }) => width))
  const room = EXCEL_ROWS - 5
  sheet.title(wording.t('customers.title', { heading: words.headingOfAll }))
  line(sheet, wording.t('customers.rules', { abc: abcRuleText(subject), xyz: xyzRuleText(subject) }))
  line(sheet, madeFrom(subject))
  if (result.customers.length > room) {
    const counts = { shown: wording.number(room), all: wording.number(result.customers.length) }
    line(sheet, wording.t('customers.truncated', counts))
  }
  const headingRow = sheet.row
  const rows = yield* tableRows(result.customers.slice(0, room), columns)
  sheet.blocks.push({
    kind: 'table',
    name: 'AbcXyzCustomers',
    row: headingRow,
    column: 0,
    columns: columns.map(({ heading, format, align, wrap }) => ({ heading, format, align, wrap })),
    rows,
    headingStyle: { ...HEADING_STYLE, rowHeight: 48 },
    keyColumn: 0,
    showTotals: false,
  })
  if (columns.some(({ wrap }) => wrap)) sheet.dress(rowHeights(sheet, columns, rows, headingRow + 1))
  return {
    id: 'customers',
    name: words.headingOfAll,
    tabColor: TAB_COLORS.results,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: headingRow + 1, columns: 1 },
    print: { orientation: 'landscape', titleRows: { first: headingRow, last: headingRow } },
    blocks: sheet.blocks,
    highlights: columns.flatMap((column, at) => highlightsOf(column, at, headingRow + 1, rows.length)),
  }
}

/** Not merged and not wrapped: columns are frozen here, and a merged cell would cross the line. */
function line(sheet: SheetBuilder, text: string): void {
  sheet.cells([[text]], [{ color: MUTED_TEXT }])
}

function* tableRows(customers: readonly CustomerResult[], columns: CustomerColumn[]): Generator<void, CellValue[][]> {
  const of = countClassified(customers)
  let position: Position = { first: 0, before: 0, through: 0, of, tied: false }
  let previous: CustomerResult | null = null
  const rows: CellValue[][] = []
  for (const customer of customers) {
    const before = previous?.cumulativeShare ?? 0
    position =
      previous !== null && previous.amount === customer.amount
        ? { ...position, tied: true }
        : { first: rows.length, before, through: customer.cumulativeShare ?? 0, of, tied: false }
    previous = customer
    rows.push(rowOf(columns, customer, position))
    if (rows.length % CUSTOMERS_OF_SLICE === 0) yield
  }
  return rows
}

function countClassified(customers: readonly CustomerResult[]): number {
  let count = 0
  for (const { abc } of customers) if (abc !== null) count++
  return count
}

/** A plain loop: it fills most of the cells that there are. */
function rowOf(columns: readonly CustomerColumn[], customer: CustomerResult, position: Position): CellValue[] {
  const row: CellValue[] = []
  for (const { value } of columns) row.push(finite(value(customer, position)))
  return row
}

/** Wrapped rows need their height said: LibreOffice does not measure them on opening. Rows of one height go together. */
function rowHeights(
  sheet: SheetBuilder,
  columns: CustomerColumn[],
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
): StyledArea[] {
  const areas: StyledArea[] = []
  for (const [index, row] of rows.entries()) {
    const texts = columns.flatMap(({ wrap }, column) =>
      wrap ? [{ text: String(row[column] ?? ''), column, columnCount: 1 }] : [],
    )
    const rowHeight = sheet.heightOf(texts)
    const last = areas.at(-1)
    if (last?.style.rowHeight === rowHeight) last.area.rowCount += 1
    else {
      const area = { row: firstRow + index, column: 0, rowCount: 1, columnCount: columns.length }
      areas.push({ area, style: { rowHeight, verticalAlign: 'center' } })
    }
  }
  return areas
}

function highlightsOf({ inks }: CustomerColumn, column: number, row: number, rowCount: number): Highlight[] {
  const area = { row, column, rowCount, columnCount: 1 }
  return inks.map(([text, ink]) => ({ area, text, fill: ink.fill, color: ink.color }))
}
