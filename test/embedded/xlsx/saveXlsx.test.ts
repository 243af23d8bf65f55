import fc from 'fast-check'
import { CellError } from '../../../src/embedded/workbook/CellValue'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { patchXlsx } from '../../../src/embedded/xlsx/patchXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { sheetCells } from '../../support/sheetCells'
import { firstSheet, readElsewhere, workbookOf } from '../../support/workbookFile'

describe('values', () => {
  const hostile = [
    '=1+1',
    '00123',
    'TRUE',
    '12345678901234567890',
    '1/2',
    '+7 900',
    '#N/A',
    '-',
    "'quoted",
    '  blanks  ',
    'line\nbreak',
    'tab\tstop',
    'carriage\rreturn',
    'control\u0001',
    '_x0041_',
    '<b>&amp;"',
    '\ud83d\ude00',
    '\ud83d',
    'x'.repeat(32767),
    '\u202eRTL',
    '\ufffe',
  ]

  test('hostile texts come back as they were', async () => {
    const reopened = await openXlsx(await saveXlsx(workbookOf(hostile.map((text) => [text]))))
    expect(sheetCells(reopened.sheets[0])).toEqual(hostile.map((text) => [text]))
  })

  test('and so do they when they are put into a file that stands', async () => {
    const original = await saveXlsx(workbookOf([[1]]))
    const workbook = await openXlsx(original)
    const sheet = workbook.addSheet('Result')
    hostile.forEach((text, row) => {
      sheet.cells.setValue(row, 0, text)
    })
    const reopened = await openXlsx(await patchXlsx(original, workbook, ['Result']))
    expect(sheetCells(reopened.sheetNamed('Result') ?? undefined)).toEqual(hostile.map((text) => [text]))
  })

  test('what Excel would call a damaged file is cut: a longer text, and no half of a character', async () => {
    const reopened = await openXlsx(
      await saveXlsx(workbookOf([['x'.repeat(40_000)], ['x'.repeat(32_766) + '\ud83d\ude00']])),
    )
    expect(sheetCells(reopened.sheets[0])).toEqual([['x'.repeat(32_767)], ['x'.repeat(32_766)]])
  })

  test('texts that look like formulas are texts for another reader too', async () => {
    const sheet = (await readElsewhere(workbookOf([['=1+1', '00123', 'TRUE', '#N/A']]))).worksheets[0]
    expect([1, 2, 3, 4].map((column) => sheet?.getCell(1, column).value)).toEqual(['=1+1', '00123', 'TRUE', '#N/A'])
  })

  test('any texts, numbers, booleans and errors survive', async () => {
    const error = fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((text) => CellError.of(text))
    const text = fc.string({ unit: 'binary' }).filter((each) => each !== '')
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      error,
      fc.constant(null),
    )
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const workbook = workbookOf(values)
        const before = sheetCells(firstSheet(workbook))
        // A cell of a file knows no negative zero.
        const plain = before.map((row) => row.map((each) => (Object.is(each, -0) ? 0 : each)))
        expect(sheetCells((await openXlsx(await saveXlsx(workbook))).sheets[0])).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  test('an error is an error for another reader', async () => {
    const sheet = (await readElsewhere(workbookOf([[CellError.of('#N/A')]]))).worksheets[0]
    expect(sheet?.getCell('A1').value).toEqual({ error: '#N/A' })
  })

  test('formulas keep their last results', async () => {
    const workbook = workbookOf([[1], [2]])
    firstSheet(workbook).cells.setFormula(2, 0, '=SUM(A1:A2)', 3)
    firstSheet(workbook).cells.setFormula(3, 0, '=IF(A1<2,"&yes","")', '&yes')
    const { cells } = firstSheet(await openXlsx(await saveXlsx(workbook)))
    expect([cells.formula(2, 0), cells.value(2, 0)]).toEqual(['=SUM(A1:A2)', 3])
    expect([cells.formula(3, 0), cells.value(3, 0)]).toEqual(['=IF(A1<2,"&yes","")', '&yes'])
    expect((await readElsewhere(workbook)).worksheets[0]?.getCell('A3').value).toEqual({
      formula: 'SUM(A1:A2)',
      result: 3,
    })
  })
})

describe('looks', () => {
  test('styles of cells, rows below and whole columns come back', async () => {
    const workbook = workbookOf([['Head'], [0.5]])
    const sheet = firstSheet(workbook)
    sheet.changeStyle({ row: 0, column: 1, rowCount: 1048576, columnCount: 1 }, { numberFormat: '0.0%' })
    sheet.changeStyle(
      { row: 0, column: 0, rowCount: 1, columnCount: 3 },
      {
        bold: true,
        italic: true,
        underline: 'Double',
        strikethrough: true,
        fontName: 'Arial',
        fontSize: 14,
        fontColor: '#C00000',
        fill: '#DDEEFF',
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indent: 1,
        textOrientation: -45,
        locked: false,
        numberFormat: '#,##0.00 "₽"',
        borderTop: { style: 'Continuous', weight: 'Thin', color: '#112233' },
        borderLeft: { style: 'Dash', weight: 'Medium', color: '#000000' },
      },
    )
    const reopened = firstSheet(await openXlsx(await saveXlsx(workbook)))
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [50000, 1],
    ] as const) {
      expect(reopened.style(row, column)).toEqual(sheet.style(row, column))
    }
    const cell = (await readElsewhere(workbook)).worksheets[0]?.getCell('A1')
    expect(cell?.font).toMatchObject({ bold: true, name: 'Arial', size: 14, color: { argb: 'FFC00000' } })
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFDDEEFF' } })
  })

  test('sizes, hidden rows and columns, merges, frozen panes, colours and page set-up come back', async () => {
    const workbook = workbookOf([
      ['a', 'b'],
      ['c', 'd'],
    ])
    const sheet = firstSheet(workbook)
    sheet.columnWidths.set(0, 123)
    sheet.rowHeights.set(1, 33.75)
    sheet.hiddenRows.add(4)
    sheet.hiddenColumns.add(1)
    sheet.merges.push({ row: 0, column: 2, rowCount: 2, columnCount: 2 })
    sheet.freeze = { rows: 1, columns: 2 }
    sheet.tabColor = '#0072B2'
    sheet.showGridlines = false
    Object.assign(sheet.pageLayout, {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
      printArea: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
      centerHorizontally: true,
    })
    sheet.pageLayout.headersFooters.centerFooter = '&P / &N'
    workbook.addSheet('Скрытый').visibility = 'VeryHidden'
    workbook.date1904 = true
    const reopened = await openXlsx(await saveXlsx(workbook))
    const again = firstSheet(reopened)
    const facts = ({
      columnWidths,
      rowHeights,
      hiddenRows,
      hiddenColumns,
      merges,
      freeze,
      tabColor,
      showGridlines,
    }: Sheet) => ({
      columnWidths,
      rowHeights,
      hiddenRows,
      hiddenColumns,
      merges,
      freeze,
      tabColor,
      showGridlines,
    })
    expect(facts(again)).toEqual(facts(sheet))
    expect({ ...again.pageLayout, margins: null }).toEqual({ ...sheet.pageLayout, margins: null })
    expect([reopened.date1904, reopened.sheets[1]?.name, reopened.sheets[1]?.visibility]).toEqual([
      true,
      'Скрытый',
      'VeryHidden',
    ])
    const elsewhere = (await readElsewhere(workbook)).worksheets[0]
    expect(elsewhere?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false })
    expect(elsewhere?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, printTitlesRow: '1:2' })
  })

  test('a rule that colours cells is written with its look', async () => {
    const workbook = workbookOf([['A']])
    firstSheet(workbook).conditionalFormats.push({
      id: '1',
      areas: [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }],
      kind: 'CellValue',
      rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="A"', formula2: null },
      look: { fill: '#009E73', fontColor: '#FFFFFF' },
      stopIfTrue: false,
    })
    const rules = (await readElsewhere(workbook)).worksheets[0]?.conditionalFormattings
    expect(rules).toMatchObject([
      {
        ref: 'A1:A9',
        rules: [
          { type: 'cellIs', operator: 'equal', formulae: ['"A"'], style: { font: { color: { argb: 'FFFFFFFF' } } } },
        ],
      },
    ])
  })
})
