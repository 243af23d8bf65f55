import type { SheetState } from '../../analysis/WorkbookState'
import type { CellArea, CellValue } from '../../report/Report'
import { endRow, movedArea } from './areas'

/** Rows that the user has inserted, or deleted (a negative count). */
export interface RowShift {
  /** The first row beneath them as they were left, counted from the title; of deleted lines, the first of these. */
  row: number
  count: number
  /** Among cells to fill in: what lies around them has grown. All others are the user's own, and contents stand apart there. */
  ofInput: boolean
}

/** Where areas of a sheet, as they were left, stand since then: what lies beneath moves, what the rows are in grows. */
export function shiftedAreas(areas: readonly CellArea[], shifts: readonly RowShift[]): CellArea[] {
  const own = shifts.filter(({ ofInput }) => !ofInput)
  const parts = areas.flatMap((area) =>
    own.reduce((split, shift) => split.flatMap((part) => parted(part, shift)), [area]),
  )
  return parts.map((area) => {
    const above = shifts.filter(({ row }) => row <= area.row)
    const within = shifts.filter(({ row, ofInput }) => ofInput && row > area.row && row <= endRow(area))
    const grown = { ...area, rowCount: Math.max(0, area.rowCount + rowsOf(within)) }
    return movedArea(grown, rowsOf(above), 0)
  })
}

/** What stands above inserted or deleted rows and what stands beneath, without the deleted ones. */
function parted(area: CellArea, { row, count }: RowShift): CellArea[] {
  const beneath = row + Math.max(0, -count)
  const start = Math.max(area.row, beneath)
  return [
    { ...area, rowCount: Math.min(endRow(area), row) - area.row },
    { ...area, row: start, rowCount: endRow(area) - start },
  ].filter(({ rowCount }) => rowCount > 0)
}

/**
 * Rows that came or went between lines of text that stand only once on the sheet, on what was left and now. Lines that
 * the user has changed tell nothing; whole rows among cells to fill in are told by these (`known`).
 */
export function shiftsOfLines(
  values: readonly (readonly CellValue[])[],
  lines: SheetState['lines'],
  origin: { row: number; column: number },
  known: readonly RowShift[],
): RowShift[] {
  const shifts: RowShift[] = []
  const stands = ({ row, column, text }: SheetState['lines'][number], shift: number) =>
    values[origin.row + row + shift]?.[origin.column + column] === text
  let last = { at: -1, row: -1, shift: 0 }
  for (const [at, line] of lines.entries()) {
    if (lines.some((other) => other !== line && other.text === line.text)) continue
    const rows = [...values.keys()].filter((row) => values[row]?.[origin.column + line.column] === line.text)
    const [present = -1, ...more] = rows
    const shift = present - origin.row - line.row
    if (present < 0 || more.length > 0 || line.row + shift <= last.row + last.shift) continue
    const ofInputs = known.filter(({ row }) => row > last.row && row <= line.row)
    const count = shift - last.shift - rowsOf(ofInputs)
    const between = lines.slice(last.at + 1, at)
    const moved = between.find((each) => !stands(each, last.shift))
    if (count !== 0) shifts.push({ row: (moved ?? line).row, count, ofInput: false })
    last = { at, row: line.row, shift }
  }
  return shifts
}

function rowsOf(shifts: readonly RowShift[]): number {
  return shifts.reduce((sum, { count }) => sum + count, 0)
}
