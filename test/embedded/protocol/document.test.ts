import type { OfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openEmptyHost, refusal, writeSales } from './excelHost'

let host: OfficeHost
let workbook: Workbook

beforeEach(async () => {
  ;({ host, workbook } = await openEmptyHost())
})

afterEach(() => {
  host.close()
})

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

test('data validation, names, merges and frozen panes', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
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

test('custom XML parts: added, found by namespace and id, read, replaced, deleted', async () => {
  const seen = await host.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts
    const added = parts.add('<state xmlns="urn:a">1</state>')
    parts.add('<p:other xmlns:p="urn:b"/>')
    added.load('id,namespaceUri')
    await context.sync()
    added.setXml('<?xml version="1.0"?><state xmlns="urn:a">Ж &amp; 2</state>')
    const found = parts.getByNamespace('urn:a').getOnlyItemOrNullObject()
    const none = parts.getByNamespace('urn:c').getOnlyItemOrNullObject()
    const all = parts.load('items/namespaceUri')
    const count = parts.getByNamespace('urn:b').getCount()
    const byId = parts.getItem(added.id).getXml()
    const unknown = parts.getItemOrNullObject('{0}')
    await context.sync()
    const xml = found.getXml()
    await context.sync()
    const namespaces = all.items.map(({ namespaceUri }) => namespaceUri)
    found.delete()
    const left = parts.getCount()
    await context.sync()
    const nulls = [none.isNullObject, unknown.isNullObject, found.isNullObject]
    return { own: added.namespaceUri, same: xml.value === byId.value, xml: xml.value, namespaces, count, nulls, left }
  })
  expect(seen).toMatchObject({
    own: 'urn:a',
    same: true,
    xml: '<?xml version="1.0"?><state xmlns="urn:a">Ж &amp; 2</state>',
    namespaces: ['urn:a', 'urn:b'],
    count: { value: 1 },
    nulls: [true, true, false],
    left: { value: 1 },
  })
  expect(await refusal(host, ({ workbook: { customXmlParts } }) => customXmlParts.add('<open>'))).toBe(
    'InvalidArgument',
  )
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
    const sheet = writeSales(context)
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

test('a new name of a sheet reaches formulas, names and charts; a deleted sheet leaves #REF!', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    const other = context.workbook.worksheets.add('Other')
    const cell = other.getRange('A1')
    cell.values = [['=SUM(Sheet1!B2:B3)&"Sheet1!"']]
    context.workbook.names.add('Revenue', sheet.getRange('B2:B3'))
    sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns')
    sheet.name = "Bob's sales"
    cell.load('formulas')
    const name = context.workbook.names.getItem('Revenue')
    name.load('formula')
    await context.sync()
    const renamed = [cell.formulas as unknown, name.formula as unknown]
    const series = workbook.sheets[0]?.charts[0]?.series[0]?.valuesSource
    sheet.delete()
    cell.load('formulas')
    await context.sync()
    return [...renamed, series, cell.formulas as unknown]
  })
  expect(seen).toStrictEqual([
    [["=SUM('Bob''s sales'!B2:B3)&\"Sheet1!\""]],
    "='Bob''s sales'!$B$2:$B$3",
    "'Bob''s sales'!$B$2:$B$3",
    [['=SUM(#REF!B2:B3)&"Sheet1!"']],
  ])
})
