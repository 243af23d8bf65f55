import type { OfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openEmptyHost } from './excelHost'

let host: OfficeHost
let workbook: Workbook

beforeEach(async () => {
  ;({ host, workbook } = await openEmptyHost())
})

afterEach(() => {
  host.close()
})

/** Writes the values in one column and reads back what stands there. */
async function entered(values: unknown[], numberFormat: string | null = null) {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, values.length, 1)
    if (numberFormat !== null) range.numberFormat = numberFormat as unknown as string[][]
    range.values = values.map((value) => [value])
    range.load('values,formulas,numberFormat,valueTypes,text')
    await context.sync()
    const column = (rows: unknown[][]) => rows.map(([value]) => value)
    return {
      values: column(range.values),
      formulas: column(range.formulas),
      formats: column(range.numberFormat),
      types: column(range.valueTypes),
      text: column(range.text),
    }
  })
}

const HOSTILE = [
  '=1+1',
  '00123',
  '1/2',
  '1E5',
  'TRUE',
  '12345678901234567890',
  '5%',
  '#N/A',
  '+7 900 123',
  '-',
  'Ünï "x"',
]

test('numbers, texts, flags and empty cells come back as they were written', async () => {
  const { values, types } = await entered([1.5, 'Ромашка', true, '', -0.001])
  expect(values).toStrictEqual([1.5, 'Ромашка', true, '', -0.001])
  expect(types).toStrictEqual(['Double', 'String', 'Boolean', 'Empty', 'Double'])
})

test('texts stay texts in cells that were formatted as text first', async () => {
  const { values, formulas, types } = await entered(HOSTILE, '@')
  expect(values).toStrictEqual(HOSTILE)
  expect(formulas).toStrictEqual(HOSTILE)
  expect(new Set(types)).toStrictEqual(new Set(['String']))
})

test.each([
  ['00123', 123, 'General'],
  ['1E5', 100000, '0.00E+00'],
  ['TRUE', true, 'General'],
  ['12345678901234567890', 12345678901234500000, 'General'],
  ['5%', 0.05, '0%'],
  ['$1,234.50', 1234.5, '$#,##0.00_);[Red]($#,##0.00)'],
  ['1,234', 1234, '#,##0'],
  ['(5)', -5, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['2024-05-12', 45424, 'm/d/yyyy'],
  ['5/12/2024', 45424, 'm/d/yyyy'],
  ['May 12, 2024', 45424, 'd-mmm-yy'],
  ['12:30', 0.5208333333333334, 'h:mm'],
  ['1 1/2', 1.5, '# ?/?'],
  ["'007", '007', 'General'],
  // What en-US does not read as anything else stays a text.
  ['12.05.2024', '12.05.2024', 'General'],
  ['13/13/2024', '13/13/2024', 'General'],
  ['1,23', '1,23', 'General'],
  ['+7 900', '+7 900', 'General'],
  ['A-1', 'A-1', 'General'],
])('in a General cell %j is taken for %j', async (text, value, format) => {
  const { values, formats } = await entered([text])
  expect([values[0], formats[0]]).toStrictEqual([value, format])
})

test('"1/2" becomes the second of January of this year', async () => {
  const { values, text } = await entered(['1/2'])
  const serial = Date.UTC(new Date().getFullYear(), 0, 2) / 86_400_000 + 25569
  expect([values[0], text[0]]).toStrictEqual([serial, '2-Jan'])
})

test('a text that starts with "=" is a formula, whose text is kept', async () => {
  const { formulas } = await entered(['=SUM(B1:B2)'])
  expect(formulas).toStrictEqual(['=SUM(B1:B2)'])
  expect(workbook.sheets[0]?.cells.formula(0, 0)).toBe('=SUM(B1:B2)')
})

test('a value takes the place of a formula, and the other way round', async () => {
  await entered(['=1+1', 5])
  const { formulas } = await entered([7, '=A1'])
  expect(formulas).toStrictEqual([7, '=A1'])
})

test('null leaves a cell and "" clears it', async () => {
  await entered([1, 2, 3])
  const { values } = await entered([null, '', 4])
  expect(values).toStrictEqual([1, '', 4])
})

test('one value or one format fills the range', async () => {
  const { values, numberFormat } = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3')
    range.numberFormat = [['0.0']]
    range.values = 7 as unknown as number[][]
    range.load('values,numberFormat')
    await context.sync()
    return { values: range.values as unknown[][], numberFormat: range.numberFormat as unknown[][] }
  })
  expect(values).toStrictEqual([[7, 7], [7, 7]]) // prettier-ignore
  expect(numberFormat).toStrictEqual([['0.0', '0.0'], ['0.0', '0.0']]) // prettier-ignore
})

test('values that office.js splits into chunks arrive whole', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [row, `row ${row}`])
  const read = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(10, 2, 5000, 2)
    range.values = rows
    await context.sync()
    range.load('values')
    await context.sync()
    return range.values
  })
  expect(read).toStrictEqual(rows)
})

test('where ranges lead', async () => {
  const addresses = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('B2:D4').values = [[1, '', 3], ['', 5, ''], [7, 8, 9]] // prettier-ignore
    sheet.getRange('G9').values = [['far']]
    const range = sheet.getRange('B2:D4')
    const ranges = {
      used: sheet.getUsedRange(true),
      region: sheet.getRange('B2').getSurroundingRegion(),
      cell: range.getCell(1, 2),
      row: range.getRow(2),
      lastRow: range.getLastRow(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(-1, 2),
      column: range.getEntireColumn(),
      common: range.getIntersectionOrNullObject('C3:Z99'),
      below: range.getRowsBelow(2),
      part: range.getEntireColumn().getUsedRangeOrNullObject(true),
    }
    for (const each of Object.values(ranges)) each.load('address')
    const nothing = range.getIntersectionOrNullObject('Z1')
    nothing.load('address')
    await context.sync()
    const found = Object.entries(ranges).map(([name, each]): [string, string] => [name, each.address])
    return { ...Object.fromEntries(found), nothing: nothing.isNullObject }
  })
  expect(addresses).toStrictEqual({
    used: 'Sheet1!B2:G9',
    region: 'Sheet1!B2:D4',
    cell: 'Sheet1!D3',
    row: 'Sheet1!B4:D4',
    lastRow: 'Sheet1!B4:D4',
    offset: 'Sheet1!A3:C5',
    resized: 'Sheet1!B2:F3',
    column: 'Sheet1!B:D',
    common: 'Sheet1!C3:D4',
    below: 'Sheet1!B5:D6',
    part: 'Sheet1!B2:D4',
    nothing: true,
  })
})

test('a whole column has no values to read', async () => {
  const column = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A:A')
    range.load('values,cellCount,isEntireColumn')
    await context.sync()
    return [range.values, range.cellCount, range.isEntireColumn]
  })
  expect(column).toStrictEqual([null, 1048576, true])
})

test('hidden rows: as properties of rows and as the visible parts of a range', async () => {
  const { properties, visible } = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B6')
    range.getRow(1).rowHidden = true
    range.getRow(4).rowHidden = true
    const asked = range.getRowProperties({ rowHidden: true, rowIndex: true })
    const areas = range.getSpecialCellsOrNullObject('Visible')
    areas.load('address,areaCount')
    await context.sync()
    return { properties: asked.value, visible: areas.address }
  })
  expect(properties.map((row) => row.rowHidden)).toStrictEqual([false, true, false, false, true, false])
  expect(visible).toBe('Sheet1!A1:B1,Sheet1!A3:B4,Sheet1!A6:B6')
})

test('copying moves relative references, brings the looks and fills a larger target', async () => {
  const copied = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('A1:B1').values = [[5, '=A1*$A$1&"A1"']]
    sheet.getRange('A1').format.font.bold = true
    sheet.getRange('D3:E4').copyFrom('A1:B1')
    const target = sheet.getRange('D3:E4')
    target.load('formulas')
    const font = sheet.getRange('D4').format.font
    font.load('bold')
    await context.sync()
    return { formulas: target.formulas, bold: font.bold }
  })
  expect(copied).toStrictEqual({ formulas: [[5, '=D3*$A$1&"A1"'], [5, '=D4*$A$1&"A1"']], bold: true }) // prettier-ignore
})

test('cells show their values under their number formats', async () => {
  const shown = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9')
    range.numberFormat = [
      ['#,##0.00'],
      ['0.0%'],
      ['dd.mm.yyyy'],
      ['d mmm yyyy h:mm'],
      ['General'],
      ['0.00;[Red]-0.00;"–"'],
      ['#,##0 "₽"'],
      ['@'],
      ['0.00E+00'],
    ]
    range.values = [[1234567.891], [0.1234], [45424], [45424.5], [1e21], [0], [1234], ['x'], [12345]]
    range.load('text')
    await context.sync()
    return range.text.flat()
  })
  expect(shown).toStrictEqual([
    '1,234,567.89',
    '12.3%',
    '12.05.2024',
    '12 May 2024 12:00',
    '1E+21',
    '–',
    '1,234 ₽',
    'x',
    '1.23E+04',
  ])
})
