import type { Chart, ChartAxis } from '../../workbook/Chart'
import { type ApiClass, apiObject, type Scalar } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { flagOf, memberOf, numberOf, textOf } from '../expected'
import type { Session } from '../Session'
import { chartFontObject, chartLineObject } from './chartFormats'
import { chartTextObject } from './chartText'

type AxisType = 'Category' | 'Value'
type AxisGroup = 'Primary' | 'Secondary'

interface AxisOfChart {
  axis: ChartAxis
  type: AxisType
  group: AxisGroup
}

const axisClass: ApiClass<AxisOfChart> = {
  name: 'ChartAxis',
  scalars: {
    Type: { get: ({ type }) => type },
    AxisGroup: { get: ({ group }) => group },
    Visible: {
      get: ({ axis }) => axis.visible,
      set: ({ axis }, value) => {
        axis.visible = flagOf(value)
      },
    },
    NumberFormat: {
      get: ({ axis }) => axis.numberFormat ?? 'General',
      set: ({ axis }, value) => {
        axis.numberFormat = textOf(value)
      },
    },
    LinkNumberFormat: {
      get: ({ axis }) => axis.numberFormat === null,
      set: ({ axis }, value) => {
        if (flagOf(value)) axis.numberFormat = null
      },
    },
    Minimum: scale('minimum'),
    Maximum: scale('maximum'),
    MajorUnit: scale('majorUnit'),
    TickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition,
      set: ({ axis }, value) => {
        axis.tickLabelPosition = memberOf(['NextToAxis', 'High', 'Low', 'None'], value)
      },
    },
    ReversePlotOrder: {
      get: ({ axis }) => axis.reversed,
      set: ({ axis }, value) => {
        axis.reversed = flagOf(value)
      },
    },
  },
  objects: {
    Title: ({ axis }, session) => chartTextObject('ChartAxisTitle', axis.title, session),
    MajorGridlines: ({ axis }, session) => apiObject(gridlinesClass, { axis, key: 'majorGridlines' }, session),
    MinorGridlines: ({ axis }, session) => apiObject(gridlinesClass, { axis, key: 'minorGridlines' }, session),
    Format: ({ axis }, session) => apiObject(axisFormatClass, axis, session),
  },
}

const axisFormatClass: ApiClass<ChartAxis> = {
  name: 'ChartAxisFormat',
  objects: {
    Font: (axis, session) => chartFontObject(axis, session),
    Line: ({ line }, session) => chartLineObject(line, session),
  },
}

const gridlinesClass: ApiClass<{ axis: ChartAxis; key: 'majorGridlines' | 'minorGridlines' }> = {
  name: 'ChartGridlines',
  scalars: {
    Visible: {
      get: ({ axis, key }) => axis[key],
      set: ({ axis, key }, value) => {
        axis[key] = flagOf(value)
      },
    },
  },
}

const axesClass: ApiClass<Chart> = {
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (chart, session) => axisObject(chart, 'Category', 'Primary', session),
    ValueAxis: (chart, session) => axisObject(chart, 'Value', 'Primary', session),
  },
  methods: {
    GetItem: (chart, args, session) => {
      const type = memberOf(['Category', 'Value'] as const, args.value(0))
      const group = memberOf(['Primary', 'Secondary'] as const, args.value(1) ?? 'Primary')
      if (group === 'Secondary' && !chart.series.some(({ axisGroup }) => axisGroup === 'Secondary')) {
        throw new ApiError('ItemNotFound', 'No series stands on the secondary axis')
      }
      return { object: axisObject(chart, type, group, session) }
    },
  },
}

export function chartAxesObject(chart: Chart, session: Session): ApiObject {
  return apiObject(axesClass, chart, session)
}

function axisObject({ axes }: Chart, type: AxisType, group: AxisGroup, session: Session): ApiObject {
  const primary = type === 'Category' ? axes.category : axes.value
  const secondary = type === 'Category' ? axes.secondaryCategory : axes.secondaryValue
  return apiObject(axisClass, { axis: group === 'Primary' ? primary : secondary, type, group }, session)
}

/** '' stands for automatic. */
function scale(key: 'minimum' | 'maximum' | 'majorUnit'): Scalar<AxisOfChart> {
  return {
    get: ({ axis }) => axis[key] ?? '',
    set: ({ axis }, value) => {
      axis[key] = value === '' ? null : numberOf(value)
    },
  }
}
