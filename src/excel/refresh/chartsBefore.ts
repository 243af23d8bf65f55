/** A chart of ours as the user has left it. */
export interface ChartBefore {
  name: string
  type: string
  seriesCount: number
  hasSecondaryAxis: boolean
}

const OUR_CHARTS = 'AbcXyz'
const WITHOUT_SERIES: readonly string[] = [
  ...['Doughnut', 'DoughnutExploded', 'Waterfall', 'Sunburst', 'Treemap', 'Histogram', 'Boxwhisker', 'Pareto'],
  ...['RegionMap', 'Funnel'],
]

/** Excel does not tell the series of every type of chart; and charts that the user has added are none of our business. */
export function isFollowed({ name, chartType }: Excel.Chart): boolean {
  return name.startsWith(OUR_CHARTS) && !WITHOUT_SERIES.includes(chartType)
}

export function chartBefore({ name, chartType, series: { items } }: Excel.Chart): ChartBefore {
  const hasSecondaryAxis = items.some(({ axisGroup }) => axisGroup === 'Secondary')
  return { name, type: chartType, seriesCount: items.length, hasSecondaryAxis }
}
