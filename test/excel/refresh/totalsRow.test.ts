import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { HostErrorCode, type OfficeUnderTest, openOffice } from '../openOffice'
import {
  columnOf,
  firstRun,
  insertColumn,
  refresh,
  SALES,
  type Sales,
  salesWorkbook,
  sheetNamed,
  tableNamed,
  writeSales,
} from './salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

const TABLE = 'AbcXyzCustomers'
const MORE: Sales = [...SALES, ['Vega', [700]], ['In all', [5]]]
const FEWER: Sales = SALES.slice(0, 2)

/** After the totals come the alternative texts of charts. */
const REQUESTS_AFTER = 2

/** The user has added a column and switched the row of totals on. */
async function openWithTotals(): Promise<Workbook> {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  await firstRun()
  insertColumn(workbook, TABLE, 18, 'Notes', { Romashka: 'call' })
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TABLE)
    table.showTotals = true
    const totals = table.getTotalRowRange()
    totals.getCell(0, 0).values = [['In all']]
    totals.getCell(0, 1).formulas = [['=SUBTOTAL(109,[Revenue])']]
    totals.getCell(0, 1).numberFormat = [['# ##0']]
    totals.getCell(0, 18).formulas = [['=SUBTOTAL(103,[Notes])']]
    await context.sync()
  })
  return workbook
}

/** The row of totals: its place beneath the headings and what is in three of its cells. */
function totalsOf(workbook: Workbook) {
  const { sheet, table } = tableNamed(workbook, TABLE)
  const { row, column, rowCount } = table.area
  const at = row + rowCount - 1
  const { cells } = sheet
  return {
    shown: table.showTotals,
    rows: rowCount - 2,
    label: cells.value(at, column),
    revenue: cells.formula(at, column + 1),
    notes: cells.formula(at, column + 18),
    format: sheet.style(at, column + 1).numberFormat,
    beneath: cells.value(at + 1, column),
  }
}

const TOTALS = {
  shown: true,
  label: 'In all',
  revenue: '=SUBTOTAL(109,[Revenue])',
  notes: '=SUBTOTAL(103,[Notes])',
  format: '# ##0',
  beneath: null,
}

test.each([
  ['more', MORE, 7],
  ['fewer', FEWER, 2],
  ['as many', SALES, 5],
] as const)(
  'with %s customers the row of totals stands beneath all of them, and counts as none',
  async (_, sales, rows) => {
    const workbook = await openWithTotals()
    writeSales(sheetNamed(workbook, 'Sales'), sales)
    const { changes, result, written } = await refresh()
    expect(totalsOf(workbook)).toEqual({ ...TOTALS, rows })
    expect(columnOf(workbook, TABLE, 'Customer').slice(0, -1)).toEqual(result.customers.map(({ customer }) => customer))
    expect(columnOf(workbook, TABLE, 'Notes')[0]).toBe('call')
    expect(changes?.customers?.gone).toEqual(sales === FEWER ? ['00123', 'Orion', 'Lotos'] : [])
    expect(changes?.customers?.new).toEqual(sales === MORE ? ['Vega', 'In all'] : [])
    expect(written.totalsLost).toEqual([])
    expect([...workbook.tables()].some(({ table: { name } }) => name === 'AbcXyzKept')).toBe(false)
    await refresh()
    expect(totalsOf(workbook)).toEqual({ ...TOTALS, rows })
  },
)

test('in another language its formulas follow the headings', async () => {
  const workbook = await openWithTotals()
  await refresh(0, (analysis) => ({ ...analysis, language: 'ru' }))
  const { table } = tableNamed(workbook, TABLE)
  expect(totalsOf(workbook).revenue).toBe(`=SUBTOTAL(109,[${table.columns[1]?.name ?? ''}])`)
  expect(table.columns[1]?.name).not.toBe('Revenue')
  expect(totalsOf(workbook).notes).toBe('=SUBTOTAL(103,[Notes])')
})

test('cells of the user’s that a longer table would cover with its row of totals are told of', async () => {
  const workbook = await openWithTotals()
  const { sheet, table } = tableNamed(workbook, TABLE)
  const beneath = table.area.row + table.area.rowCount
  sheet.cells.setValue(beneath + 1, 0, 'mine')
  writeSales(sheetNamed(workbook, 'Sales'), MORE)
  await expect(refresh()).rejects.toMatchObject({ problem: { code: 'cellsInTheWay', sheet: 'Customers' } })
  expect(sheet.cells.value(beneath + 1, 0)).toBe('mine')
  expect(totalsOf(workbook)).toMatchObject({ shown: true, rows: 5 })
})

test('a host that does not switch it on again: the results stand, and it is said', async () => {
  const workbook = await openWithTotals()
  await refresh()
  const before = office?.requests.length ?? 0
  await refresh()
  const last = office?.requests.length ?? 0
  const totals = last + (last - before) - REQUESTS_AFTER
  office?.failRequests(totals, totals, HostErrorCode.noAccess)
  const { written } = await refresh()
  expect(written.totalsLost).toEqual(['Customers'])
  expect(columnOf(workbook, TABLE, 'Customer')).toContain('Lotos')
})
