import {
  detectLayout,
  ISSUE_CODES,
  issueBit,
  NO_DAY,
  SalesTableBuilder,
  type Cell,
  type LayoutChoices,
  type ReadingOptions,
  type SalesTable,
  type SheetSample,
} from '../../../src/core/index'

export const DEFAULTS: ReadingOptions = { measure: 'revenue', date1904: false, hiddenRows: 'keep' }

/** A whole sheet as the sample that layout detection sees; `formats` by row number. */
export function sampleOf(values: Cell[][], formats: Record<number, string[]> = {}, sheet = 'Sheet1'): SheetSample {
  const columnCount = Math.max(0, ...values.map((row) => row.length))
  const numberFormats = values.map((row, i) => formats[i] ?? row.map(() => 'General'))
  return { sheet, firstRow: 0, firstColumn: 0, rowCount: values.length, columnCount, values, numberFormats }
}

/** Detects and reads a sheet in blocks of a few rows, as the pipeline would. */
export function readSheet(
  values: Cell[][],
  choices: LayoutChoices = {},
  options: Partial<ReadingOptions> = {},
  hidden: boolean[] | null = null,
): SalesTable {
  const builder = new SalesTableBuilder([detectLayout(sampleOf(values), choices)], { ...DEFAULTS, ...options })
  const rowsOfBlock = 3
  for (let firstRow = 0; firstRow < values.length; firstRow += rowsOfBlock) {
    const rows = values.slice(firstRow, firstRow + rowsOfBlock)
    builder.add(
      0,
      [{ firstRow, firstColumn: 0, values: rows }],
      hidden?.slice(firstRow, firstRow + rowsOfBlock) ?? null,
    )
  }
  return builder.finish()
}

export interface PlainUnit {
  customer: string
  amount: number | null
  day?: string | null
  order?: string
  reasons?: string[]
}

/** The units of a table as plain objects: dates ISO, absent parts left out. */
export function plainUnits(table: SalesTable): PlainUnit[] {
  return Array.from({ length: table.count }, (_, unit) => {
    const amount = table.amount[unit] ?? NaN
    const plain: PlainUnit = {
      customer: table.customer.values[table.customer.codes[unit] ?? 0] ?? '',
      amount: Number.isNaN(amount) ? null : amount,
    }
    if (table.day !== null) plain.day = isoDay(table.day[unit] ?? NO_DAY)
    if (table.order !== null) plain.order = table.order.values[table.order.codes[unit] ?? 0] ?? ''
    const reasons = ISSUE_CODES.filter((code) => ((table.setAside[unit] ?? 0) & issueBit(code)) !== 0)
    if (reasons.length > 0) plain.reasons = reasons
    return plain
  })
}

/** An Excel serial as an ISO date, by the calendar of the language itself. */
export function isoDay(serial: number): string | null {
  return serial === NO_DAY ? null : new Date((serial - 25569) * 86400000).toISOString().slice(0, 10)
}
