import type { RowsOfColumns } from '../../../src/analysis/SalesSource'
import { CellError } from '../../../src/embedded/workbook/CellValue'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { is1904 } from '../../../src/excel/read/is1904'
import { listSheets } from '../../../src/excel/read/listSheets'
import { openSheetSource } from '../../../src/excel/read/openSheetSource'
import { type OfficeUnderTest, openOffice } from '../openOffice'

const SHEET_ROWS = 1_048_576
const SHEET_COLUMNS = 16_384

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

/** Sales at B3:G…: a heading and `rowCount` rows; the value tells the place it stands in. */
async function workbookWithSales(rowCount: number): Promise<{ workbook: Workbook; sales: Sheet }> {
  const workbook = new Workbook()
  workbook.addSheet('Notes')
  const sales = workbook.addSheet('Sales')
  for (let row = 2; row < 3 + rowCount; row++) {
    for (let column = 1; column < 7; column++) sales.cells.setValue(row, column, cellValue(row, column))
  }
  office = await openOffice(workbook)
  return { workbook, sales }
}

function cellValue(row: number, column: number): string | number {
  if (row === 2) return `Heading ${column}`
  return column === 1 ? `Customer ${row}` : row * 10 + column
}

async function collect(blocks: AsyncIterable<RowsOfColumns>): Promise<RowsOfColumns[]> {
  const all: RowsOfColumns[] = []
  for await (const block of blocks) all.push(block)
  return all
}

test('the sheets in their order', async () => {
  await workbookWithSales(1)
  expect(await listSheets()).toEqual(['Notes', 'Sales'])
})

test.each([[false], [true]])('a workbook with days from 1904: %s', async (date1904) => {
  const { workbook } = await workbookWithSales(1)
  workbook.date1904 = date1904
  expect(await is1904()).toBe(date1904)
})

describe('what is read', () => {
  test('a sheet without an address: its filled part', async () => {
    await workbookWithSales(10)
    const source = await openSheetSource({ sheet: 'sales', address: null })
    expect(source.sheet).toBe('Sales')
    expect(source.address).toBe('B3:G13')
  })

  test.each(['B:D', 'A1:D1048576'])('%s: no blank row below and no blank column beside', async (address) => {
    await workbookWithSales(10)
    const source = await openSheetSource({ sheet: 'Sales', address })
    expect(source.address).toBe('B3:D13')
  })

  test('a formatted but blank tail is not read', async () => {
    const { sales } = await workbookWithSales(10)
    sales.changeStyle({ row: 13, column: 0, rowCount: 50_000, columnCount: 8 }, { fill: '#FFFF00' })
    expect((await openSheetSource({ sheet: 'Sales', address: null })).address).toBe('B3:G13')
  })

  test('the selected cells', async () => {
    const { workbook, sales } = await workbookWithSales(10)
    workbook.select(sales, [{ row: 4, column: 2, rowCount: 3, columnCount: 2 }])
    expect((await openSheetSource({ selection: true })).address).toBe('C5:D7')
  })

  test('a whole sheet selected', async () => {
    const { workbook, sales } = await workbookWithSales(10)
    workbook.select(sales, [{ row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS }])
    expect((await openSheetSource({ selection: true })).address).toBe('B3:G13')
  })

  test('one selected cell stands for the region around it', async () => {
    const { workbook, sales } = await workbookWithSales(10)
    sales.cells.setValue(30, 1, 'apart')
    workbook.select(sales, [{ row: 4, column: 2, rowCount: 1, columnCount: 1 }])
    expect((await openSheetSource({ selection: true })).address).toBe('B3:G13')
  })

  test('one selected cell of a table stands for the table', async () => {
    const { workbook, sales } = await workbookWithSales(10)
    const sheet = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sales').tables.add('C3:E8', true)
      await context.sync()
    })
    await sheet
    workbook.select(sales, [{ row: 4, column: 2, rowCount: 1, columnCount: 1 }])
    expect((await openSheetSource({ selection: true })).address).toBe('C3:E8')
  })

  test('a blank sheet', async () => {
    await workbookWithSales(1)
    const source = await openSheetSource({ sheet: 'Notes', address: null })
    expect(source).toMatchObject({ sheet: 'Notes', address: null })
    expect(await source.sample()).toBeNull()
    expect(await collect(source.rows([0], 0))).toEqual([])
  })

  test.each([
    [
      { sheet: 'Nowhere', address: null },
      { code: 'sheetNotFound', sheet: 'Nowhere' },
    ],
    [
      { sheet: 'Sales', address: 'A1:' },
      { code: 'rangeNotFound', sheet: 'Sales', address: 'A1:' },
    ],
    [{ sheet: 'Sales', address: 'A1:B2,D1:E2' }, { code: 'multipleAreas' }],
  ])('%j is refused', async (place, problem) => {
    await workbookWithSales(1)
    await expect(openSheetSource(place)).rejects.toMatchObject({ problem })
  })

  test('two selected areas are refused', async () => {
    const { workbook, sales } = await workbookWithSales(10)
    const area = { row: 2, column: 1, rowCount: 5, columnCount: 1 }
    workbook.select(sales, [area, { ...area, column: 4 }])
    await expect(openSheetSource({ selection: true })).rejects.toMatchObject({ problem: { code: 'multipleAreas' } })
  })
})

test('the sample: the top rows with their formats, and the size of the whole', async () => {
  const { sales } = await workbookWithSales(1_000)
  sales.changeStyle({ row: 3, column: 2, rowCount: 1_000, columnCount: 1 }, { numberFormat: 'dd.mm.yyyy' })
  sales.cells.setValue(3, 3, CellError.of('#N/A'))
  const source = await openSheetSource({ sheet: 'Sales', address: null })
  const sample = await source.sample()
  expect(sample).toMatchObject({ sheet: 'Sales', firstRow: 2, firstColumn: 1, rowCount: 1_001, columnCount: 6 })
  expect(sample?.values).toHaveLength(200)
  expect(sample?.values[1]?.slice(0, 3)).toEqual(['Customer 3', 32, '#N/A'])
  expect(sample?.numberFormats[1]).toEqual(['General', 'dd.mm.yyyy', 'General', 'General', 'General', 'General'])
})

describe('rows in blocks', () => {
  test('together they are the whole, and only the asked columns are asked', async () => {
    await workbookWithSales(30_000)
    const source = await openSheetSource({ sheet: 'Sales', address: null })
    const before = office?.requests.length ?? 0
    const blocks = await collect(source.rows([5, 1, 2], 3))
    const read = blocks.flatMap(({ rectangles }) =>
      (rectangles[0]?.values ?? []).map((cells, i) => [...cells, ...(rectangles[1]?.values[i] ?? [])]),
    )
    expect(blocks.length).toBeGreaterThan(1)
    // One more than the blocks: whether any row is hidden.
    expect(office?.requests.length).toBe(before + blocks.length + 1)
    expect(blocks.map(({ rectangles }) => rectangles.map(({ firstColumn }) => firstColumn))).toEqual(
      blocks.map(() => [1, 5]),
    )
    expect(blocks[1]?.rectangles[0]?.firstRow).toBe(3 + (blocks[0]?.rectangles[0]?.values.length ?? 0))
    expect(read).toEqual(Array.from({ length: 30_000 }, (_, i) => [1, 2, 5].map((column) => cellValue(i + 3, column))))
    // After the first, which asks for hidden rows.
    const asked = (office?.requests ?? []).slice(before + 1).flatMap(({ rangesByIndexes }) => rangesByIndexes)
    expect(new Set(asked.map(([, column, , count]) => `${column}+${count}`))).toEqual(new Set(['1+2', '5+1']))
  })

  test.each(['error', 'null values'] as const)(
    'a block too large for the host (%s) is read in smaller ones',
    async (how) => {
      await workbookWithSales(3_000)
      const source = await openSheetSource({ sheet: 'Sales', address: null })
      office?.refuseCellsAbove(2_000, how)
      const blocks = await collect(source.rows([1, 2], 3))
      const values = blocks.flatMap(({ rectangles }) => rectangles[0]?.values ?? [])
      expect(values).toEqual(Array.from({ length: 3_000 }, (_, i) => [cellValue(i + 3, 1), cellValue(i + 3, 2)]))
    },
  )

  test('a single row too large for the host is told', async () => {
    await workbookWithSales(10)
    const source = await openSheetSource({ sheet: 'Sales', address: null })
    office?.refuseCellsAbove(1, 'error')
    await expect(collect(source.rows([1, 2], 3))).rejects.toMatchObject({ problem: { code: 'payloadTooLarge' } })
  })

  test.each([
    ['none', [], null],
    ['some', [4, 6], [false, true, false, true, false]],
    ['all', [3, 4, 5, 6, 7], [true, true, true, true, true]],
  ])('hidden rows: %s', async (_, hiddenRows, expected) => {
    const { sales } = await workbookWithSales(5)
    for (const row of hiddenRows) sales.hiddenRows.add(row)
    const source = await openSheetSource({ sheet: 'Sales', address: null })
    expect((await collect(source.rows([1], 3))).map(({ hidden }) => hidden)).toEqual([expected])
  })
})
