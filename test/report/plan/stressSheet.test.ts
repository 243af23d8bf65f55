import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { Workplace } from '../../support/commandLine'

test('a name of three lines has a row of three lines, so that it does not cover the customer above', async () => {
  const long =
    'Northern Consolidated Shipping and Warehousing Company – branch of the harbour district – Rotterdam office'
  const workplace = new Workplace()
  const file = workplace.write('sales.csv', `Customer,Amount\nOak,500\nElm,300\n${long},200\n`)
  await workplace.run([file, '--lang', 'en'])
  const { cells, ...sheet } = sheetOf(await openXlsx(workplace.read('result.xlsx')))
  workplace.remove()
  const rows = Array.from({ length: 40 }, (_, row) => row)
  const rowOf = (name: string) => rows.findLast((row) => cells.value(row, 1) === name) ?? NaN
  // The column is 44 letters wide and a line of Excel's standard font 15 points high.
  expect(sheet.rowHeights.get(rowOf(long))).toBeGreaterThanOrEqual(45)
  expect(sheet.rowHeights.get(rowOf('Elm'))).toBeLessThan(30)
})

function sheetOf(workbook: Awaited<ReturnType<typeof openXlsx>>) {
  const sheet = workbook.sheetNamed('Stress test')
  if (sheet === null) throw new Error('no stress test')
  return sheet
}
