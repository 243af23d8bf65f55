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

const SALES = [
  ['Customer', 'Revenue', 'Share'],
  ['Alpha', 80, 0.8],
  ['Beta', 20, 0.2],
]

function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem('Sheet1')
  sheet.getRange('A1:C3').values = SALES
  return sheet
}

test('sheets: added, loaded by name, moved, coloured, renamed, hidden, deleted', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets
    const summary = sheets.add('Summary')
    sheets.add('Old')
    summary.position = 0
    summary.tabColor = '#4472c4'
    summary.showGridlines = false
    summary.load('id,tabColor,showGridlines')
    await context.sync()
    const { id, tabColor, showGridlines } = summary
    sheets.getItem('Old').delete()
    sheets.getItem('Sheet1').visibility = 'Hidden'
    // The proxy follows its sheet through the new name.
    summary.name = 'Сводка'
    summary.activate()
    sheets.load('items/name,items/visibility')
    const active = sheets.getActiveWorksheet()
    active.load('name')
    const count = sheets.getCount(true)
    const byId = sheets.getItem(id)
    byId.load('name')
    await context.sync()
    const names = sheets.items.map((sheet) => [sheet.name, sheet.visibility])
    return { names, active: active.name, count: count.value, byId: byId.name, tabColor, showGridlines }
  })
  expect(seen).toStrictEqual({
    names: [
      ['Сводка', 'Visible'],
      ['Sheet1', 'Hidden'],
    ],
    active: 'Сводка',
    count: 1,
    byId: 'Сводка',
    tabColor: '#4472C4',
    showGridlines: false,
  })
})

test('a null object answers isNullObject, and deleting it does nothing', async () => {
  const isNull = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Missing')
    sheet.delete()
    sheet.load('name')
    await context.sync()
    return sheet.isNullObject
  })
  expect(isNull).toBe(true)
})

test('formats: read back from the range and from each of its cells', async () => {
  const seen = await host.Excel.run(async (context) => {
    const range = fill(context).getRange('A1:C1')
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
    const sheet = fill(context)
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
    const sheet = fill(context)
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
      categories: categories.value as unknown,
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
    const range = fill(context).getRange('A2:C9')
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

test('data validation, names, merges and frozen panes', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = fill(context)
    const choice = sheet.getRange('E1:E5').dataValidation
    choice.rule = { list: { inCellDropDown: true, source: 'yes,no' } }
    context.workbook.names.add('Revenue', sheet.getRange('B2:B3'), 'by customer')
    context.workbook.names.add('Double', '=LAMBDA(x,x*2)')
    sheet.getRange('G1:H2').merge()
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'))
    await context.sync()
    choice.load('rule,type')
    const name = context.workbook.names.getItemOrNullObject('revenue')
    name.load('name,formula,comment,type')
    const named = name.getRange()
    named.load('values')
    const none = context.workbook.names.getItemOrNullObject('nothing')
    none.load('name')
    const frozen = sheet.freezePanes.getLocationOrNullObject()
    frozen.load('address')
    const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject()
    merged.load('address')
    await context.sync()
    return {
      rule: choice.rule,
      name: [name.name, name.formula as unknown, name.comment, name.type],
      named: named.values as unknown,
      none: none.isNullObject,
      frozen: frozen.address,
      merged: merged.address,
    }
  })
  expect(seen).toStrictEqual({
    rule: { list: { inCellDropDown: true, source: 'yes,no' } },
    name: ['Revenue', '=Sheet1!$B$2:$B$3', 'by customer', 'Range'],
    named: [[80], [20]],
    none: true,
    frozen: 'Sheet1!A1:A2',
    merged: 'Sheet1!G1:H2',
  })
  expect(workbook.names[1]?.formula).toBe('=LAMBDA(x,x*2)')
  expect(workbook.sheets[0]?.freeze).toStrictEqual({ rows: 2, columns: 1 })
})

test('settings and custom properties live in the workbook', async () => {
  const seen = await host.Excel.run(async (context) => {
    const { settings, properties } = context.workbook
    settings.add('analysis', { version: 1, cuts: [80, 95] })
    settings.add('old', 'x')
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.customProperties.add('abcxyz', 'customers:1')
    properties.custom.add('Origin', 'test')
    await context.sync()
    settings.getItem('old').delete()
    const kept = settings.getItemOrNullObject('analysis')
    kept.load('value')
    const gone = settings.getItemOrNullObject('old')
    gone.load('value')
    settings.load('items/key')
    const marker = sheet.customProperties.getItemOrNullObject('abcxyz')
    marker.load('value')
    const unmarked = sheet.customProperties.getItemOrNullObject('other')
    unmarked.load('value')
    await context.sync()
    return [
      kept.value as unknown,
      gone.isNullObject,
      settings.items.map(({ key }) => key),
      marker.value,
      unmarked.isNullObject,
    ]
  })
  expect(seen).toStrictEqual([{ version: 1, cuts: [80, 95] }, true, ['analysis'], 'customers:1', true])
  expect(workbook.customProperties.get('Origin')).toBe('test')
})

test('page layout for printing', async () => {
  await host.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Sheet1')
    pageLayout.orientation = 'Landscape'
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }
    pageLayout.centerHorizontally = true
    pageLayout.setPrintTitleRows('$1:$3')
    pageLayout.setPrintArea('A1:F40')
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N'
    pageLayout.load('orientation,zoom')
    await context.sync()
    expect(pageLayout.orientation).toBe('Landscape')
  })
  expect(workbook.sheets[0]?.pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
    titleRows: { first: 0, last: 2 },
    printArea: [{ row: 0, column: 0, rowCount: 40, columnCount: 6 }],
    centerHorizontally: true,
    headersFooters: { centerFooter: '&P / &N' },
  })
})

test('the selection, of one range and of several', async () => {
  const seen = await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2:C5').select()
    const one = context.workbook.getSelectedRange()
    one.load('address')
    const all = context.workbook.getSelectedRanges()
    all.load('address,areaCount,cellCount')
    all.areas.load('items/address,items/rowIndex')
    await context.sync()
    return [one.address, all.address, all.areaCount, all.cellCount, all.areas.items.map(({ rowIndex }) => rowIndex)]
  })
  expect(seen).toStrictEqual(['Sheet1!B2:C5', 'Sheet1!B2:C5', 1, 8, [1]])
})

test.each([
  [false, 1462],
  [true, 0],
])('DATE(1904,1,1) tells whether the workbook counts from 1904 (%j)', async (date1904, serial) => {
  workbook.date1904 = date1904
  const value = await host.Excel.run(async (context) => {
    const result = context.workbook.functions.date(1904, 1, 1)
    result.load('value')
    await context.sync()
    return result.value
  })
  expect(value).toBe(serial)
})

test('a row inserted above moves tables, rules and merges along', async () => {
  await host.Excel.run(async (context) => {
    const sheet = fill(context)
    sheet.tables.add('A1:C3', true)
    sheet.getRange('A9:B9').merge()
    sheet.getRange('1:2').insert('Down')
    sheet.getRange('5:5').delete('Up')
    await context.sync()
  })
  expect(workbook.sheets[0]?.tables[0]?.area).toMatchObject({ row: 2, rowCount: 2 })
  expect(workbook.sheets[0]?.merges).toStrictEqual([{ row: 9, column: 0, rowCount: 1, columnCount: 2 }])
  expect(workbook.sheets[0]?.cells.value(3, 0)).toBe('Alpha')
})
