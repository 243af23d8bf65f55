import { analyzeWorkbook, type WorkbookOutcome } from '../../../src/analysis/analyzeWorkbook'
import { understandSheets } from '../../../src/analysis/findSalesSheets'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import type { AnalysisState } from '../../../src/analysis/WorkbookState'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Table } from '../../../src/embedded/workbook/Table'
import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openSheetSource } from '../../../src/excel/read/openSheetSource'
import { resultsWorkbook } from '../../../src/excel/resultsWorkbook'
import { readAnalyses } from '../../../src/excel/state/readAnalyses'
import { type OfficeUnderTest, openOffice } from '../openOffice'

export const JANUARY_2024 = 45_292

/** The sheets of a first run, in their order. */
export const RESULT_SHEETS = [
  'Summary',
  'Customers',
  'Matrix',
  'Pareto',
  'Key accounts',
  'Stress test',
  'Funnel',
  'Data',
  'Parameters',
]

/** [customer, amount in each of the months 0, 1, 2, …] */
export type Sales = [customer: string, amounts: number[]][]

export const SALES: Sales = [
  ['Romashka', [900, 900, 900, 900, 900, 900]],
  ['=1+1', [500, 500, 500, 500]],
  ['00123', [100, 100, 100]],
  ['Orion', [60, 60]],
  ['Lotos', [30]],
]

/** A workbook with the sales in A1:C… of its first sheet and a sheet of the user's. */
export function salesWorkbook(sales: Sales = SALES): Workbook {
  const workbook = new Workbook()
  writeSales(workbook.addSheet('Sales'), sales)
  const mine = workbook.addSheet('Mine')
  mine.cells.setValue(0, 0, 'Notes')
  mine.cells.setFormula(1, 0, '=SUM(AbcXyzCustomers[Revenue])', 1)
  mine.cells.setFormula(2, 0, '=Customers!$C$6+Summary!A1', 1)
  mine.changeStyle({ row: 0, column: 0, rowCount: 3, columnCount: 2 }, { bold: true, fill: '#FFEE00' })
  return workbook
}

/** Replaces what stands on a sheet by these sales. */
export function writeSales(sheet: Sheet, sales: Sales): void {
  for (let column = 0; column < 3; column++) {
    for (let row = sheet.cells.rowCount(column) - 1; row >= 0; row--) sheet.cells.setValue(row, column, null)
  }
  ;['Date', 'Customer', 'Revenue'].forEach((heading, column) => {
    sheet.cells.setValue(0, column, heading)
  })
  const rows = sales.flatMap(([customer, amounts]) =>
    amounts.map((amount, month) => [JANUARY_2024 + month * 30, customer, amount] as const),
  )
  rows.forEach((cells, i) => {
    cells.forEach((cell, column) => {
      sheet.cells.setValue(i + 1, column, cell)
    })
  })
  sheet.changeStyle({ row: 1, column: 0, rowCount: 10_000, columnCount: 1 }, { numberFormat: 'dd.mm.yyyy' })
}

const context = { file: null, madeAt: { day: 45_700, minutes: 600 }, toolVersion: '0.0.0' }

export async function firstRun(sheet = 'Sales', name = 'ABC-XYZ'): Promise<WorkbookOutcome> {
  const sheets = await understandSheets([await openSheetSource({ sheet, address: null })], {}, false)
  const analysis = { name, settings: DEFAULT_SETTINGS, language: 'en' as const, sheets }
  return analyzeWorkbook({ workbook: resultsWorkbook, analysis, context, onProgress: () => undefined })
}

/** Before each test of a file, the workbook is open and analysed for the first time. */
export function analysedBeforeEach(use: (workbook: Workbook, office: OfficeUnderTest) => void): void {
  let office: OfficeUnderTest
  beforeEach(async () => {
    const workbook = salesWorkbook()
    office = await openOffice(workbook)
    await firstRun()
    use(workbook, office)
  })
  afterEach(() => {
    office.close()
  })
}

/** Refreshes the analysis at this place of the workbook's list. */
export async function refresh(
  at = 0,
  change: (analysis: AnalysisState) => AnalysisState = (analysis) => analysis,
): Promise<WorkbookOutcome> {
  const analysis = (await readAnalyses())[at]
  if (analysis === undefined) throw new Error('The workbook holds no such analysis')
  return analyzeWorkbook({
    workbook: resultsWorkbook,
    analysis: change(analysis),
    context,
    onProgress: () => undefined,
  })
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name)
  if (sheet === null) throw new Error(`There is no sheet ${name}`)
  return sheet
}

export function tableNamed(workbook: Workbook, name: string): { sheet: Sheet; table: Table } {
  const found = [...workbook.tables()].find(({ table }) => table.name === name)
  if (found === undefined) throw new Error(`There is no table ${name}`)
  return found
}

/** The values of a table's column by its heading, top to bottom. */
export function columnOf(workbook: Workbook, tableName: string, heading: string): unknown[] {
  const { sheet, table } = tableNamed(workbook, tableName)
  const offset = table.columns.findIndex(({ name }) => name === heading)
  if (offset < 0) throw new Error(`${tableName} has no column ${heading}`)
  const { row, column, rowCount } = table.area
  return Array.from({ length: rowCount - 1 }, (_, i) => sheet.cells.value(row + 1 + i, column + offset))
}

/** Puts a column of the user's into a table, at this offset; `cells` by customer, a text that begins with "=" is a formula. */
export function insertColumn(
  workbook: Workbook,
  tableName: string,
  offset: number,
  heading: string,
  cells: Record<string, string | number>,
): void {
  const { sheet, table } = tableNamed(workbook, tableName)
  const customers = columnOf(workbook, tableName, 'Customer')
  const { row, rowCount } = table.area
  const at = table.area.column + offset
  for (let column = table.area.column + table.area.columnCount - 1; column >= at; column--) {
    for (let i = row; i < row + rowCount; i++) {
      const formula = sheet.cells.formula(i, column)
      if (formula === null) sheet.cells.setValue(i, column + 1, sheet.cells.value(i, column))
      else sheet.cells.setFormula(i, column + 1, formula, sheet.cells.value(i, column))
    }
  }
  table.columns.splice(offset, 0, { id: 1000 + offset, name: heading, filter: null })
  table.area = { ...table.area, columnCount: table.area.columnCount + 1 }
  sheet.changeStyle({ row: row + 1, column: at, rowCount: rowCount - 1, columnCount: 1 }, { numberFormat: 'General' })
  sheet.cells.setValue(row, at, heading)
  customers.forEach((customer, i) => {
    const cell = cells[String(customer)] ?? null
    if (typeof cell === 'string' && cell.startsWith('=')) {
      sheet.cells.setFormula(row + 1 + i, at, cell.replaceAll('{row}', String(row + 2 + i)), 0)
    } else sheet.cells.setValue(row + 1 + i, at, cell)
  })
}

/** Reverses the rows of a table, as a sort by the user may do. */
export function reverseRows(workbook: Workbook, tableName: string): void {
  const { sheet, table } = tableNamed(workbook, tableName)
  const { row, column, rowCount, columnCount } = table.area
  for (let at = column; at < column + columnCount; at++) {
    const cells = Array.from({ length: rowCount - 1 }, (_, i) => ({
      value: sheet.cells.value(row + 1 + i, at),
      formula: sheet.cells.formula(row + 1 + i, at),
    }))
    cells.reverse().forEach(({ value, formula }, i) => {
      if (formula === null) sheet.cells.setValue(row + 1 + i, at, value)
      else sheet.cells.setFormula(row + 1 + i, at, formula, value)
    })
  }
}
