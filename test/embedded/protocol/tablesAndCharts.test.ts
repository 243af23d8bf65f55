import type { OfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openEmptyHost, writeSales } from './excelHost'

let host: OfficeHost
let workbook: Workbook

beforeEach(async () => {
  ;({ host, workbook } = await openEmptyHost())
})

afterEach(() => {
  host.close()
})

test('formats: read back from the range and from each of its cells', async () => {
  const seen = await host.Excel.run(async (context) => {
    const range = writeSales(context).getRange('A1:C1')
    const { format } = range
    format.font.bold = true
    format.font.color = '#ffffff'
    format.font.size = 12
    format.fill.color = '#1F4E79'
    format.horizontalAlignment = 'Center'
    format.verticalAlignment = 'Top'
    format.wrapText = true
    format.indentLevel = 1
    format.columnWidth = 90
    format.rowHeight = 30
    const bottom = format.borders.getItem('EdgeBottom')
    bottom.style = 'Continuous'
    bottom.color = '#D9D9D9'
    await context.sync()
    range.load('format/*,format/font,format/fill/color')
    bottom.load('style,color,weight')
    const mixed = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').format
    mixed.load('font/bold,fill/color')
    await context.sync()
    return {
      bold: format.font.bold,
      color: format.font.color,
      size: format.font.size,
      fill: format.fill.color,
      align: [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
      size2: [format.columnWidth, format.rowHeight],
      bottom: [bottom.style, bottom.color, bottom.weight],
      mixed: [mixed.font.bold, mixed.fill.color],
    }
  })
  expect(seen).toStrictEqual({
    bold: true,
    color: '#FFFFFF',
    size: 12,
    fill: '#1F4E79',
    align: ['Center', 'Top', true, 1],
    size2: [90, 30],
    bottom: ['Continuous', '#D9D9D9', 'Thin'],
    mixed: [null, null],
  })
  expect(workbook.sheets[0]?.style(0, 1)).toMatchObject({ bold: true, fill: '#1F4E79', numberFormat: 'General' })
  expect(workbook.sheets[0]?.style(1, 1)).toMatchObject({ bold: false, fill: null })
})

test('a table: made, named, styled, read, resized and found again', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    const table = sheet.tables.add('A1:C3', true)
    table.name = 'Customers'
    table.style = 'TableStyleLight9'
    table.showBandedRows = false
    table.showFilterButton = false
    await context.sync()
    sheet.getRange('A4:C4').values = [['Gamma', 5, 0.05]]
    table.resize('A1:C4')
    table.columns.getItem('Share').getDataBodyRange().numberFormat = '0%' as unknown as string[][]
    await context.sync()
    const again = context.workbook.tables.getItem('Customers')
    again.load('name,style,showBandedRows,showFilterButton')
    again.columns.load('items/name')
    const body = again.getDataBodyRange()
    body.load('address')
    const head = again.getHeaderRowRange()
    head.load('values')
    const shares = again.columns.getItemAt(2).getDataBodyRange()
    shares.load('text')
    const missing = context.workbook.tables.getItemOrNullObject('Nothing')
    missing.load('name')
    sheet.tables.load('items/name,count')
    await context.sync()
    return {
      table: [again.name, again.style, again.showBandedRows, again.showFilterButton],
      columns: again.columns.items.map(({ name }) => name),
      body: body.address,
      head: head.values as unknown,
      shares: shares.text,
      missing: missing.isNullObject,
      tables: sheet.tables.items.map(({ name }) => name),
    }
  })
  expect(seen).toStrictEqual({
    table: ['Customers', 'TableStyleLight9', false, false],
    columns: ['Customer', 'Revenue', 'Share'],
    body: 'Sheet1!A2:C4',
    head: [['Customer', 'Revenue', 'Share']],
    shares: [['80%'], ['20%'], ['5%']],
    missing: true,
    tables: ['Customers'],
  })
})

test('headings of a table are unique texts', async () => {
  const names = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('A1:D2').values = [['Sum', 'Sum', '', 2024], [1, 2, 3, 4]] // prettier-ignore
    const table = sheet.tables.add('A1:D2', true)
    table.columns.load('items/name')
    await context.sync()
    return table.columns.items.map(({ name }) => name)
  })
  expect(names).toStrictEqual(['Sum', 'Sum2', 'Column3', '2024'])
})

test('a combined chart keeps its series, axes, titles and place', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns')
    chart.name = 'Pareto'
    chart.title.text = 'Pareto curve'
    chart.legend.position = 'Top'
    const bars = chart.series.getItemAt(0)
    bars.format.fill.setSolidColor('#4472C4')
    bars.gapWidth = 20
    const curve = chart.series.getItemAt(1)
    curve.chartType = 'Line'
    curve.axisGroup = 'Secondary'
    curve.format.line.color = '#ED7D31'
    curve.format.line.lineStyle = 'Dash'
    const shares = chart.axes.getItem('Value', 'Secondary')
    shares.minimum = 0
    shares.maximum = 1
    shares.numberFormat = '0%'
    shares.title.text = 'Cumulative share'
    chart.axes.categoryAxis.tickLabelPosition = 'None'
    chart.setPosition('E2', 'H11')
    await context.sync()
    chart.load('name,left,top,width,height')
    chart.title.load('text,visible')
    chart.series.load('items/name,items/chartType,items/axisGroup')
    shares.load('minimum,maximum,numberFormat')
    const categories = curve.getDimensionValues('Categories')
    await context.sync()
    return {
      place: [chart.left, chart.top, chart.width, chart.height],
      title: [chart.title.text, chart.title.visible],
      series: chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
      axis: [shares.minimum, shares.maximum, shares.numberFormat] as unknown[],
      categories: categories.value,
    }
  })
  expect(seen).toStrictEqual({
    place: [192, 15, 192, 150],
    title: ['Pareto curve', true],
    series: [
      ['Revenue', 'ColumnClustered', 'Primary'],
      ['Share', 'Line', 'Secondary'],
    ],
    axis: [0, 1, '0%'],
    categories: ['Alpha', 'Beta'],
  })
  expect(workbook.sheets[0]?.charts[0]?.series[1]).toMatchObject({
    valuesSource: 'Sheet1!$C$2:$C$3',
    nameSource: 'Sheet1!$C$1',
    categoriesSource: 'Sheet1!$A$2:$A$3',
    line: { color: '#ED7D31', style: 'Dash' },
  })
})

test('conditional formats: the latest rule comes first, and clearing cuts it out', async () => {
  const types = await host.Excel.run(async (context) => {
    const range = writeSales(context).getRange('A2:C9')
    const letter = range.conditionalFormats.add('CellValue')
    letter.cellValue.rule = { formula1: '="A"', operator: 'EqualTo' }
    letter.cellValue.format.fill.color = '#C6EFCE'
    letter.cellValue.format.font.color = '#006100'
    const custom = range.conditionalFormats.add('Custom')
    custom.custom.rule.formula = '=$B2>50'
    custom.custom.format.font.bold = true
    const text = range.conditionalFormats.add('ContainsText')
    text.textComparison.rule = { operator: 'BeginsWith', text: 'X' }
    text.stopIfTrue = true
    await context.sync()
    range.conditionalFormats.load('items/type,items/priority')
    letter.cellValue.load('rule')
    await context.sync()
    expect(letter.cellValue.rule).toStrictEqual({ formula1: '="A"', operator: 'EqualTo' })
    range.getRow(0).conditionalFormats.clearAll()
    await context.sync()
    return range.conditionalFormats.items.map(({ type }) => type)
  })
  expect(types).toStrictEqual(['ContainsText', 'Custom', 'CellValue'])
  expect(workbook.sheets[0]?.conditionalFormats[2]).toMatchObject({
    areas: [{ row: 2, column: 0, rowCount: 7, columnCount: 3 }],
    rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="A"' },
    look: { fill: '#C6EFCE', fontColor: '#006100' },
  })
})
