import type { Page } from 'playwright-core'
import type { CellValue } from '../../../src/embedded/workbook/CellValue'

/** Names of the sheets, in the order of their tabs. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.embeddedWorkbook.workbook.sheets.map(({ name }) => name))
}

/** The rows of the first table on a sheet, by their headings. */
export function tableRows(page: Page, sheet: string): Promise<Record<string, CellValue>[]> {
  return page.evaluate((name) => {
    const { workbook } = window.embeddedWorkbook
    const on = workbook.sheetNamed(name)
    const [table] = on?.tables ?? []
    if (!on || !table) throw new Error(`The sheet "${name}" holds no table`)
    const { row: top, column: left, rowCount } = table.area
    return Array.from({ length: rowCount - 1 }, (_, row) =>
      Object.fromEntries(table.columns.map((column, at) => [column.name, on.cells.value(top + 1 + row, left + at)])),
    )
  }, sheet)
}

/** All values of a sheet as one text, to compare what it held before with what it holds after. */
export function contents(page: Page, sheet: string): Promise<string> {
  return page.evaluate((name) => {
    const cells = window.embeddedWorkbook.workbook.sheetNamed(name)?.cells
    if (!cells) throw new Error(`There is no sheet "${name}"`)
    const columns = Array.from({ length: cells.columnCount }, (_, column) =>
      Array.from({ length: cells.rowCount(column) }, (__, row) => cells.value(row, column)),
    )
    return JSON.stringify(columns)
  }, sheet)
}

/** Sales of 24 months from January 2023: Alpha buys every month, Beta every other month, Gamma once. 10,000 in all. */
export async function enterOrders(page: Page, sheet: string): Promise<void> {
  await page.evaluate((name) => {
    const first = 44927
    const rows: (string | number)[][] = []
    for (let month = 0; month < 24; month++) {
      const day = first + Math.round(month * 30.44) + 10
      rows.push([day, 'Alpha Ltd', 300])
      if (month % 2 === 0) rows.push([day + 1, 'Beta Ltd', 200])
      if (month === 5) rows.push([day + 2, 'Gamma Ltd', 400])
    }
    window.embeddedWorkbook.enter(name, 0, 0, [['Date', 'Customer', 'Amount'], ...rows])
    const on = window.embeddedWorkbook.workbook.sheetNamed(name)
    on?.changeStyle({ row: 1, column: 0, rowCount: rows.length, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' })
    window.embeddedWorkbook.select(name, 'B2')
  }, sheet)
}

/** As many orders of as many customers as wanted, in columns date, customer, amount; selected. */
export async function enterManyOrders(page: Page, sheet: string, rowCount: number, customers = 2000): Promise<void> {
  await page.evaluate(
    ([name, count, names]) => {
      const rows = Array.from({ length: count }, (_, row) => [
        44927 + (row % 730),
        `Customer ${(row * 7) % names}`,
        ((row * 7919) % 100_000) / 100,
      ])
      window.embeddedWorkbook.enter(name, 0, 0, [['Date', 'Customer', 'Amount'], ...rows])
      const on = window.embeddedWorkbook.workbook.sheetNamed(name)
      on?.changeStyle({ row: 1, column: 0, rowCount: count, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' })
      window.embeddedWorkbook.select(name, 'B2')
    },
    [sheet, rowCount, customers] as const,
  )
}
