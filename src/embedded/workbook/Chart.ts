/** The Excel API's names of the chart types, e.g. "ColumnClustered", "Line", "LineMarkers", "Pie". */
export type ChartType = string

export interface ChartText {
  visible: boolean
  text: string
  fontSize: number | null
  fontColor: string | null
  bold: boolean | null
}

export interface ChartLine {
  /** '#RRGGBB'; null is automatic. */
  color: string | null
  /** In points; null is automatic. */
  weight: number | null
  style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'RoundDot' | 'None' | 'Automatic'
}

export interface ChartSeries {
  name: string
  /** Addresses with the sheet's name, such as "Sheet1!$B$1"; null when given as a constant (name) or absent. */
  nameSource: string | null
  valuesSource: string
  categoriesSource: string | null
  chartType: ChartType
  axisGroup: 'Primary' | 'Secondary'
  /** '#RRGGBB'; null is automatic. */
  fillColor: string | null
  line: ChartLine
  smooth: boolean
  markerStyle: string
  markerSize: number
  markerColor: string | null
  gapWidth: number
  overlap: number
  hasDataLabels: boolean
}

export interface ChartAxis {
  visible: boolean
  title: ChartText
  /** null follows the source cells. */
  numberFormat: string | null
  /** null is automatic. */
  minimum: number | null
  maximum: number | null
  majorUnit: number | null
  majorGridlines: boolean
  minorGridlines: boolean
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None'
  reversed: boolean
  fontSize: number | null
  fontColor: string | null
  bold: boolean | null
  line: ChartLine
}

export interface Chart {
  id: string
  name: string
  type: ChartType
  title: ChartText
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' }
  series: ChartSeries[]
  axes: {
    category: ChartAxis
    value: ChartAxis
    secondaryCategory: ChartAxis
    secondaryValue: ChartAxis
  }
  /** In points from the sheet's corner. */
  left: number
  top: number
  width: number
  height: number
  alternativeText: string
  alternativeTitle: string
}

export function newChartText(text: string, visible: boolean): ChartText {
  return { visible, text, fontSize: null, fontColor: null, bold: null }
}

export function newChartLine(): ChartLine {
  return { color: null, weight: null, style: 'Automatic' }
}

export function newChartAxis(visible: boolean, majorGridlines: boolean): ChartAxis {
  return {
    visible,
    title: newChartText('', false),
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines,
    minorGridlines: false,
    tickLabelPosition: 'NextToAxis',
    reversed: false,
    fontSize: null,
    fontColor: null,
    bold: null,
    line: newChartLine(),
  }
}

export function newChartSeries(name: string, valuesSource: string, chartType: ChartType): ChartSeries {
  return {
    name,
    nameSource: null,
    valuesSource,
    categoriesSource: null,
    chartType,
    axisGroup: 'Primary',
    fillColor: null,
    line: newChartLine(),
    smooth: false,
    markerStyle: 'Automatic',
    markerSize: 5,
    markerColor: null,
    gapWidth: 150,
    overlap: 0,
    hasDataLabels: false,
  }
}

export function newChart(id: string, name: string, type: ChartType): Chart {
  return {
    id,
    name,
    type,
    title: newChartText('', true),
    legend: { visible: true, position: 'Bottom' },
    series: [],
    axes: {
      category: newChartAxis(true, false),
      value: newChartAxis(true, true),
      secondaryCategory: newChartAxis(false, false),
      secondaryValue: newChartAxis(true, false),
    },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    alternativeText: '',
    alternativeTitle: '',
  }
}
