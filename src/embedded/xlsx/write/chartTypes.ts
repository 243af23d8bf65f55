/** How a chart type of the Excel API is drawn: the element of its group and what tells it from others there. */
export interface DrawnAs {
  group: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart'
  direction?: 'col' | 'bar'
  grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked'
  markers?: boolean
}

export const DRAWN_AS: ReadonlyMap<string, DrawnAs> = new Map<string, DrawnAs>([
  ['ColumnClustered', { group: 'barChart', direction: 'col', grouping: 'clustered' }],
  ['ColumnStacked', { group: 'barChart', direction: 'col', grouping: 'stacked' }],
  ['ColumnStacked100', { group: 'barChart', direction: 'col', grouping: 'percentStacked' }],
  ['BarClustered', { group: 'barChart', direction: 'bar', grouping: 'clustered' }],
  ['BarStacked', { group: 'barChart', direction: 'bar', grouping: 'stacked' }],
  ['BarStacked100', { group: 'barChart', direction: 'bar', grouping: 'percentStacked' }],
  ['Line', { group: 'lineChart', grouping: 'standard', markers: false }],
  ['LineMarkers', { group: 'lineChart', grouping: 'standard', markers: true }],
  ['LineStacked', { group: 'lineChart', grouping: 'stacked', markers: false }],
  ['Area', { group: 'areaChart', grouping: 'standard' }],
  ['AreaStacked', { group: 'areaChart', grouping: 'stacked' }],
  ['Pie', { group: 'pieChart' }],
  ['Doughnut', { group: 'doughnutChart' }],
])

export function drawnAs(chartType: string): DrawnAs {
  const known = DRAWN_AS.get(chartType)
  if (!known) throw new Error(`A chart of type ${chartType} cannot be written to a file yet`)
  return known
}
