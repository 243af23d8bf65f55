import type { CellArea, ChartBlock } from '../../report/Report'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'
import { rangeOf } from './writeStyles'

/** Of a bar's width: close enough together to look like one funnel. */
const BAR_GAP_PERCENT = 30

/**
 * Clustered columns and lines, or bars, over one block of cells; Excel's own Pareto chart cannot be read back or drawn as a
 * picture. Series added one by one get wrong values, so the chart takes the whole block and is restyled.
 */
export async function writeCharts(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  blocks: readonly ChartBlock[],
): Promise<void> {
  if (blocks.length === 0) return
  const added: { block: ChartBlock; seriesCount: OfficeExtension.ClientResult<number> }[] = []
  for (const block of blocks) {
    await queue.makeRoom(COMMAND_BYTES)
    const chart = sheet.charts.add(chartType(block), rangeOf(sheet, block.source), 'Columns')
    chart.name = block.name
    added.push({ block, seriesCount: chart.series.getCount() })
  }
  await queue.send()
  for (const { block, seriesCount } of added) {
    await queue.makeRoom(COMMAND_BYTES * (1 + block.series.length))
    const chart = sheet.charts.getItem(block.name)
    if (seriesCount.value > block.series.length) takeCategoriesFromFirstColumn(sheet, chart, block)
    place(sheet, chart, block.place)
    styleSeries(chart, block.series)
    styleAxes(chart, block.axes)
    chart.title.text = block.title
    if (block.series.length > 1) chart.legend.position = 'Bottom'
    else chart.legend.visible = false
  }
}

export function chartType({ series }: ChartBlock): 'BarClustered' | 'ColumnClustered' {
  return series.some(({ type }) => type === 'bar') ? 'BarClustered' : 'ColumnClustered'
}

/** Makes bars of columns: the figures stand at them, so the axis of values goes. */
export function turnIntoBars(chart: Excel.Chart, colors: readonly string[]): void {
  chart.chartType = 'BarClustered'
  styleSeries(
    chart,
    colors.map((color) => ({ type: 'bar', axis: 'primary', color, dashed: false })),
  )
  hideValueAxis(chart)
}

/** Categories that are numbers (ranks, say) are taken by Excel for one more series. */
function takeCategoriesFromFirstColumn(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { source, series }: ChartBlock,
): void {
  chart.series.getItemAt(0).delete()
  const categories = { ...source, row: source.row + 1, rowCount: source.rowCount - 1, columnCount: 1 }
  for (const i of series.keys()) chart.series.getItemAt(i).setXAxisValues(rangeOf(sheet, categories))
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, area: CellArea): void {
  const lastRow = area.row + area.rowCount - 1
  const lastColumn = area.column + area.columnCount - 1
  chart.setPosition(sheet.getCell(area.row, area.column), sheet.getCell(lastRow, lastColumn))
}

function styleSeries(chart: Excel.Chart, styles: ChartBlock['series']): void {
  for (const [i, { type, axis, color, dashed }] of styles.entries()) {
    const series = chart.series.getItemAt(i)
    if (type === 'line') {
      series.chartType = 'Line'
      series.markerStyle = 'None'
      series.format.line.color = color
      series.format.line.weight = 2
      series.format.line.lineStyle = dashed ? 'Dash' : 'Continuous'
    } else {
      series.format.fill.setSolidColor(color)
    }
    if (type === 'bar') styleBars(chart, series)
    if (axis === 'secondary') series.axisGroup = 'Secondary'
  }
}

/** Excel draws the first bar lowest unless told otherwise. */
function styleBars(chart: Excel.Chart, series: Excel.ChartSeries): void {
  series.hasDataLabels = true
  series.gapWidth = BAR_GAP_PERCENT
  chart.axes.categoryAxis.reversePlotOrder = true
}

function styleAxes(chart: Excel.Chart, axes: ChartBlock['axes']): void {
  const { categoryAxis, valueAxis } = chart.axes
  titleAxis(categoryAxis, axes.category.title)
  if (!axes.category.showLabels) categoryAxis.tickLabelPosition = 'None'
  if (axes.primary === null) {
    hideValueAxis(chart)
  } else {
    titleAxis(valueAxis, axes.primary.title)
    valueAxis.numberFormat = axes.primary.numberFormat
  }
  if (axes.secondary !== null) {
    const axis = chart.axes.getItem('Value', 'Secondary')
    titleAxis(axis, axes.secondary.title)
    axis.numberFormat = axes.secondary.numberFormat
    axis.minimum = axes.secondary.minimum
    axis.maximum = axes.secondary.maximum
  }
}

function hideValueAxis({ axes: { valueAxis } }: Excel.Chart): void {
  valueAxis.visible = false
  valueAxis.majorGridlines.visible = false
}

function titleAxis(axis: Excel.ChartAxis, title: string | null): void {
  if (title === null) axis.title.visible = false
  else axis.title.text = title
}
