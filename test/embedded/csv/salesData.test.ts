import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../../src/embedded/csv/readCsv'

const folder = process.env.SALES_DATA

if (folder === undefined) {
  test.skip('real files (set SALES_DATA to their folder)', () => undefined)
} else {
  test('541,909 sales are read', () => {
    const bytes = readFileSync(join(folder, 'online_retail.csv.gz'))
    const sheet = readCsv(bytes, 'online_retail.csv.gz').sheets[0]
    expect(sheet?.usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 541910, columnCount: 8 })
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => sheet?.cells.value(1, column))).toEqual([
      536365,
      '85123A',
      'WHITE HANGING HEART T-LIGHT HOLDER',
      6,
      '2010-12-01 08:26:00',
      2.55,
      17850,
      'United Kingdom',
    ])
  })

  test('columns aligned by blanks', () => {
    const sheet = readCsv(readFileSync(join(folder, 'cdnow.txt.gz')), 'cdnow.txt.gz').sheets[0]
    expect(sheet?.usedArea(true)).toMatchObject({ rowCount: 69660, columnCount: 4 })
    expect([0, 1, 2, 3].map((column) => sheet?.cells.value(2, column))).toEqual(['00002', 19970112, 1, 12])
  })
}
