import type { CellArea } from '../../report/Report'
import { endRow, movedArea } from './areas'

/** Rows that the user has inserted among cells to fill in, or deleted (a negative count). */
export interface RowShift {
  /** The first row beneath those cells as they were left, counted from the title. */
  row: number
  count: number
}

/** Where areas of a sheet, as they were left, stand since then: what lies beneath moves, what the rows are in grows. */
export function shiftedAreas(areas: readonly CellArea[], shifts: readonly RowShift[]): CellArea[] {
  return areas.map((area) => {
    const above = shifts.filter(({ row }) => row <= area.row)
    const within = shifts.filter(({ row }) => row > area.row && row <= endRow(area))
    const grown = { ...area, rowCount: Math.max(0, area.rowCount + rowsOf(within)) }
    return movedArea(grown, rowsOf(above), 0)
  })
}

function rowsOf(shifts: readonly RowShift[]): number {
  return shifts.reduce((sum, { count }) => sum + count, 0)
}
