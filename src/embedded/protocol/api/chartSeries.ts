import { type Chart, type ChartSeries, newChartSeries } from '../../workbook/Chart'
import { type ApiClass, apiObject, type Scalar } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { Arguments } from '../Arguments'
import { address } from '../chartSource'
import { chartType } from '../chartTypes'
import { checkedColor } from '../colors'
import { flagOf, memberOf, numberOf, textOf } from '../expected'
import { readValues } from '../cellValues'
import { rangeArgument, rangeOfAddress } from '../rangeOf'
import type { Session } from '../Session'
import type { Json } from '../wire'
import { chartLineObject } from './chartFormats'

const MARKER_STYLES = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const

interface SeriesOfChart {
  chart: Chart
  series: ChartSeries
}

const seriesClass: ApiClass<SeriesOfChart> = {
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = textOf(value)
        series.nameSource = null
      },
    },
    ChartType: property('chartType', chartType),
    AxisGroup: property('axisGroup', (value) => memberOf(['Primary', 'Secondary'] as const, value)),
    Smooth: property('smooth', flagOf),
    GapWidth: property('gapWidth', numberOf),
    Overlap: property('overlap', numberOf),
    HasDataLabels: property('hasDataLabels', flagOf),
    MarkerStyle: property('markerStyle', (value) => memberOf(MARKER_STYLES, value)),
    MarkerSize: property('markerSize', numberOf),
    MarkerBackgroundColor: property('markerColor', checkedColor),
    MarkerForegroundColor: property('markerColor', checkedColor),
  },
  objects: { Format: ({ series }, session) => apiObject(seriesFormatClass, series, session) },
  methods: {
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1)
      return undefined
    },
    SetValues: ({ series }, args, session) => {
      series.valuesSource = sourceArgument(args, session)
      return undefined
    },
    SetXAxisValues: ({ series }, args, session) => {
      series.categoriesSource = sourceArgument(args, session)
      return undefined
    },
    GetDimensionValues: ({ series }, args, session) => {
      const values = memberOf(['Values', 'YValues', 'Categories', 'XValues'], args.value(0))
      const ofValues = values === 'Values' || values === 'YValues'
      return { value: cellsAt(ofValues ? series.valuesSource : series.categoriesSource, session) }
    },
  },
}

const seriesFormatClass: ApiClass<ChartSeries> = {
  name: 'ChartSeriesFormat',
  objects: {
    Fill: (series, session) => apiObject(seriesFillClass, series, session),
    Line: ({ line }, session) => chartLineObject(line, session),
  },
}

const seriesFillClass: ApiClass<ChartSeries> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: (series, args) => {
      series.fillColor = checkedColor(args.value(0))
      return undefined
    },
    Clear: (series) => {
      series.fillColor = null
      return undefined
    },
  },
}

const seriesCollectionClass: ApiClass<Chart> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ series }) => series.length } },
  items: (chart, session) => chart.series.map((series) => seriesObject({ chart, series }, session)),
  methods: {
    Add: (chart, args, session) => {
      const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`
      const series = newChartSeries(name, '', chart.type)
      chart.series.splice(args.optionalInteger(1) ?? chart.series.length, 0, series)
      return { object: seriesObject({ chart, series }, session) }
    },
    GetCount: ({ series }) => ({ value: series.length }),
    GetItemAt: (chart, args, session) => {
      const series = chart.series[args.integer(0)]
      if (!series) throw new ApiError('InvalidArgument', 'There is no such series')
      return { object: seriesObject({ chart, series }, session) }
    },
  },
}

export function chartSeriesCollectionObject(chart: Chart, session: Session): ApiObject {
  return apiObject(seriesCollectionClass, chart, session)
}

function seriesObject(subject: SeriesOfChart, session: Session): ApiObject {
  return apiObject(seriesClass, subject, session)
}

type Plain =
  | 'chartType'
  | 'axisGroup'
  | 'smooth'
  | 'gapWidth'
  | 'overlap'
  | 'hasDataLabels'
  | 'markerStyle'
  | 'markerSize'
  | 'markerColor'

function property<K extends Plain>(key: K, parse: (value: Json) => ChartSeries[K]): Scalar<SeriesOfChart> {
  return {
    get: ({ series }) => series[key],
    set: ({ series }, value) => {
      series[key] = parse(value)
    },
  }
}

function sourceArgument(args: Arguments, { workbook }: Session): string {
  const { sheet, area } = rangeArgument(args, 0, null, workbook)
  return address(sheet, area)
}

/** The cells of a series in one list; [] when it has none. */
function cellsAt(source: string | null, { workbook }: Session): Json {
  if (!source) return []
  const rows = readValues(rangeOfAddress(source, null, workbook))
  return Array.isArray(rows) ? rows.flat() : []
}
