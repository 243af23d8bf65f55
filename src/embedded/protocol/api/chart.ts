import type { Chart } from '../../workbook/Chart'
import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject, type Scalar } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { seriesOfRange } from '../chartSource'
import { chartType } from '../chartTypes'
import { flagOf, memberOf, numberOf, textOf } from '../expected'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import { chartAxesObject } from './chartAxes'
import { chartSeriesCollectionObject } from './chartSeries'
import { chartTextObject } from './chartText'

export interface ChartOnSheet {
  sheet: Sheet
  chart: Chart
}

const ROUND = ['Pie', 'Doughnut']

const chartClass: ApiClass<ChartOnSheet> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        const name = textOf(value)
        const taken = sheet.charts.some((each) => each !== chart && each.name.toLowerCase() === name.toLowerCase())
        if (taken) throw new ApiError('InvalidArgument', `There is a chart "${name}" already`)
        chart.name = name
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = chartType(value)
        for (const series of chart.series) series.chartType = chart.type
      },
    },
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
  },
  objects: {
    Title: ({ chart }, session) => chartTextObject('ChartTitle', chart.title, session),
    Legend: ({ chart }, session) => apiObject(legendClass, chart, session),
    Series: ({ chart }, session) => {
      if (chart.type === 'Doughnut')
        throw new ApiError('UnsupportedOperation', 'Excel does not tell the series of a doughnut')
      return chartSeriesCollectionObject(chart, session)
    },
    Axes: ({ chart }, session) => {
      if (ROUND.includes(chart.type))
        throw new ApiError('InvalidOperation', `A chart of type ${chart.type} has no axes`)
      return chartAxesObject(chart, session)
    },
    Worksheet: ({ sheet }, { objects }) => objects.worksheet(sheet),
  },
  methods: {
    Activate: () => undefined,
    Delete: ({ sheet, chart }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1)
      return undefined
    },
    SetData: ({ sheet, chart }, args, { workbook }) => {
      const seriesBy = memberOf(['Auto', 'Columns', 'Rows'], args.value(1) ?? 'Auto')
      chart.series = seriesOfRange(rangeArgument(args, 0, sheet, workbook), seriesBy, chart)
      return undefined
    },
    // From the first cell's corner to the far corner of the second.
    SetPosition: ({ sheet, chart }, args, { workbook }) => {
      const start = rangeArgument(args, 0, sheet, workbook).area
      const end = args.value(1) === null ? start : rangeArgument(args, 1, sheet, workbook).area
      chart.left = sheet.leftOf(start.column)
      chart.top = sheet.topOf(start.row)
      chart.width = sheet.leftOf(end.column + end.columnCount) - chart.left
      chart.height = sheet.topOf(end.row + end.rowCount) - chart.top
      return undefined
    },
  },
}

const legendClass: ApiClass<Chart> = {
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: ({ legend }) => legend.visible,
      set: ({ legend }, value) => {
        legend.visible = flagOf(value)
      },
    },
    Position: {
      get: ({ legend }) => legend.position,
      set: ({ legend }, value) => {
        legend.position = memberOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'], value)
      },
    },
  },
}

export function chartObject(sheet: Sheet, chart: Chart, session: Session): ApiObject {
  return apiObject(chartClass, { sheet, chart }, session)
}

function place(key: 'left' | 'top' | 'width' | 'height'): Scalar<ChartOnSheet> {
  return {
    get: ({ chart }) => chart[key],
    set: ({ chart }, value) => {
      chart[key] = numberOf(value)
    },
  }
}
