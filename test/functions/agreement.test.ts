import { column, openFunctions, type FunctionsInExcel } from './functionsInExcel'
import { firstRun } from '../excel/refresh/salesWorkbook'
import type { Cell } from '../../src/core/index'
import { openOfficeHost } from '../../src/embedded/protocol/openOfficeHost'
import type { Sheet } from '../../src/embedded/workbook/Sheet'
import { Workbook } from '../../src/embedded/workbook/Workbook'

const DAY = '%d.%d.2024'
const UNREADABLE_DATE = 'скоро'
const HEADINGS: Cell[] = ['Клиент', 'Сумма', 'Дата']

/** Sales as they really come: numbers and dates as text, several spellings, returns, unusable cells, blank rows, a total. */
function messySales(): Cell[][] {
  const rows: Cell[][] = []
  for (let sale = 0; sale < 600; sale++) {
    const customer = (sale * 7 + Math.floor(sale / 50)) % 40
    const day = 45_292 + ((sale * 37) % 366)
    const amount = Math.round(100_000 / (1 + customer) ** 1.3) + sale
    const name = `ООО Клиент ${customer}`
    const date = new Date((day - 25_569) * 86_400_000)
    rows.push([
      sale % 11 === 0 ? ` ${name.toUpperCase()}  ` : name,
      sale % 5 === 0 ? `${amount},50 ₽` : sale % 13 === 0 ? -amount / 2 : amount,
      sale % 3 === 0 ? DAY.replace('%d', String(date.getUTCDate())).replace('%d', String(date.getUTCMonth() + 1)) : day,
    ])
  }
  rows.splice(
    100,
    0,
    ['', '', ''],
    ['ООО Клиент 3', 'нет данных', 45_300],
    ['', 700, 45_301],
    ['Только возврат', -50, 45_302],
  )
  rows.splice(
    400,
    0,
    ['ООО Клиент 5', 900, UNREADABLE_DATE],
    ['Без суммы', '', 45_310],
    ['ООО Клиент 6', '#DIV/0!', 45_311],
  )
  return [...rows, ['Итого', 12_345_678, '']]
}

const sales = [HEADINGS, ...messySales()]
const columns = [0, 1, 2].map((at) => column(...sales.map((row) => row[at] ?? null)))

interface Row {
  amount: unknown
  share: unknown
  cumulativeShare: unknown
  abc: unknown
  activePeriods: unknown
  cv: unknown
  xyz: unknown
}

/** The sheets that a run writes for the same cells, through the same office.js. */
async function writtenSheets(): Promise<(name: string) => Sheet> {
  const workbook = new Workbook()
  const source = workbook.addSheet('Sales')
  sales.forEach((row, at) => {
    row.forEach((cell, across) => {
      source.cells.setValue(at, across, cell === '' ? null : cell)
    })
  })
  source.changeStyle({ row: 1, column: 2, rowCount: sales.length, columnCount: 1 }, { numberFormat: 'dd.mm.yyyy' })
  const host = await openOfficeHost(workbook)
  host.installGlobals()
  await firstRun()
  host.close()
  return (name) => {
    const sheet = workbook.sheetNamed(name)
    if (sheet === null) throw new Error(`There is no sheet ${name}`)
    return sheet
  }
}

function cellsOf({ cells }: Sheet): unknown[][] {
  const columnCount = 20
  const rowCount = Math.max(...Array.from({ length: columnCount }, (_, at) => cells.rowCount(at)))
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, at) => cells.value(row, at)),
  )
}

function customersOf(rows: unknown[][]): Map<string, Row> {
  const at = rows.findIndex((row) => row.includes('Cumulative share'))
  const headings = rows[at] ?? []
  const find = (heading: string) => headings.indexOf(heading)
  const cell = (row: unknown[], heading: string) => row[find(heading)] ?? ''
  const listed = rows.slice(at + 1).filter((row) => typeof row[0] === 'string' && row[0] !== '')
  return new Map(
    listed.map((row) => [
      String(row[0]),
      {
        amount: row[1],
        share: cell(row, 'Share'),
        cumulativeShare: cell(row, 'Cumulative share'),
        abc: cell(row, 'ABC'),
        activePeriods: cell(row, 'Active periods'),
        cv: cell(row, 'Coefficient of variation'),
        xyz: cell(row, 'XYZ'),
      },
    ]),
  )
}

describe('formulas and result sheets of the same cells', () => {
  let excel: FunctionsInExcel
  let written: (name: string) => Sheet
  beforeAll(async () => {
    written = await writtenSheets()
    excel = await openFunctions('en-US')
  })
  afterAll(() => {
    excel.close()
  })

  test('TABLE says of every customer what the sheet of customers says', () => {
    const onSheet = customersOf(cellsOf(written('Customers')))
    expect(onSheet.size).toBe(41)
    expect(customersOf(excel.value('TABLE', ...columns) as unknown[][])).toEqual(onSheet)
  })

  test('CLASS gives each row the two letters of its customer there', () => {
    const onSheet = customersOf(cellsOf(written('Customers')))
    const classes = excel.value('CLASS', ...columns) as string[][]
    const letters = new Map(classes.map(([letter], row) => [String(sales[row]?.[0]).trim(), letter]))
    for (const [customer, { abc, xyz }] of onSheet) {
      expect([customer, letters.get(customer)]).toEqual([
        customer,
        abc === '—' ? '—' : `${String(abc)}${String(xyz).replace('—', '')}`,
      ])
    }
  })

  test('MATRIX counts as the sheet of the matrix does', () => {
    const rows = cellsOf(written('Matrix'))
    const from = rows.findIndex((row) => String(row[1]).startsWith('X'))
    const onSheet = [1, 2, 3].map((down) => rows[from + down]?.slice(1, 4))
    const matrix = excel.value('MATRIX', ...columns) as unknown[][]
    expect(matrix.slice(1).map((row) => row.slice(1))).toEqual(onSheet)
  })

  test('KEYACCOUNTS are those of the sheet of customers above the cut', () => {
    const rows = cellsOf(written('Customers'))
    const at = rows.findIndex((row) => row.includes('Level'))
    const [level, share] = [rows[at]?.indexOf('Level') ?? -1, rows[at]?.indexOf('Share of income') ?? -1]
    const above = rows.slice(at + 1).filter((row) => row[level] !== 'ordinary' && row[level] !== null)
    const dated = sales.filter((row) => row[2] !== UNREADABLE_DATE)
    expect(above.length).toBeGreaterThan(0)
    // The formula takes no dates, so a row that the sheets set aside for its date alone must not be among its cells.
    const [names, amounts] = [0, 1].map((of) => column(...dated.map((row) => row[of] ?? null)))
    expect(excel.value('KEYACCOUNTS', names ?? [], amounts ?? [], null)).toEqual(
      above.map((row) => [row[0], row[share], row[level]]),
    )
  })
})
