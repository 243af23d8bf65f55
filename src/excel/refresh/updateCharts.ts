import type { ChartUpdate } from '../../analysis/SheetUpdate'
import type { CellArea, ChartBlock } from '../../report/Report'
import { chartType } from '../write/writeCharts'
import { tableArea } from '../write/writeTable'
import type { ArrangedSheet } from './arrangeSheet'
import { overlap } from './areas'
import type { ChartBefore } from './chartsBefore'

/** Nothing where the user has deleted the chart or changed its series: it stays so. A type that he has chosen stays, too. */
export function chartUpdate(chart: ChartBlock, arranged: ArrangedSheet): ChartUpdate[] {
  const known = arranged.before.charts.find(({ name }) => name === chart.name)
  if (known?.seriesCount !== chart.series.length) return []
  const { source, axes } = chart
  const left = arranged.before.remembered.charts.find(({ name }) => name === chart.name)?.type ?? 'ColumnClustered'
  const isOlder = known.type === left && left !== chartType(chart)
  const column = (i: number): CellArea => ({
    row: source.row + 1,
    column: columnOf(arranged, source, i),
    rowCount: source.rowCount - 1,
    columnCount: 1,
  })
  return [
    {
      name: chart.name,
      title: chart.title,
      categories: column(0),
      series: chart.series.map((_, i) => ({ values: column(i + 1) })),
      bars: isOlder && chartType(chart) === 'BarClustered' ? chart.series.map(({ color }) => color) : null,
      axes: known.type.includes('Pie') ? null : axesUpdate(axes, known),
    },
  ]
}

function axesUpdate({ category, primary, secondary }: ChartBlock['axes'], known: ChartBefore): ChartUpdate['axes'] {
  const axis = (title: string | null, numberFormat: string | null) => ({ title, numberFormat })
  return {
    category: axis(category.title, null),
    primary: axis(primary?.title ?? null, primary?.numberFormat ?? null),
    secondary: known.hasSecondaryAxis && secondary ? axis(secondary.title, secondary.numberFormat) : null,
  }
}

/** The charts' sources have been moved with their tables already. */
function columnOf({ tables }: ArrangedSheet, source: CellArea, i: number): number {
  const table = tables.find(({ block }) => overlap(tableArea(block), source))
  const offset = table?.columns.own[source.column + i - table.block.column]
  return table === undefined || offset === undefined ? source.column + i : table.area.column + offset
}
