import { exactSum, type CustomerResult } from '../core/index'
import { madeFrom } from './madeFrom'
import { CHART_COLORS, TAB_COLORS } from './palette'
import { paretoReadings } from './paretoReadings'
import type { CellValue, ChartBlock, ReportSheet, TableBlock } from './Report'
import { HEADING_STYLE, SheetBuilder } from './SheetBuilder'
import { SHARE_FORMAT, type Subject } from './Subject'

const MOST_POINTS = 200
const CHART_ROWS = 24

/** The two readings of 20/80, the Gini coefficient, and the native chart over the figures that it is drawn from. */
export function paretoSheet(subject: Subject): ReportSheet {
  const { wording, context, words } = subject
  const sheet = new SheetBuilder([36, subject.amountWidth + 2, 16, 14, 14, 14, 14])
  const rows = paretoPoints(subject)
  sheet.title(wording.t('pareto.title', { name: context.analysisName }))
  sheet.muted(madeFrom(subject))
  for (const sentence of readings(subject)) sheet.sentence(sentence)
  if (subject.result.customers.filter(({ abc }) => abc !== null).length > rows.length) {
    sheet.muted(wording.t('pareto.limited', { shown: wording.number(MOST_POINTS - 1) }))
  }
  const chartRow = sheet.row + 1
  sheet.row = chartRow + CHART_ROWS
  sheet.section(wording.t('pareto.source'))
  const table: TableBlock = {
    kind: 'table',
    name: 'AbcXyzPareto',
    row: sheet.row,
    column: 0,
    columns: [
      { heading: words.heading, format: 'text', align: 'left', wrap: false },
      { heading: words.measureHeading, format: { number: subject.amountFormat }, align: 'right', wrap: false },
      { heading: wording.t('pareto.cumulativeShare'), format: { number: SHARE_FORMAT }, align: 'right', wrap: false },
      { heading: wording.t('pareto.line80'), format: { number: '0%' }, align: 'right', wrap: false },
    ],
    rows,
    headingStyle: { ...HEADING_STYLE, rowHeight: 32 },
    keyColumn: 0,
    showTotals: false,
  }
  sheet.blocks.push(table, chart(subject, table, chartRow, sheet.columnWidths.length))
  return {
    id: 'pareto',
    name: wording.t('sheet.pareto'),
    tabColor: TAB_COLORS.results,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: { first: table.row, last: table.row } },
    blocks: sheet.blocks,
    highlights: [],
  }
}

function readings(subject: Subject): string[] {
  const { result, wording } = subject
  return [...paretoReadings(subject), wording.t('pareto.gini', { gini: wording.number(result.pareto.gini, 2) })]
}

/** The largest one by one and all the others as the last point. */
function paretoPoints({ result, wording, count }: Subject): CellValue[][] {
  const positive = result.customers.filter(({ abc }) => abc !== null)
  const shown = positive.length <= MOST_POINTS ? positive : positive.slice(0, MOST_POINTS - 1)
  const others = positive.slice(shown.length)
  const points = shown.map(({ customer, amount, cumulativeShare }) => [customer, amount, cumulativeShare, 0.8])
  if (others.length === 0) return points
  const name = wording.t('pareto.others', { customers: count(others.length) })
  return [...points, [name, sumOf(others), 1, 0.8]]
}

function sumOf(customers: CustomerResult[]): number {
  return exactSum(customers.map(({ amount }) => amount))
}

/** Long or many names would leave the chart no room; they stand in the table beneath it. */
function fitUnderChart(rows: CellValue[][]): boolean {
  return rows.length <= 20 && rows.every(([name]) => String(name).length <= 20)
}

function chart(
  { result, wording, words, countOf, amountFormat }: Subject,
  table: TableBlock,
  row: number,
  width: number,
): ChartBlock {
  const secondary = { type: 'line', axis: 'secondary' } as const
  return {
    kind: 'chart',
    name: 'AbcXyzParetoChart',
    title: wording.t('pareto.chart', { measure: words.measureHeading }),
    source: { row: table.row, column: 0, rowCount: table.rows.length + 1, columnCount: 4 },
    place: { row, column: 0, rowCount: CHART_ROWS, columnCount: width },
    series: [
      { type: 'column', axis: 'primary', color: CHART_COLORS.amount, dashed: false },
      { ...secondary, color: CHART_COLORS.cumulative, dashed: false },
      { ...secondary, color: CHART_COLORS.limit, dashed: true },
    ],
    axes: {
      category: { title: words.headingOfAll, showLabels: fitUnderChart(table.rows) },
      primary: { title: words.measureHeading, numberFormat: amountFormat },
      secondary: { title: wording.t('pareto.cumulativeShare'), numberFormat: '0%', minimum: 0, maximum: 1 },
    },
    alternativeText: wording.t('pareto.alternative', {
      measure: words.measureHeading,
      entities: words.entities,
      customers: countOf(result.pareto.customersFor80),
    }),
  }
}
