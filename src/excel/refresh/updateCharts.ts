import type { ChartUpdate } from '../../analysis/SheetUpdate'
import type { CellArea, ChartBlock } from '../../report/Report'
import { chartType } from '../write/writeCharts'
import { tableArea } from '../write/writeTable'
import type { ArrangedSheet } from './arrangeSheet'
import { overlap } from './areas'

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
  const axis = (title: string | null, numberFormat: string | null) => ({ title, numberFormat })
  return [
    {
      name: chart.name,
      title: chart.title,
      categories: column(0),
      series: chart.series.map((_, i) => ({ values: column(i + 1) })),
      bars: isOlder && chartType(chart) === 'BarClustered' ? chart.series.map(({ color }) => color) : null,
      axes: {
        category: axis(axes.category.title, null),
        primary: axis(axes.primary?.title ?? null, axes.primary?.numberFormat ?? null),
        secondary: axes.secondary && axis(axes.secondary.title, axes.secondary.numberFormat),
      },
    },
  ]
}

/** The charts' sources have been moved with their tables already. */
function columnOf({ tables }: ArrangedSheet, source: CellArea, i: number): number {
  const table = tables.find(({ block }) => overlap(tableArea(block), source))
  const offset = table?.columns.own[source.column + i - table.block.column]
  return table === undefined || offset === undefined ? source.column + i : table.area.column + offset
}
