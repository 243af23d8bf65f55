import { parseXml } from '@cj-tech-master/excelts/xml'
import { newChart, newChartSeries } from '../../../src/embedded/workbook/Chart'
import type { ConditionalRule } from '../../../src/embedded/workbook/ConditionalFormat'
import type { Table } from '../../../src/embedded/workbook/Table'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { firstSheet, partsOf, readElsewhere, workbookOf } from '../../support/workbookFile'

function table(area: Table['area'], names: string[]): Table {
  return {
    id: 1,
    name: 'Customers',
    area,
    columns: names.map((name, index) => ({ id: index + 1, name, filter: null })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  }
}

describe('what lies on the sheets', () => {
  test('tables', async () => {
    const names = ['Клиент', 'Two\nlines', '<Share> & "more"']
    const workbook = workbookOf([names, ['a', 1, 2], ['b', 3, 4]])
    const own = table({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, names)
    firstSheet(workbook).tables.push(own)
    expect(firstSheet(await openXlsx(await saveXlsx(workbook))).tables).toEqual([own])
    const [elsewhere] = (await readElsewhere(workbook)).worksheets[0]?.getTables() ?? []
    expect(elsewhere?.name).toBe('Customers')
    expect(elsewhere?.theme).toBe('TableStyleMedium2')
  })

  test('rules that colour cells, and validations', async () => {
    const workbook = workbookOf([['A']])
    const sheet = firstSheet(workbook)
    const areas = [{ row: 0, column: 0, rowCount: 9, columnCount: 2 }]
    const rules: ConditionalRule[] = [
      { kind: 'CellValue', operator: 'EqualTo', formula1: '="A & <B>"', formula2: null },
      { kind: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=$B$1' },
      { kind: 'Custom', formula: '=$A1>5' },
      { kind: 'ContainsText', operator: 'NotContains', text: 'x "y"' },
    ]
    const border = { style: 'Continuous', weight: 'Thin', color: '#112233' } as const
    const look = {
      fill: '#009E73',
      fontColor: '#FFFFFF',
      bold: true,
      underline: false,
      numberFormat: '0.0',
      borderTop: border,
    }
    for (const rule of rules) {
      sheet.conditionalFormats.push({
        id: workbook.newObjectId(),
        areas,
        kind: rule.kind,
        rule,
        look,
        stopIfTrue: true,
      })
    }
    const errorAlert = { show: true, style: 'Warning', title: 'T', message: 'M & <m>' } as const
    const rest = { areas, ignoreBlanks: true, errorAlert, prompt: { show: false, title: '', message: '' } }
    sheet.validations.push({ ...rest, rule: { kind: 'List', source: 'A,B', inCellDropDown: true } })
    sheet.validations.push({
      ...rest,
      rule: { kind: 'Decimal', operator: 'GreaterThan', formula1: 0.5, formula2: null },
    })
    const reopened = firstSheet(await openXlsx(await saveXlsx(workbook)))
    expect(reopened.conditionalFormats).toEqual(sheet.conditionalFormats)
    expect(reopened.validations).toEqual(sheet.validations)
  })

  test('names of the workbook and of a sheet', async () => {
    const workbook = workbookOf([[1]])
    const name = { name: 'ABC', formula: "='Sheet1'!$A$1", comment: 'why', visible: true }
    const local = { name: 'Local', formula: '=Sheet1!$A$1:$B$2', comment: '', visible: false }
    workbook.names.push(name)
    firstSheet(workbook).names.push(local)
    const reopened = await openXlsx(await saveXlsx(workbook))
    expect(reopened.names).toEqual([name])
    expect(firstSheet(reopened).names).toEqual([local])
  })

  test('properties of the workbook and of sheets', async () => {
    const workbook = workbookOf([[1]])
    workbook.customProperties.set('Made by', 'a & b').set('Year', 2024).set('Done', true)
    workbook.properties.set('title', 'ABC <&>')
    firstSheet(workbook).customProperties.set('id', 'анализ 1')
    const reopened = await openXlsx(await saveXlsx(workbook))
    expect(reopened.customProperties).toEqual(workbook.customProperties)
    expect(reopened.properties.get('title')).toBe('ABC <&>')
    expect(firstSheet(reopened).customProperties).toEqual(firstSheet(workbook).customProperties)
  })

  test('a native chart of columns and a line on its own percent axis', async () => {
    const workbook = workbookOf([
      ['Name', 'Amount', 'Share'],
      ['=a', 5, 0.5],
      ['b', 5, 1],
    ])
    const chart = newChart('1', 'Pareto', 'ColumnClustered')
    chart.title.text = 'Pareto & 80 %'
    Object.assign(chart, { left: 100, top: 37, width: 400, height: 250 })
    chart.alternativeText = 'Two columns and a line'
    const amounts = newChartSeries('Amount', 'Sheet1!$B$2:$B$3', 'ColumnClustered')
    const shares = newChartSeries('Share', 'Sheet1!$C$2:$C$3', 'Line')
    shares.axisGroup = 'Secondary'
    for (const series of [amounts, shares]) series.categoriesSource = 'Sheet1!$A$2:$A$3'
    Object.assign(chart.axes.secondaryValue, { numberFormat: '0%', minimum: 0, maximum: 1 })
    chart.series.push(amounts, shares)
    firstSheet(workbook).charts.push(chart)
    const parts = await partsOf(workbook)
    const xml = parts.get('xl/charts/chart1.xml') ?? ''
    expect(xml).toMatch(/<c:barChart>.*Sheet1!\$B\$2:\$B\$3.*<c:lineChart>.*Sheet1!\$C\$2:\$C\$3/s)
    expect(xml).toContain('<c:v>=a</c:v>')
    expect(xml).toMatch(/<c:valAx>.*<c:max val="1"\/><c:min val="0"\/>.*formatCode="0%".*<c:crosses val="max"\/>/s)
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="Two columns and a line"')
    expect((await readElsewhere(workbook)).worksheets[0]?.getCharts()).toHaveLength(1)
    const again = firstSheet(await openXlsx(await saveXlsx(workbook))).charts
    expect(again).toEqual([{ ...chart, id: expect.any(String) as string }])
  })

  test('a native chart of lying bars, the first on top, with figures and without an axis', async () => {
    const workbook = workbookOf([
      ['Stage', 'Required'],
      ['Calls', 800],
      ['Buyers', 10],
    ])
    const chart = newChart('1', 'Funnel', 'BarClustered')
    const required = newChartSeries('Required', 'Sheet1!$B$2:$B$3', 'BarClustered')
    chart.series.push({ ...required, categoriesSource: 'Sheet1!$A$2:$A$3', hasDataLabels: true, gapWidth: 30 })
    chart.title.text = 'Required at each stage'
    chart.axes.category.reversed = true
    Object.assign(chart.axes.value, { visible: false, majorGridlines: false })
    firstSheet(workbook).charts.push(chart)
    const xml = (await partsOf(workbook)).get('xl/charts/chart1.xml') ?? ''
    expect(xml).toMatch(/<c:barDir val="bar"\/>.*<c:showVal val="1"\/>.*<c:gapWidth val="30"\/>/s)
    expect(xml).toMatch(
      /<c:catAx>(?:(?!<\/c:catAx>).)*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:delete val="1"\/>/s,
    )
    const again = firstSheet(await openXlsx(await saveXlsx(workbook))).charts
    expect(again).toEqual([{ ...chart, id: expect.any(String) as string }])
  })

  test('every part is well-formed, and the same workbook gives the same bytes', async () => {
    const workbook = workbookOf([['a & b', 1]])
    workbook.addCustomXmlPart('<a xmlns="urn:a">&lt;</a>')
    for (const xml of (await partsOf(workbook)).values()) expect(() => parseXml(xml)).not.toThrow()
    expect(Buffer.from(await saveXlsx(workbook)).equals(await saveXlsx(workbook))).toBe(true)
  })

  test('only the wanted sheets are written, without names that point elsewhere', async () => {
    const workbook = workbookOf([[1]])
    workbook.addSheet('Result').cells.setValue(0, 0, 'kept')
    workbook.names.push({ name: 'Gone', formula: '=Sheet1!$A$1', comment: '', visible: true })
    workbook.names.push({ name: 'Kept', formula: '=Result!$A$1', comment: '', visible: true })
    const reopened = await openXlsx(await saveXlsx(workbook, { sheets: ['Result'] }))
    expect(reopened.sheets.map(({ name }) => name)).toEqual(['Result'])
    expect(reopened.names.map(({ name }) => name)).toEqual(['Kept'])
  })
})
