import { Workbook as ForeignWorkbook } from '@cj-tech-master/excelts'
import { editZip } from '@cj-tech-master/excelts/archive'
import { parseXml } from '@cj-tech-master/excelts/xml'
import { newChart, newChartSeries } from '../../../src/embedded/workbook/Chart'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { patchXlsx } from '../../../src/embedded/xlsx/patchXlsx'
import { PIXEL, foreignWorkbook } from '../../support/foreignWorkbook'
import { changedParts, partsOfFile } from '../../support/partsOfFile'

function addResult(workbook: Workbook, name = 'Result'): Sheet {
  const sheet = workbook.addSheet(name)
  const rows = [
    ['Customer', 'Amount'],
    ['=Alpha <&>', 10],
    ['Beta', 20],
  ]
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.cells.setValue(at, column, value)
    })
  })
  sheet.changeStyle({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, { bold: true, fill: '#FFEE00' })
  sheet.changeStyle({ row: 1, column: 1, rowCount: 2, columnCount: 1 }, { numberFormat: '#,##0.0000' })
  sheet.customProperties.set('abcxyz.sheet', 'marker')
  sheet.pageLayout.titleRows = { first: 0, last: 0 }
  sheet.tables.push({
    id: workbook.newTableId(),
    name: `${name}Table`,
    area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    columns: [
      { id: 1, name: 'Customer', filter: null },
      { id: 2, name: 'Amount', filter: null },
    ],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleLight1',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  })
  sheet.conditionalFormats.push({
    id: workbook.newObjectId(),
    areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }],
    kind: 'CellValue',
    rule: { kind: 'CellValue', operator: 'GreaterThan', formula1: '=15', formula2: null },
    look: { fill: '#FF0000' },
    stopIfTrue: false,
  })
  const chart = newChart(workbook.newObjectId(), 'Pareto', 'ColumnClustered')
  Object.assign(chart, { left: 200, top: 15, width: 300, height: 200 })
  chart.series.push(newChartSeries('Amount', `${name}!$B$2:$B$3`, 'ColumnClustered'))
  sheet.charts.push(chart)
  return sheet
}

const named = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheetNamed(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

describe('adding our sheets to a file of another program', () => {
  let original: Uint8Array
  let patched: Uint8Array

  beforeAll(async () => {
    original = await foreignWorkbook()
    const workbook = await openXlsx(original)
    addResult(workbook)
    workbook.addCustomXmlPart('<state xmlns="urn:a">1</state>')
    patched = await patchXlsx(original, workbook, ['Result'])
  })

  test('every part of the user keeps its bytes: pictures, comments, links, pivot tables, rich texts, theme', async () => {
    expect(await changedParts(original, patched)).toEqual([])
  })

  test('the user’s styles keep their numbers, ours follow', async () => {
    const before = (await partsOfFile(original)).get('xl/styles.xml') ?? ''
    const after = (await partsOfFile(patched)).get('xl/styles.xml') ?? ''
    const list = (xml: string, name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? ''
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'numFmts']) {
      expect(list(after, name).startsWith(list(before, name))).toBe(true)
    }
    const count = Number(/<cellXfs count="(\d+)"/.exec(after)?.[1])
    expect(count).toBe([...list(after, 'cellXfs').matchAll(/<xf /g)].length)
  })

  test('our sheet is there as it was written, and the user’s are as before', async () => {
    const reopened = await openXlsx(patched)
    expect(reopened.sheets.map(({ name }) => name)).toEqual(['Sales', 'Notes', 'Pivot', 'Result'])
    const result = named(reopened, 'Result')
    expect(result.cells.value(1, 0)).toBe('=Alpha <&>')
    expect(result.cells.formula(1, 0)).toBeNull()
    expect(result.style(0, 0)).toMatchObject({ bold: true, fill: '#FFEE00' })
    expect(result.style(1, 1).numberFormat).toBe('#,##0.0000')
    expect(result.tables.map(({ name }) => name)).toEqual(['ResultTable'])
    expect(result.charts.map(({ name }) => name)).toEqual(['Pareto'])
    expect(result.conditionalFormats).toMatchObject([{ look: { fill: '#FF0000' } }])
    expect(result.customProperties.get('abcxyz.sheet')).toBe('marker')
    expect(result.pageLayout.titleRows).toEqual({ first: 0, last: 0 })
    expect(reopened.customXmlParts[0]?.xml).toContain('<state xmlns="urn:a">1</state>')
    expect(reopened.names.map(({ name }) => name)).toEqual(['Total'])
    expect(named(reopened, 'Notes').style(4, 0)).toMatchObject({ fontName: 'Arial', fontSize: 14 })
    expect(reopened.activeSheet.name).toBe('Sales')
  })

  test('the file is sound: XML everywhere, tables numbered once, each part with a type, results recalculated', async () => {
    const all = await partsOfFile(patched)
    for (const [path, xml] of all) if (/\.(xml|rels|vml)$/.test(path)) expect(() => parseXml(xml)).not.toThrow()
    const ids = [...all]
      .filter(([path]) => path.startsWith('xl/tables/'))
      .map(([, xml]) => /\sid="(\d+)"/.exec(xml)?.[1])
    expect(new Set(ids).size).toBe(2)
    const types = all.get('[Content_Types].xml') ?? ''
    for (const path of all.keys()) {
      const isTyped =
        types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.split('.').pop() ?? ''}"`)
      expect([path, isTyped || path === '[Content_Types].xml']).toEqual([path, true])
    }
    expect(all.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  })

  test('an unchanged second writing adds nothing more', async () => {
    const again = await patchXlsx(patched, await openXlsx(patched), ['Result'])
    const [first, second] = [await partsOfFile(patched), await partsOfFile(again)]
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort())
    expect(second.get('xl/styles.xml')).toBe(first.get('xl/styles.xml'))
    expect(second.get('xl/workbook.xml')).toBe(first.get('xl/workbook.xml'))
  })

  test('a removed sheet takes its parts along; all of the user’s stays', async () => {
    const workbook = await openXlsx(patched)
    workbook.removeSheet(named(workbook, 'Result'))
    workbook.customXmlParts.length = 0
    const removed = await patchXlsx(patched, workbook, ['Result'])
    expect([...(await partsOfFile(removed)).keys()].sort()).toEqual([...(await partsOfFile(original)).keys()].sort())
    expect(await changedParts(original, removed)).toEqual([])
    expect((await openXlsx(removed)).sheets.map(({ name }) => name)).toEqual(['Sales', 'Notes', 'Pivot'])
  })

  test('a sheet put before others: names of sheets follow their places, the active sheet stays', async () => {
    const workbook = await openXlsx(patched)
    const first = addResult(workbook, 'First')
    workbook.sheets.unshift(...workbook.sheets.splice(workbook.sheets.indexOf(first), 1))
    const reopened = await openXlsx(await patchXlsx(patched, workbook, ['First']))
    expect(reopened.sheets.map(({ name }) => name)).toEqual(['First', 'Sales', 'Notes', 'Pivot', 'Result'])
    expect(reopened.activeSheet.name).toBe('Sales')
    expect(named(reopened, 'Result').pageLayout.titleRows).toEqual({ first: 0, last: 0 })
    expect(named(reopened, 'First').pageLayout.titleRows).toEqual({ first: 0, last: 0 })
  })
})

test('custom XML that hangs on the package, as LibreOffice leaves it, is read and hung on the workbook again', async () => {
  const workbook = await openXlsx(await foreignWorkbook())
  workbook.addCustomXmlPart('<state xmlns="urn:a">1</state>')
  const plain = await patchXlsx(await foreignWorkbook(), workbook, [])
  const parts = await partsOfFile(plain)
  const [main, root] = ['xl/_rels/workbook.xml.rels', '_rels/.rels']
  const link = /<Relationship [^>]*relationships\/customXml"[^>]*>/.exec(parts.get(main) ?? '')?.[0] ?? ''
  const hung = link.replace(/Id="[^"]*"/, 'Id="rId99"').replace(/Target="[^"]*"/, 'Target="../customXml/item1.xml"')
  const editor = await editZip(plain)
  editor.set(main, (parts.get(main) ?? '').replace(link, ''))
  editor.set(root, (parts.get(root) ?? '').replace('</Relationships>', `${hung}</Relationships>`))
  const moved = await editor.bytes()
  const read = await openXlsx(moved)
  expect(read.customXmlParts.map(({ xml }) => xml)).toEqual([expect.stringContaining('>1</state>')])
  const [part] = read.customXmlParts
  if (part) part.xml = part.xml.replace('>1<', '>2<')
  const patched = await patchXlsx(moved, read, [])
  const after = await partsOfFile(patched)
  expect(after.get(root)).toBe(parts.get(root))
  expect(after.get(main)).toContain('/customXml/item1.xml"')
  expect((await openXlsx(patched)).customXmlParts.map(({ xml }) => xml)).toEqual([
    expect.stringContaining('>2</state>'),
  ])
  read.customXmlParts.length = 0
  const removed = await partsOfFile(await patchXlsx(moved, read, []))
  expect([...removed.keys()].filter((path) => path.startsWith('customXml/'))).toEqual([])
  expect(removed.get(root)).toBe(parts.get(root))
})

describe('writing our sheet anew', () => {
  /** A file in which the user has put things of their own on our sheet. */
  async function furnished(): Promise<Uint8Array> {
    const foreign = new ForeignWorkbook()
    foreign.addWorksheet('Other').getCell('A1').value = { formula: "SUM('Result'!B2:B3)", result: 30 }
    const sheet = foreign.addWorksheet('Result', { views: [{ zoomScale: 150 }] })
    sheet.getCell('A1').value = { text: 'link', hyperlink: 'https://example.org/' }
    sheet.getCell('A2').value = 'noted'
    sheet.getCell('A2').note = 'A comment'
    sheet.getCell('A3').value = 'text'
    sheet.addImage(foreign.addImage({ base64: PIXEL, extension: 'png' }), 'D2:E4')
    sheet.addConditionalFormatting({
      ref: 'B1:B9',
      rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF00AA00' } }],
    })
    return foreign.xlsx.writeBuffer()
  }

  test('comments, links, pictures, data bars and the zoom of the user stay on it', async () => {
    const original = await furnished()
    const workbook = await openXlsx(original)
    const sheet = named(workbook, 'Result')
    sheet.cells.setValue(2, 0, 'changed')
    const chart = newChart(workbook.newObjectId(), 'Pareto', 'ColumnClustered')
    Object.assign(chart, { left: 200, top: 15, width: 300, height: 200 })
    chart.series.push(newChartSeries('Amount', 'Result!$B$2:$B$3', 'ColumnClustered'))
    sheet.charts.push(chart)
    const patched = await patchXlsx(original, workbook, ['Result'])
    const other = new ForeignWorkbook()
    await other.xlsx.load(patched)
    const seen = other.getWorksheet('Result')
    expect(seen?.getCell('A3').value).toBe('changed')
    expect(seen?.getCell('A1').hyperlink).toBe('https://example.org/')
    expect(JSON.stringify(seen?.getCell('A2').note)).toContain('A comment')
    expect(seen?.getImages()).toHaveLength(1)
    expect(seen?.getCharts()).toHaveLength(1)
    expect(seen?.views[0]?.zoomScale).toBe(150)
    expect((await partsOfFile(patched)).get('xl/worksheets/sheet2.xml')).toContain('<dataBar')
    expect(await changedParts(original, patched)).toEqual(
      expect.not.arrayContaining(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/media/image1.png']),
    )
  })

  test('a chart that has not changed keeps its part, with all that the model does not hold', async () => {
    const original = await foreignWorkbook()
    const workbook = await openXlsx(original)
    addResult(workbook)
    const first = await patchXlsx(original, workbook, ['Result'])
    const again = await openXlsx(first)
    const second = await patchXlsx(first, again, ['Result'])
    expect((await partsOfFile(second)).get('xl/charts/chart1.xml')).toBe(
      (await partsOfFile(first)).get('xl/charts/chart1.xml'),
    )
    const [series] = named(again, 'Result').charts[0]?.series ?? []
    if (series) series.valuesSource = 'Result!$B$2:$B$2'
    const third = await openXlsx(await patchXlsx(first, again, ['Result']))
    expect(named(third, 'Result').charts.map((chart) => chart.series[0]?.valuesSource)).toEqual(['Result!$B$2:$B$2'])
  })

  test('a table keeps the formulas and numbers of its columns, wherever they stand now', async () => {
    const foreign = new ForeignWorkbook()
    const sheet = foreign.addWorksheet('Result')
    sheet.addTable({
      name: 'List',
      ref: 'A1',
      headerRow: true,
      columns: [{ name: 'Customer' }, { name: 'Amount' }, { name: 'Bonus' }],
      rows: [['a', 1, 2]],
    })
    const plain = await foreign.xlsx.writeBuffer()
    const editor = await editZip(plain)
    const xml = (await partsOfFile(plain)).get('xl/tables/table1.xml') ?? ''
    const formula = '<calculatedColumnFormula>List[[#This Row],[Amount]]*2</calculatedColumnFormula>'
    const column = `<tableColumn id="7" name="Bonus">${formula}</tableColumn>`
    expect(xml).toMatch(/<tableColumn id="3" name="Bonus"[^>]*\/>/)
    editor.set('xl/tables/table1.xml', xml.replace(/<tableColumn id="3" name="Bonus"[^>]*\/>/, column))
    const original = await editor.bytes()
    const workbook = await openXlsx(original)
    const [table] = named(workbook, 'Result').tables
    table?.columns.splice(0, 3, ...['Bonus', 'New', 'Customer'].map((name, at) => ({ id: at + 1, name, filter: null })))
    const patched =
      (await partsOfFile(await patchXlsx(original, workbook, ['Result']))).get('xl/tables/table1.xml') ?? ''
    expect(patched).toContain(
      `<tableColumns count="3">${column}<tableColumn id="9" name="New"/><tableColumn id="1" name="Customer"`,
    )
  })

  test('a workbook of the strict variant is refused: our parts would damage it', async () => {
    const plain = await foreignWorkbook()
    const editor = await editZip(plain)
    const xml = (await partsOfFile(plain)).get('xl/workbook.xml') ?? ''
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    editor.set('xl/workbook.xml', xml.replace(namespace, 'http://purl.oclc.org/ooxml/spreadsheetml/main'))
    const strict = await editor.bytes()
    await expect(patchXlsx(strict, await openXlsx(strict), [])).rejects.toMatchObject({ code: 'notAnXlsx' })
  })
})
