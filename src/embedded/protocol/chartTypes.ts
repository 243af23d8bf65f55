import type { ChartType } from '../workbook/Chart'
import { unknownMember } from './ApiError'
import { textOf } from './expected'
import type { Json } from './wire'

const KNOWN: readonly ChartType[] = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'Pie',
  'Doughnut',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'XYScatterSmooth',
]

export function chartType(value: Json): ChartType {
  const type = textOf(value)
  if (!KNOWN.includes(type)) throw unknownMember('ChartType', type)
  return type
}
