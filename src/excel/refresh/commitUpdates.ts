import type { ChartUpdate, SheetUpdate, TableUpdate } from '../../analysis/SheetUpdate'
import type { CellArea } from '../../report/Report'
import { columnWidthInPoints, setTitleRows } from '../write/setUpSheet'
import { turnIntoBars } from '../write/writeCharts'
import { makeTable } from '../write/writeTable'
import { addHighlight, rangeOf } from '../write/writeStyles'

/** What must be known of the workbook to put an update in place; read anew whenever a commit is repeated. */
export interface UpdateFacts {
  /** Where each of the sheet's tables stands. */
  tables: ReadonlyMap<string, CellArea>
  charts: ReadonlySet<string>
  /** Of each area with staged formulas, by its place in `stagedFormulaAreas`. */
  formulas: readonly (readonly (readonly unknown[])[])[]
}

/** Queues all that puts the staged contents in place. Whatever part of it was carried out, it can be queued again. */
export function queueUpdate(context: Excel.RequestContext, update: SheetUpdate, facts: UpdateFacts): void {
  const sheet = context.workbook.worksheets.getItem(update.worksheetId)
  const known = update.tables.filter(({ name }) => facts.tables.has(name))
  for (const { name } of known) {
    const table = sheet.tables.getItem(name)
    table.clearFilters()
    // A row of totals would stand in the way of another size; it comes back after the commit.
    table.showTotals = false
  }
  for (const area of update.cleared) {
    rangeOf(sheet, area).unmerge()
    rangeOf(sheet, area).clear()
  }
  for (const { name, area } of known) makeRoomAbove(sheet, facts.tables.get(name) ?? area, area.row)
  for (const { name, area } of known) sheet.tables.getItem(name).resize(rangeOf(sheet, area))
  for (const area of update.leftOver) rangeOf(sheet, area).clear()
  for (const { from, to, what } of update.copies) rangeOf(sheet, to).copyFrom(rangeOf(sheet, from), what)
  for (const table of update.tables) if (!facts.tables.has(table.name)) makeTable(sheet, table.area, table.name)
  queueFormulas(sheet, update, facts)
  for (const area of update.merges) rangeOf(sheet, area).merge(false)
  rangeOf(sheet, update.plainRows).format.useStandardHeight = true
  for (const { row, rowCount, height } of update.rowHeights) {
    sheet.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = height
  }
  for (const { column, characters } of update.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(characters)
  }
  if (update.titleRows !== null) setTitleRows(sheet.pageLayout, update.titleRows)
  for (const area of update.ruleAreas) rangeOf(sheet, area).conditionalFormats.clearAll()
  for (const highlight of update.highlights) addHighlight(sheet, highlight)
  for (const chart of update.charts) if (facts.charts.has(chart.name)) queueChart(sheet, chart)
  for (const table of known) queueFilters(sheet, table)
}

/** Moves a table down, with all that stands in its columns beneath it, so that formulas that refer to it follow. */
function makeRoomAbove(sheet: Excel.Worksheet, table: CellArea, row: number): void {
  if (row <= table.row) return
  const room = { ...table, rowCount: row - table.row }
  rangeOf(sheet, room).insert('Down')
  rangeOf(sheet, room).clear()
}

/** Takes away what was laid beside the contents. */
export function queueClearing(context: Excel.RequestContext, worksheetId: string, staging: CellArea): void {
  rangeOf(context.workbook.worksheets.getItem(worksheetId), staging).clear()
}

function queueFormulas(sheet: Excel.Worksheet, { tables }: SheetUpdate, { formulas }: UpdateFacts): void {
  let staged = 0
  for (const table of tables) {
    for (const each of table.formulas) {
      if (each.kind === 'uniform') rangeOf(sheet, each.to).formulasR1C1 = [[each.formulaR1C1]]
      else {
        const texts = formulas[staged++] ?? []
        rangeOf(sheet, each.to).formulasR1C1 = texts.map(([text]) => [text === '' ? null : text])
      }
    }
  }
}

function queueChart(sheet: Excel.Worksheet, { name, title, categories, series, bars, axes }: ChartUpdate): void {
  const chart = sheet.charts.getItem(name)
  if (bars !== null) turnIntoBars(chart, bars)
  for (const [i, { values }] of series.entries()) {
    const one = chart.series.getItemAt(i)
    one.setValues(rangeOf(sheet, values))
    one.setXAxisValues(rangeOf(sheet, categories))
  }
  chart.title.text = title
  if (axes === null) return
  const { categoryAxis, valueAxis } = chart.axes
  if (axes.category.title !== null) categoryAxis.title.text = axes.category.title
  if (axes.primary.title !== null) valueAxis.title.text = axes.primary.title
  if (axes.primary.numberFormat !== null) valueAxis.numberFormat = axes.primary.numberFormat
  if (axes.secondary === null || axes.secondary.title === null) return
  chart.axes.getItem('Value', 'Secondary').title.text = axes.secondary.title
}

function queueFilters(sheet: Excel.Worksheet, { name, filters }: TableUpdate): void {
  const { columns } = sheet.tables.getItem(name)
  for (const { heading, values } of filters) columns.getItem(heading).filter.applyValuesFilter(values)
}
