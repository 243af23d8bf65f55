import type { SheetState } from '../../analysis/WorkbookState'
import type { CellArea, CellValue } from '../../report/Report'
import { endRow, movedArea } from './areas'

type Line = SheetState['lines'][number]
type Cells = readonly (readonly CellValue[])[]

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
  values: Cells,
  lines: SheetState['lines'],
  origin: { row: number; column: number },
  known: readonly RowShift[],
): RowShift[] {
  const shifts: RowShift[] = []
  const stands = ({ row, column, text }: Line, shift: number) =>
    values[origin.row + row + shift]?.[origin.column + column] === text
  let last = { at: -1, row: -1, shift: 0 }
  for (const { at, line, shift } of inOrder(foundOnce(values, lines, origin))) {
    const ofInputs = known.filter(({ row }) => row > last.row && row <= line.row)
    const count = shift - last.shift - rowsOf(ofInputs)
    const between = lines.slice(last.at + 1, at)
    const moved = between.find((each) => !stands(each, last.shift)) ?? line
    // Rows that are gone stood above the line that is still there.
    const row = Math.min(moved.row, line.row + Math.min(0, count))
    if (count !== 0) shifts.push({ row, count, ofInput: false })
    last = { at, row: line.row, shift }
  }
  return shifts
}

interface FoundLine {
  /** Among the lines as they were left. */
  at: number
  line: Line
  shift: number
}

function foundOnce(values: Cells, lines: readonly Line[], origin: { row: number; column: number }): FoundLine[] {
  return lines.flatMap((line, at) => {
    if (lines.some((other) => other !== line && other.text === line.text)) return []
    const rows = [...values.keys()].filter((row) => values[row]?.[origin.column + line.column] === line.text)
    const [present, ...more] = rows
    return present === undefined || more.length > 0 ? [] : [{ at, line, shift: present - origin.row - line.row }]
  })
}

/** The most of them that still stand in their order: what has left it was moved, or is another text of the same words. */
function inOrder(found: readonly FoundLine[]): FoundLine[] {
  const chains: FoundLine[][] = []
  for (const each of found) {
    const present = each.line.row + each.shift
    const before = chains.filter((chain) => chain.every(({ line, shift }) => line.row + shift < present))
    chains.push([...longest(before), each])
  }
  return longest(chains)
}

function longest(chains: readonly FoundLine[][]): FoundLine[] {
  return chains.reduce((most, chain) => (chain.length > most.length ? chain : most), [])
}

function rowsOf(shifts: readonly RowShift[]): number {
  return shifts.reduce((sum, { count }) => sum + count, 0)
}
