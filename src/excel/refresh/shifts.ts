import type { CellArea } from '../../report/Report'
import { endRow, movedArea } from './areas'

/** Rows, or columns, that the user has inserted or deleted (a negative count). */
export interface Shift {
  /** The first row beneath them as they were left, counted from the title; of deleted lines, the first of these. */
  row: number
  count: number
  /** Among cells to fill in: what lies around them has grown. All others are the user's own, and contents stand apart there. */
  ofInput: boolean
}

/** How the lines of a sheet have moved since they were left. Of columns, `row` counts columns. */
export interface SheetShifts {
  rows: readonly Shift[]
  columns: readonly Shift[]
}

export const NO_SHIFTS: SheetShifts = { rows: [], columns: [] }

/** Where areas of a sheet, as they were left, stand since then: what lies beneath moves, what the rows are in grows. */
export function shiftedAreas(areas: readonly CellArea[], { rows, columns }: SheetShifts): CellArea[] {
  return shiftedRows(shiftedRows(areas, rows).map(turned), columns).map(turned)
}

/** Where a row that was left stands now; null: it was deleted. */
export function shiftedRow(at: number, shifts: readonly Shift[]): number | null {
  if (shifts.some(({ row, count }) => row <= at && at < row - count)) return null
  return at + countOf(shifts.filter(({ row }) => row <= at))
}

export function countOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { count }) => sum + count, 0)
}

function shiftedRows(areas: readonly CellArea[], shifts: readonly Shift[]): CellArea[] {
  const own = shifts.filter(({ ofInput }) => !ofInput)
  const parts = areas.flatMap((area) =>
    own.reduce((split, shift) => split.flatMap((part) => parted(part, shift)), [area]),
  )
  return parts.map((area) => {
    const above = shifts.filter(({ row }) => row <= area.row)
    const within = shifts.filter(({ row, ofInput }) => ofInput && row > area.row && row <= endRow(area))
    const grown = { ...area, rowCount: Math.max(0, area.rowCount + countOf(within)) }
    return movedArea(grown, countOf(above), 0)
  })
}

/** What stands above inserted or deleted rows and what stands beneath, without the deleted ones. */
function parted(area: CellArea, { row, count }: Shift): CellArea[] {
  const beneath = row + Math.max(0, -count)
  const start = Math.max(area.row, beneath)
  return [
    { ...area, rowCount: Math.min(endRow(area), row) - area.row },
    { ...area, row: start, rowCount: endRow(area) - start },
  ].filter(({ rowCount }) => rowCount > 0)
}

function turned(area: CellArea): CellArea {
  return { row: area.column, column: area.row, rowCount: area.columnCount, columnCount: area.rowCount }
}
