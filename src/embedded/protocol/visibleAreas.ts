import type { Area } from '../workbook/Area'
import type { CellRange } from './CellRange'

/** The parts of a range whose rows and columns are not hidden. */
export function visibleAreas({ sheet, area }: CellRange): Area[] {
  const rows = visibleRuns(area.row, area.rowCount, sheet.hiddenRows)
  const columns = visibleRuns(area.column, area.columnCount, sheet.hiddenColumns)
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rowCount, columnCount })),
  )
}

/** [first, count] of each run between hidden ones. */
function visibleRuns(first: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  const gaps = [...hidden].filter((at) => at >= first && at < first + count).sort((a, b) => a - b)
  const runs: [number, number][] = []
  let start = first
  for (const gap of [...gaps, first + count]) {
    if (gap > start) runs.push([start, gap - start])
    start = gap + 1
  }
  return runs
}
