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

test('a filter of a table hides the other rows until it is cleared', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    const table = sheet.tables.add('A1:C3', true)
    table.columns.getItem('Customer').filter.applyValuesFilter(['Beta'])
    table.autoFilter.load('isDataFiltered')
    const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true })
    await context.sync()
    const filtered = [table.autoFilter.isDataFiltered, rows.value.map(({ rowHidden }) => rowHidden)]
    table.clearFilters()
    const all = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true })
    await context.sync()
    return [...filtered, all.value.map(({ rowHidden }) => rowHidden)]
  })
  expect(seen).toStrictEqual([true, [false, true, false], [false, false, false]])
})

test('formats are given and read cell by cell', async () => {
  const read = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3')
    range.setCellProperties([
      [{ format: { fill: { color: '#FFFF00' }, font: { bold: true, underline: 'Double' } } }, {}],
      [{}, { format: { horizontalAlignment: 'Right', wrapText: true } }],
    ])
    const asked = {
      fill: { color: true },
      font: { bold: true, underline: true },
      horizontalAlignment: true,
      wrapText: true,
    }
    const cells = range.getCellProperties({ format: asked })
    await context.sync()
    return cells.value
  })
  const plain = {
    fill: { color: '#FFFFFF' },
    font: { bold: false, underline: 'None' },
    horizontalAlignment: 'General',
    wrapText: false,
  }
  expect(read).toEqual([
    [
      { format: { ...plain, fill: { color: '#FFFF00' }, font: { bold: true, underline: 'Double' } } },
      { format: plain },
    ],
    [{ format: plain }, { format: { ...plain, horizontalAlignment: 'Right', wrapText: true } }],
  ])
})

test('formats cell by cell: too few of them, and what the workbook does not know, are refused', async () => {
  const cells = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2')
  for (const tooFew of [[[{}]], [[{}], [{}, {}]]]) {
    const code = await refusal(host, (context) => {
      cells(context).setCellProperties(tooFew)
    })
    expect(code).toBe('InvalidArgument')
  }
  const unknown = await refusal(host, (context) => {
    cells(context).getCellProperties({ address: true })
  })
  expect(unknown).toBe('ApiNotFound')
})

test('a filter of the sheet hides rows, and removing it shows them', async () => {
  const hidden = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    sheet.autoFilter.apply('A1:C3', 0, { filterOn: 'Values', values: ['Alpha'] })
    const second = sheet.getRange('A3')
    second.load('rowHidden')
    sheet.autoFilter.load('enabled')
    await context.sync()
    const filtered = [sheet.autoFilter.enabled, second.rowHidden]
    sheet.autoFilter.remove()
    second.load('rowHidden')
    await context.sync()
    return [...filtered, second.rowHidden]
  })
  expect(hidden).toStrictEqual([true, true, false])
})

test('rows added to a table push down what lies beneath it', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    sheet.getRange('A4').values = [['below']]
    const table = sheet.tables.add('A1:C3', true)
    table.rows.add(undefined, [['Gamma', 1, 0.01], ['Delta', 2, 0.02]]) // prettier-ignore
    const cells = sheet.getRange('A4:A6')
    cells.load('values')
    table.rows.load('count')
    const row = table.rows.getItemAt(2)
    row.load('values,index')
    await context.sync()
    return [cells.values as unknown, table.rows.count, row.values as unknown, row.index]
  })
  expect(seen).toStrictEqual([[['Gamma'], ['Delta'], ['below']], 4, [['Gamma', 1, 0.01]], 2])
})

test('a table without its headings, with totals, back as a plain range, deleted', async () => {
  const areas: unknown[] = []
  await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    const table = sheet.tables.add('A1:C3', true)
    const note = async () => {
      const range = table.getRange()
      range.load('address')
      await context.sync()
      areas.push(range.address)
    }
    table.showTotals = true
    await note()
    table.showHeaders = false
    await note()
    table.showHeaders = true
    await note()
    const plain = table.convertToRange()
    plain.load('address')
    sheet.tables.load('count')
    await context.sync()
    areas.push([plain.address, sheet.tables.count])
    sheet.tables.add('A1:C3', true).delete()
    const rest = sheet.getRange('A1:C3').getUsedRangeOrNullObject(true)
    rest.load('address')
    await context.sync()
    areas.push(rest.isNullObject)
  })
  const whole = 'Sheet1!A1:C4'
  expect(areas).toStrictEqual([whole, 'Sheet1!A2:C4', whole, [whole, 0], true])
})

test('a table of cells without headings gets a row for them', async () => {
  const values = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]] // prettier-ignore
    const range = sheet.tables.add('A1:B2', false).getRange()
    range.load('values')
    await context.sync()
    return range.values as unknown
  })
  expect(values).toStrictEqual([['Column1', 'Column2'], ['a', 1], ['b', 2]]) // prettier-ignore
})

test('protecting a sheet: seen, kept to, lifted with the password', async () => {
  await host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1')
    protection.protect({ allowFormatCells: true }, 'secret')
    protection.load('protected,options')
    await context.sync()
    expect(protection.protected).toBe(true)
  })
  const write = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]
  }
  const format = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.bold = true
  }
  const unprotect = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Sheet1').protection.unprotect('secret')
  }
  const codes = []
  for (const batch of [write, format, unprotect, write]) codes.push(await refusal(host, batch))
  expect(codes).toStrictEqual(['AccessDenied', 'none', 'none', 'none'])
})

test('inner borders belong to both neighbours, and "None" takes a border away', async () => {
  await host.Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').format
    for (const side of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const) {
      const border = borders.getItem(side)
      border.style = 'Continuous'
      border.color = '#808080'
    }
    borders.getItem('EdgeTop').style = 'None'
    await context.sync()
  })
  const line = { style: 'Continuous', weight: 'Thin', color: '#808080' }
  expect(workbook.sheets[0]?.style(0, 0)).toMatchObject({
    borderTop: null,
    borderLeft: line,
    borderBottom: line,
    borderRight: line,
  })
  expect(workbook.sheets[0]?.style(1, 1)).toMatchObject({ borderTop: line, borderLeft: line, borderBottom: null })
})

test('clearing formats keeps the values, clearing contents keeps the looks', async () => {
  await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    sheet.getRange('A1:C3').format.fill.color = '#FFFF00'
    sheet.getRange('A1:C1').clear('Formats')
    sheet.getRange('A2:C2').clear('Contents')
    sheet.getRange('A3:C3').clear()
    await context.sync()
  })
  const sheet = workbook.activeSheet
  const look = [0, 1, 2].map((row) => [sheet.cells.value(row, 0), sheet.style(row, 0).fill])
  expect(look).toStrictEqual([['Customer', null], [null, '#FFFF00'], [null, null]]) // prettier-ignore
})

test('merging keeps the first cell, "across" merges row by row, unmerging frees the cells', async () => {
  await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    sheet.getRange('A1:B3').merge(true)
    sheet.getRange('B2:C2').unmerge()
    await context.sync()
  })
  expect(workbook.activeSheet.merges.map(({ row }) => row)).toStrictEqual([0, 2])
  expect(workbook.activeSheet.cells.value(0, 1)).toBeNull()
})

test('the alternative text of a chart, its legend, fonts and line', async () => {
  await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns')
    chart.name = 'Revenue'
    chart.legend.visible = false
    chart.title.format.font.size = 14
    chart.axes.valueAxis.majorGridlines.visible = false
    chart.axes.valueAxis.format.font.color = '#595959'
    chart.series.getItemAt(0).format.line.weight = 2.25
    sheet.shapes.getItem('Revenue').altTextDescription = 'Alpha brings most'
    await context.sync()
  })
  expect(workbook.activeSheet.charts[0]).toMatchObject({
    name: 'Revenue',
    title: { text: 'Revenue', fontSize: 14 },
    legend: { visible: false },
    axes: { value: { majorGridlines: false, fontColor: '#595959' } },
    series: [{ line: { weight: 2.25 } }],
    alternativeText: 'Alpha brings most',
  })
})

test('the application: culture, calculation mode, and the calls that have nothing to do here', async () => {
  const seen = await host.Excel.run(async (context) => {
    const { application } = context.workbook
    application.suspendApiCalculationUntilNextSync()
    application.suspendScreenUpdatingUntilNextSync()
    application.calculationMode = 'Manual'
    await context.sync()
    application.load('calculationMode')
    application.cultureInfo.load('name')
    application.cultureInfo.numberFormat.load('numberDecimalSeparator')
    await context.sync()
    const { cultureInfo } = application
    return [application.calculationMode, cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator]
  })
  expect(seen).toStrictEqual(['Manual', 'en-US', '.'])
})

test('widths: read, mixed, fitted to the texts', async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = writeSales(context)
    sheet.getRange('A:A').format.columnWidth = 100
    const mixed = sheet.getRange('A1:B1').format
    const fitted = sheet.getRange('C1').format
    sheet.getRange('C:C').format.autofitColumns()
    mixed.load('columnWidth')
    fitted.load('columnWidth')
    await context.sync()
    return [mixed.columnWidth, fitted.columnWidth > 25 && fitted.columnWidth < 60]
  })
  expect(seen).toStrictEqual([null, true])
})
