import type { CellStyle } from '../workbook/CellStyle'
import { pointsOfCharacters } from '../workbook/columnWidth'
import { CellError, type CellValue } from '../workbook/CellValue'
import type { Sheet } from '../workbook/Sheet'
import { Workbook } from '../workbook/Workbook'
import { englishWords } from './englishWords'
import { russianWords } from './russianWords'
import { type SampleSale, sampleSales } from './sampleSales'
import { SAMPLE_COLUMNS, type SampleColumn, type SampleWords } from './SampleWords'
import { SeededRandom } from './SeededRandom'

const SEED = 20240109
const HEADING_ROW = 3
const CHARACTERS: Record<SampleColumn, number> = {
  date: 12,
  document: 18,
  customer: 30,
  manager: 18,
  region: 22,
  source: 18,
  product: 40,
  quantity: 13,
  price: 13,
  amount: 16,
  cost: 16,
}

/**
 * Two years of sales of an invented wholesaler, the same at every call, with the flaws of real exports: title rows, a
 * total, returns, numbers typed as text, a customer in two spellings, rows without a customer, an error value.
 */
export function generateSample(language: 'ru' | 'en'): Workbook {
  const words = language === 'ru' ? russianWords : englishWords
  const sales = sampleSales(words, new SeededRandom(SEED))
  const workbook = new Workbook()
  workbook.name = words.file
  const sheet = workbook.addSheet(words.sheet)
  words.titles.forEach((title, row) => {
    sheet.cells.setValue(row, 0, title)
  })
  writeRow(sheet, HEADING_ROW, words.headings)
  sales.forEach((sale, index) => {
    writeRow(sheet, HEADING_ROW + 1 + index, withFlaw(sale, index, words))
  })
  const totalRow = HEADING_ROW + 1 + sales.length
  writeRow(sheet, totalRow, totals(sales, words))
  applyLook(sheet, words, totalRow)
  return workbook
}

type SampleRow = Partial<Record<SampleColumn, CellValue>>

function writeRow(sheet: Sheet, row: number, values: SampleRow): void {
  SAMPLE_COLUMNS.forEach((column, index) => {
    const value = values[column] ?? null
    sheet.cells.setValue(row, index, value === '' ? null : value)
  })
}

function amountOf({ quantity, price }: SampleSale): number {
  return (quantity * price) / 100
}

function rowOf(sale: SampleSale): SampleRow {
  const { day, document, customer, product, quantity, price, cost } = sale
  const { name, manager, region, source } = customer
  const money = { price: price / 100, amount: amountOf(sale), cost: cost / 100 }
  return { date: day, document, customer: name, manager, region, source, product, quantity, ...money }
}

/** Rows, counted from the first sale, in which something is amiss. */
const WITHOUT_CUSTOMER = [212, 640, 1033, 1501]
const TYPED_NUMBERS = [95, 388, 777, 1204, 1490, 1733]
const ERROR_ROW = 905
/** Every so many rows someone writes the key account in capitals and with two blanks. */
const OTHER_SPELLING = 5

function withFlaw(sale: SampleSale, index: number, words: SampleWords): SampleRow {
  const row = rowOf(sale)
  if (WITHOUT_CUSTOMER.includes(index)) return { ...row, customer: null }
  if (index === ERROR_ROW) return { ...row, amount: CellError.of('#N/A') }
  if (TYPED_NUMBERS.includes(index)) return { ...row, amount: words.typedNumber(amountOf(sale)) }
  if (sale.customer.habit !== 'key' || index % OTHER_SPELLING > 0) return row
  return { ...row, customer: sale.customer.name.toUpperCase().replace(' ', '  ') }
}

/** As the accounts print it: of all rows, those included whose cell is no number. */
function totals(sales: readonly SampleSale[], words: SampleWords): SampleRow {
  const sum = (of: (sale: SampleSale) => number): number => sales.reduce((total, sale) => total + of(sale), 0)
  return {
    date: words.total,
    quantity: sum(({ quantity }) => quantity),
    amount: sum(({ quantity, price }) => quantity * price) / 100,
    cost: sum(({ cost }) => cost) / 100,
  }
}

function applyLook(sheet: Sheet, words: SampleWords, totalRow: number): void {
  const style = (
    row: number,
    column: number,
    rowCount: number,
    columnCount: number,
    look: Partial<CellStyle>,
  ): void => {
    sheet.changeStyle({ row, column, rowCount, columnCount }, look)
  }
  const formats: SampleRow = {
    date: words.dateFormat,
    document: '@',
    quantity: '#,##0',
    price: '#,##0.00',
    amount: '#,##0.00',
    cost: '#,##0.00',
  }
  SAMPLE_COLUMNS.forEach((column, index) => {
    sheet.columnWidths.set(index, pointsOfCharacters(CHARACTERS[column]))
    const numberFormat = formats[column]
    if (typeof numberFormat === 'string') style(HEADING_ROW + 1, index, totalRow - HEADING_ROW, 1, { numberFormat })
  })
  style(0, 0, 1, 1, { bold: true, fontSize: 14 })
  const border = { style: 'Continuous', weight: 'Thin', color: '#7F7F7F' } as const
  style(HEADING_ROW, 0, 1, SAMPLE_COLUMNS.length, {
    bold: true,
    fill: '#E7E6E6',
    borderBottom: border,
    verticalAlignment: 'Center',
  })
  style(totalRow, 0, 1, SAMPLE_COLUMNS.length, { bold: true, borderTop: border })
  style(totalRow, 0, 1, 1, { numberFormat: 'General' })
  sheet.freeze = { rows: HEADING_ROW + 1, columns: 0 }
}
