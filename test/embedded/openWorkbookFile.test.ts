import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openWorkbookFile } from '../../src/embedded/openWorkbookFile'
import { saveXlsx } from '../../src/embedded/xlsx/saveXlsx'
import { sheetCells } from '../support/sheetCells'
import { workbookOf } from '../support/workbookFile'

const rows = [
  ['Client', 'Amount'],
  ['Alpha', 5],
]
const text = 'Client;Amount\nAlpha;5\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each<[string, () => Promise<Uint8Array> | Uint8Array | string]>([
  ['sales.csv', () => text],
  ['text called.xlsx', () => text],
  ['packed.csv.gz', () => gzipSync(text)],
  ['book.xlsx', () => saveXlsx(workbookOf(rows))],
  ['book called.csv', () => saveXlsx(workbookOf(rows))],
])('%s is opened by what it holds', async (name, content) => {
  const path = join(folder, name)
  writeFileSync(path, await content())
  const workbook = await openWorkbookFile(path)
  expect(workbook.name).toBe(name)
  expect(sheetCells(workbook.sheets[0])).toEqual(rows)
})

test('a file that is not there is named', async () => {
  await expect(openWorkbookFile(join(folder, 'gone.xlsx'))).rejects.toMatchObject({
    code: 'notFound',
    file: 'gone.xlsx',
  })
})

const data = process.env.SALES_DATA

if (data === undefined) {
  test.skip('real files (set SALES_DATA to their folder)', () => undefined)
} else {
  test('the sales of water have a sheet for each of five years', async () => {
    const workbook = await openWorkbookFile(join(data, 'water_sales_ru.xlsx'))
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['2019', '2020', '2021', '2022', '2023'])
    const [sheet] = workbook.sheets
    expect(sheet?.usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 26, columnCount: 366 })
    expect([sheet?.cells.value(0, 0), sheet?.cells.value(0, 1), sheet?.cells.value(2, 2)]).toEqual([
      'Номенклатура',
      '02.01.2019',
      503,
    ])
    expect(sheet?.style(2, 2).numberFormat).toBe('0.000')
  })
}
