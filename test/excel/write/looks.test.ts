import { Workbook } from '../../../src/embedded/workbook/Workbook'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { ChartBlock, ReportSheet } from '../../../src/report/Report'
import { type OfficeUnderTest, openOffice } from '../openOffice'
import { cellsBlock, reportOf, tableBlock, writeSample } from '../sampleReport'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

async function written(content: Partial<ReportSheet>): Promise<Sheet> {
  const workbook = new Workbook()
  workbook.addSheet('Sales')
  office = await openOffice(workbook)
  await writeSample(reportOf(content))
  const sheet = workbook.sheetNamed('Summary')
  if (sheet === null) throw new Error('There is no Summary')
  return sheet
}

test('the sheet is set up: tab, grid, widths, frozen panes, page', async () => {
  const sheet = await written({
    tabColor: '#1F4E79',
    showGridlines: false,
    columnWidths: [30, 8.43],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', titleRows: { first: 0, last: 1 } },
  })
  expect(sheet.tabColor).toBe('#1F4E79')
  expect(sheet.showGridlines).toBe(false)
  // 30 characters of 7 pixels and 5 of padding, at 0.75 points a pixel; 8.43 characters are Excel's usual 48 points.
  expect(sheet.columnWidth(0)).toBeCloseTo(161.25, 5)
  expect(sheet.columnWidth(1)).toBeCloseTo(48, 1)
  expect(sheet.freeze).toEqual({ rows: 2, columns: 1 })
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { kind: 'fit', pagesWide: 1 },
    titleRows: { first: 0, last: 1 },
    paperSize: 'A4',
  })
})

test.each([[{ rows: 3, columns: 0 }], [{ rows: 0, columns: 2 }], [{ rows: 0, columns: 0 }]])(
  'frozen panes %j',
  async (freeze) => {
    expect((await written({ freeze })).freeze).toEqual(freeze)
  },
)

test('styles, number formats, borders and merges of a block of cells', async () => {
  const sheet = await written({
    blocks: [
      cellsBlock(
        [
          ['Customers', null],
          [0.125, 'text'],
        ],
        {
          row: 1,
          column: 1,
          merges: [{ row: 1, column: 1, rowCount: 1, columnCount: 2 }],
          styles: [
            {
              area: { row: 1, column: 1, rowCount: 2, columnCount: 2 },
              style: { fill: '#DDEBF7', color: '#203040', size: 14, numberFormat: '0.0%', border: '#999999' },
            },
            {
              area: { row: 1, column: 1, rowCount: 1, columnCount: 2 },
              style: { bold: true, italic: true, align: 'center', verticalAlign: 'top', wrap: true, rowHeight: 30 },
            },
          ],
        },
      ),
    ],
  })
  const border = { style: 'Continuous', weight: 'Thin', color: '#999999' }
  expect(sheet.style(1, 1)).toMatchObject({
    fill: '#DDEBF7',
    fontColor: '#203040',
    fontSize: 14,
    bold: true,
    italic: true,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
  })
  expect(sheet.style(2, 1)).toMatchObject({
    numberFormat: '0.0%',
    bold: false,
    borderTop: border,
    borderBottom: border,
    borderLeft: border,
    borderRight: border,
  })
  expect(sheet.style(2, 2).numberFormat).toBe('@')
  expect(sheet.rowHeight(1)).toBe(30)
  expect(sheet.merges).toEqual([{ row: 1, column: 1, rowCount: 1, columnCount: 2 }])
  expect(sheet.cells.value(2, 1)).toBe(0.125)
})

test('a native table with its formats; one without rows has a blank one', async () => {
  const block = tableBlock(
    ['Customer', 'Revenue'],
    [
      ['A', 1],
      ['B', 2],
    ],
    { row: 2, name: 'AbcCustomers', headingStyle: { fill: '#1F4E79', color: '#FFFFFF', bold: true, rowHeight: 32 } },
  )
  block.columns = [
    { heading: 'Customer', format: 'text', align: 'left', wrap: true },
    { heading: 'Revenue', format: { number: '#,##0.00' }, align: 'right', wrap: false },
  ]
  const sheet = await written({ blocks: [block, tableBlock(['Only'], [], { name: 'Blank', column: 4 })] })
  expect(sheet.tables.map(({ name, area }) => ({ name, area }))).toEqual([
    { name: 'AbcCustomers', area: { row: 2, column: 0, rowCount: 3, columnCount: 2 } },
    { name: 'Blank', area: { row: 0, column: 4, rowCount: 2, columnCount: 1 } },
  ])
  expect(sheet.style(2, 1)).toMatchObject({ fill: '#1F4E79', fontColor: '#FFFFFF', bold: true, numberFormat: '@' })
  expect(sheet.rowHeight(2)).toBe(32)
  expect(sheet.style(4, 0)).toMatchObject({
    bold: false,
    numberFormat: '@',
    horizontalAlignment: 'Left',
    wrapText: true,
  })
  expect(sheet.style(4, 1)).toMatchObject({ numberFormat: '#,##0.00', horizontalAlignment: 'Right', wrapText: false })
})

test('highlights are conditional formats that follow the text', async () => {
  const area = { row: 1, column: 0, rowCount: 5, columnCount: 1 }
  const sheet = await written({
    highlights: [
      { area, text: 'AX', fill: '#C6EFCE', color: '#006100' },
      { area, text: 'say "no"', fill: '#FFC7CE', color: '#9C0006' },
    ],
  })
  const rules = sheet.conditionalFormats.map(({ areas, rule, look }) => ({ areas, rule, look }))
  expect(rules).toContainEqual({
    areas: [area],
    rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="AX"', formula2: null },
    look: { fill: '#C6EFCE', fontColor: '#006100' },
  })
  const formulas = rules.map(({ rule }) => (rule?.kind === 'CellValue' ? rule.formula1 : null))
  expect(formulas).toContain('="say ""no"""')
})

describe('charts', () => {
  const chart: ChartBlock = {
    kind: 'chart',
    name: 'Pareto',
    title: 'Pareto curve',
    source: { row: 0, column: 0, rowCount: 4, columnCount: 4 },
    place: { row: 1, column: 5, rowCount: 10, columnCount: 4 },
    series: [
      { type: 'column', axis: 'primary', color: '#4472C4', dashed: false },
      { type: 'line', axis: 'secondary', color: '#ED7D31', dashed: false },
      { type: 'line', axis: 'secondary', color: '#7F7F7F', dashed: true },
    ],
    axes: {
      category: { title: 'Customers', showLabels: false },
      primary: { title: 'Revenue', numberFormat: '#,##0' },
      secondary: { title: 'Cumulative share', numberFormat: '0%', minimum: 0, maximum: 1 },
    },
    alternativeText: 'The largest customers first',
  }

  test.each([
    ['texts', ['A', 'B', 'C']],
    ['numbers, which Excel takes for a series', [1, 2, 3]],
  ])('columns and lines on two axes; categories are %s', async (_, categories) => {
    const rows = categories.map((category, i) => [category, 100 - i, 0.5 + i / 10, 0.8])
    const sheet = await written({ blocks: [cellsBlock([['Customer', 'Revenue', 'Share', '80 %'], ...rows]), chart] })
    const model = sheet.charts[0]
    expect(sheet.charts).toHaveLength(1)
    expect(model?.name).toBe('Pareto')
    expect(model?.title.text).toBe('Pareto curve')
    expect(model?.alternativeText).toBe('The largest customers first')
    expect(model?.series.map(({ name, chartType, axisGroup }) => ({ name, chartType, axisGroup }))).toEqual([
      { name: 'Revenue', chartType: 'ColumnClustered', axisGroup: 'Primary' },
      { name: 'Share', chartType: 'Line', axisGroup: 'Secondary' },
      { name: '80 %', chartType: 'Line', axisGroup: 'Secondary' },
    ])
    expect(model?.series.map(({ categoriesSource }) => categoriesSource)).toEqual(
      Array(3).fill(expect.stringMatching(/\$?A\$?2:\$?A\$?4$/)),
    )
    expect(model?.series[0]?.fillColor).toBe('#4472C4')
    expect(model?.series[2]).toMatchObject({ line: { color: '#7F7F7F', style: 'Dash' }, markerStyle: 'None' })
    expect(model?.axes.secondaryValue).toMatchObject({
      title: { text: 'Cumulative share' },
      numberFormat: '0%',
      minimum: 0,
      maximum: 1,
    })
    expect(model?.axes.value).toMatchObject({ title: { text: 'Revenue' }, numberFormat: '#,##0' })
    expect(model?.axes.category).toMatchObject({ title: { text: 'Customers' }, tickLabelPosition: 'None' })
    // Five columns of 48 points to the left, one row of 15 above; four columns wide, ten rows high.
    expect(model).toMatchObject({ left: 240, top: 15, width: 192, height: 150 })
  })

  test('bars lie, the first on top, each with its figure in the place of an axis and a legend', async () => {
    const bars: ChartBlock = {
      ...chart,
      source: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
      series: [{ type: 'bar', axis: 'primary', color: '#4472C4', dashed: false }],
      axes: { category: { title: null, showLabels: true }, primary: null, secondary: null },
    }
    const rows = [
      ['Calls', 800],
      ['Meetings', 40],
      ['Buyers', 10],
    ]
    const sheet = await written({ blocks: [cellsBlock([['Stage', 'Required'], ...rows]), bars] })
    const [model] = sheet.charts
    expect(model?.series).toMatchObject([
      { name: 'Required', chartType: 'BarClustered', fillColor: '#4472C4', hasDataLabels: true },
    ])
    expect(model?.axes.category).toMatchObject({ reversed: true, visible: true })
    expect(model?.axes.value).toMatchObject({ visible: false, majorGridlines: false })
    expect(model?.legend.visible).toBe(false)
  })
})
