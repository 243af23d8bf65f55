import type { Chart, ChartSeries } from '../../workbook/Chart'
import { axesXml, AXIS_IDS } from './chartAxes'
import { dataSource, textSource, type CellReader } from './chartData'
import { lineXml, solidFill, titleXml } from './chartLook'
import { type DrawnAs, drawnAs } from './chartTypes'
import { CHART, DRAWING, RELATIONSHIPS } from './namespaces'
import { element, XML_HEAD, xmlText } from './xml'

interface SeriesGroup {
  drawn: DrawnAs
  axisGroup: ChartSeries['axisGroup']
  series: { index: number; series: ChartSeries }[]
}

/** A native chart: one group a type and axis, so that columns and lines share a plot. */
export function chartPart(chart: Chart, read: CellReader): string {
  const groups = groupsOf(chart)
  const usesAxes = groups.some(({ drawn }) => drawn.group !== 'pieChart' && drawn.group !== 'doughnutChart')
  const hasSecondary = groups.some(({ axisGroup }) => axisGroup === 'Secondary')
  const horizontal = groups.some(({ drawn }) => drawn.direction === 'bar')
  const plot = element(
    'c:plotArea',
    {},
    '<c:layout/>',
    ...groups.map((group) => groupXml(group, read)),
    usesAxes ? axesXml(chart.axes, hasSecondary, horizontal) : '',
  )
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
      '<c:roundedCorners val="0"/>',
      element(
        'c:chart',
        {},
        chart.title.visible && chart.title.text !== '' ? titleXml(chart.title) : '',
        element('c:autoTitleDeleted', { val: !(chart.title.visible && chart.title.text !== '') }),
        plot,
        legendXml(chart),
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
      ),
    )
  )
}

const LEGEND_PLACES = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' }

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return ''
  const position = element('c:legendPos', { val: LEGEND_PLACES[legend.position] })
  return element('c:legend', {}, position, '<c:overlay val="0"/>')
}

function groupsOf(chart: Chart): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>()
  chart.series.forEach((series, index) => {
    const { chartType, axisGroup } = series
    const key = `${chartType} ${axisGroup}`
    const group = groups.get(key) ?? { drawn: drawnAs(chartType), axisGroup, series: [] }
    group.series.push({ index, series })
    groups.set(key, group)
  })
  return [...groups.values()]
}

function groupXml({ drawn, axisGroup, series }: SeriesGroup, read: CellReader): string {
  const first = series[0]?.series
  const ids = AXIS_IDS[axisGroup]
  const axes = element('c:axId', { val: ids.category }) + element('c:axId', { val: ids.value })
  const body = series.map(({ index, series: each }) => seriesXml(index, each, drawn, read)).join('')
  const grouping = element('c:grouping', { val: drawn.grouping })
  switch (drawn.group) {
    case 'barChart': {
      const overlap = drawn.grouping === 'clustered' ? first?.overlap : 100
      return element(
        'c:barChart',
        {},
        element('c:barDir', { val: drawn.direction }),
        grouping,
        '<c:varyColors val="0"/>',
        body,
        element('c:gapWidth', { val: first?.gapWidth ?? 150 }),
        element('c:overlap', { val: overlap ?? 0 }),
        axes,
      )
    }
    case 'lineChart':
      return element('c:lineChart', {}, grouping, '<c:varyColors val="0"/>', body, '<c:marker val="1"/>', axes)
    case 'areaChart':
      return element('c:areaChart', {}, grouping, '<c:varyColors val="0"/>', body, axes)
    case 'pieChart':
      return element('c:pieChart', {}, '<c:varyColors val="1"/>', body, '<c:firstSliceAng val="0"/>')
    case 'doughnutChart':
      return element('c:doughnutChart', {}, '<c:varyColors val="1"/>', body, '<c:holeSize val="50"/>')
  }
}

function seriesXml(index: number, series: ChartSeries, drawn: DrawnAs, read: CellReader): string {
  const isLine = drawn.group === 'lineChart'
  const name =
    series.nameSource === null
      ? element('c:tx', {}, element('c:v', {}, xmlText(series.name)))
      : element('c:tx', {}, textSource(series.nameSource, read))
  const fill = isLine || series.fillColor === null ? '' : solidFill(series.fillColor)
  const line = lineXml(isLine ? { ...series.line, color: series.line.color ?? series.fillColor } : series.line)
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    name,
    fill + line === '' ? '' : element('c:spPr', {}, fill, line),
    drawn.group === 'barChart' ? '<c:invertIfNegative val="0"/>' : '',
    isLine ? markerXml(series, drawn.markers === true) : '',
    series.hasDataLabels
      ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
          '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
      : '',
    series.categoriesSource === null ? '' : element('c:cat', {}, textSource(series.categoriesSource, read)),
    element('c:val', {}, dataSource(series.valuesSource, read)),
    isLine ? element('c:smooth', { val: series.smooth }) : '',
  )
}

function markerXml(series: ChartSeries, byDefault: boolean): string {
  const { markerStyle, markerColor } = series
  const hasMarker = markerStyle === 'Automatic' ? byDefault : markerStyle !== 'None'
  if (!hasMarker) return '<c:marker><c:symbol val="none"/></c:marker>'
  const color = markerColor ?? series.line.color ?? series.fillColor
  return element(
    'c:marker',
    {},
    markerStyle === 'Automatic' ? '' : element('c:symbol', { val: markerStyle.toLowerCase() }),
    element('c:size', { val: series.markerSize }),
    color === null ? '' : element('c:spPr', {}, solidFill(color)),
  )
}
