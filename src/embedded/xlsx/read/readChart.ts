import type { XmlElement } from '@cj-tech-master/excelts/xml'
import { type Chart, type ChartSeries, newChart, newChartSeries } from '../../workbook/Chart'
import { DRAWN_AS } from '../write/chartTypes'
import { readAxis } from './readChartAxis'
import { readFill, readLine, readTitle } from './readChartLook'
import { child, children, flag, local, textOf } from './elements'

const LEGEND_PLACES = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' } as const

/** null for a kind of chart that the model's files do not hold. */
export function readChart(root: XmlElement, id: string, name: string): Chart | null {
  const space = child(root, 'chart')
  const plot = child(space, 'plotArea')
  const groups = plot ? children(plot).filter(({ name: tag }) => /Chart$/.test(local(tag))) : []
  const types = groups.map((group) => chartTypeOf(group))
  const [type] = types
  if (!plot || type === undefined || type === null || types.includes(null)) return null
  const chart = newChart(id, name, type)
  chart.title = readTitle(child(space, 'title'))
  const legend = child(space, 'legend')
  const place = child(legend, 'legendPos')?.attributes.val ?? 'r'
  chart.legend = { visible: legend !== null, position: LEGEND_PLACES[place as keyof typeof LEGEND_PLACES] }
  const primary = axisIds(groups[0])
  const ordered: { order: number; series: ChartSeries }[] = []
  groups.forEach((group, index) => {
    const axisGroup = axisIds(group).join() === primary.join() ? 'Primary' : 'Secondary'
    for (const ser of children(group, 'ser')) {
      const series = { ...readSeries(ser, group, types[index] ?? type), axisGroup } as const
      ordered.push({ order: Number(child(ser, 'order')?.attributes.val ?? 0), series })
    }
  })
  chart.series = ordered.sort((a, b) => a.order - b.order).map(({ series }) => series)
  readAxes(chart, plot, primary)
  return chart
}

function axisIds(group: XmlElement | undefined): string[] {
  return group ? children(group, 'axId').map(({ attributes }) => attributes.val ?? '') : []
}

function valueOf(element: XmlElement | null, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

function chartTypeOf(group: XmlElement): string | null {
  const drawn = local(group.name)
  const isMarked = children(group, 'ser').some((ser) => valueOf(child(ser, 'marker'), 'symbol') !== 'none')
  for (const [type, known] of DRAWN_AS) {
    const fits =
      known.group === drawn &&
      (known.direction === undefined || known.direction === valueOf(group, 'barDir')) &&
      (known.grouping === undefined || known.grouping === (valueOf(group, 'grouping') ?? 'standard')) &&
      (known.markers === undefined || known.markers === isMarked)
    if (fits) return type
  }
  return null
}

function readSeries(ser: XmlElement, group: XmlElement, type: string): ChartSeries {
  const tx = child(ser, 'tx')
  const named = child(tx, 'strRef')
  const shape = child(ser, 'spPr')
  const values = child(child(ser, 'val'), 'numRef')
  const name = named ? cached(named) : tx ? textOf(tx) : ''
  const isLine = type.startsWith('Line')
  const line = readLine(child(shape, 'ln'))
  const marker = child(ser, 'marker')
  const symbol = valueOf(marker, 'symbol')
  return {
    ...newChartSeries(name, formulaOf(values) ?? '', type),
    nameSource: formulaOf(named),
    categoriesSource: formulaOf(children(child(ser, 'cat') ?? ser).find(({ name: tag }) => /Ref$/.test(tag)) ?? null),
    fillColor: isLine ? null : readFill(shape),
    line,
    smooth: flag(valueOf(ser, 'smooth')),
    markerStyle:
      symbol === undefined || symbol === 'none' ? 'Automatic' : symbol.charAt(0).toUpperCase() + symbol.slice(1),
    markerSize: Number(valueOf(marker, 'size') ?? 5),
    markerColor: symbol === undefined ? null : readFill(child(marker, 'spPr')),
    gapWidth: Number(valueOf(group, 'gapWidth') ?? 150),
    overlap: type.includes('Stacked') ? 0 : Number(valueOf(group, 'overlap') ?? 0),
    hasDataLabels: flag(valueOf(child(ser, 'dLbls'), 'showVal')),
  }
}

function formulaOf(reference: XmlElement | null): string | null {
  const formula = child(reference, 'f')
  return formula ? textOf(formula) : null
}

function cached(reference: XmlElement): string {
  const point = child(child(child(reference, 'strCache'), 'pt'), 'v')
  return point ? textOf(point) : ''
}

function readAxes(chart: Chart, plot: XmlElement, primary: readonly string[]): void {
  for (const axis of children(plot)) {
    const kind = local(axis.name)
    if (kind !== 'catAx' && kind !== 'dateAx' && kind !== 'valAx') continue
    const isPrimary = primary.includes(valueOf(axis, 'axId') ?? '')
    const read = readAxis(axis)
    if (kind === 'valAx') chart.axes[isPrimary ? 'value' : 'secondaryValue'] = read
    else chart.axes[isPrimary ? 'category' : 'secondaryCategory'] = read
  }
}
