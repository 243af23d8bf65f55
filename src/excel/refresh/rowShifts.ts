import type { SheetState } from '../../analysis/WorkbookState'
import type { CellValue } from '../../report/Report'
import { endRow } from './areas'
import { formulaShape } from './formulaShape'
import { countOf, shiftedRow, type Shift } from './shifts'

type Cells = readonly (readonly CellValue[])[]
type Line = SheetState['lines'][number] & {
  /** The user may sort the cells to fill in, and their labels with them. */
  isLabel: boolean
}

interface Origin {
  row: number
  column: number
}

/**
 * Rows that came or went, by the lines of ours and the labels of cells to fill in.
 *
 * @param cells of the sheet, with their formulas
 * @param columns that came or went
 * @param known whole rows among cells to fill in
 */
export function shiftsOfRows(
  cells: Cells,
  { lines, inputs }: Pick<SheetState, 'lines' | 'inputs'>,
  origin: Origin,
  columns: readonly Shift[],
  known: readonly Shift[],
): Shift[] {
  const labels = labelLines(inputs).filter(({ row }) => !lines.some((line) => line.row === row))
  const all = [...lines.map((line) => ({ ...line, isLabel: false })), ...labels].sort((a, b) => a.row - b.row)
  const present = all.flatMap((line) => {
    const column = shiftedRow(line.column, columns)
    return column === null ? [] : [{ ...line, column }]
  })
  const shapes = cells.map((row) => row.map(formulaShape))
  return shiftsOfLines(shapes, present, origin, known)
}

/** One a row, but for those beside cells that grow with the rows inserted among them: these tell of themselves. */
function labelLines(inputs: SheetState['inputs']): Line[] {
  const growing = inputs.flatMap(({ label, cells, end }) =>
    end === undefined ? [] : [{ first: label.row, end: label.row + endRow(cells) }],
  )
  const labels = inputs.map(({ label: { row, column, text } }) => ({ row, column, text, isLabel: true }))
  return labels.filter(
    ({ row }, at) =>
      labels.findIndex((label) => label.row === row) === at &&
      !growing.some(({ first, end }) => row >= first && row < end),
  )
}

/** Columns that came or went, by a row of headings: the row that shows most of them now, and at least half. */
export function shiftsOfColumns(cells: Cells, headings: SheetState['headings'], origin: Origin): Shift[] {
  const shown = (row: readonly CellValue[]) => headings.filter(({ text }) => row.includes(text)).length
  const row = cells.reduce((most, each) => (shown(each) > shown(most) ? each : most), [])
  if (2 * shown(row) < headings.length) return []
  const lines = headings.map(({ column, text }) => ({ row: column, column: 0, text, isLabel: false }))
  const turned = row.map((cell) => [cell])
  return shiftsOfLines(turned, lines, { row: origin.column, column: 0 }, [])
}

/** Rows that came or went between lines that stand on what was left and now. Lines that the user has changed tell nothing. */
function shiftsOfLines(values: Cells, lines: readonly Line[], origin: Origin, known: readonly Shift[]): Shift[] {
  const shifts: Shift[] = []
  const stands = ({ row, column, text }: Line, shift: number) =>
    values[origin.row + row + shift]?.[origin.column + column] === text
  let last = { at: -1, row: -1, shift: 0 }
  for (const { at, line, shift } of inOrder(foundLines(values, lines, origin))) {
    const ofInputs = known.filter(({ row }) => row > last.row && row <= line.row)
    const count = shift - last.shift - countOf(ofInputs)
    const between = lines.slice(last.at + 1, at)
    const moved = between.find((each) => !stands(each, last.shift)) ?? line
    // Rows that are gone stood above the line that is still there.
    const row = Math.min(moved.row, line.row + Math.min(0, count))
    if (count !== 0) shifts.push({ row, count, ofInput: false })
    last = { at, row: line.row, shift }
  }
  // Labels are not the user's to change: where none of the last stands any more, their rows were deleted.
  const rest = lines.slice(last.at + 1)
  const isGone = ({ column, text, isLabel }: Line) =>
    isLabel && values.every((row) => row[origin.column + column] !== text)
  const [first] = rest
  if (first !== undefined && rest.every(isGone)) shifts.push({ row: first.row, count: -rest.length, ofInput: false })
  return shifts
}

interface FoundLine {
  /** Among the lines as they were left. */
  at: number
  line: Line
  shift: number
}

/** Lines that stand as often as they were left, the first of the same words first; and labels, in the order of now. */
function foundLines(values: Cells, lines: readonly Line[], origin: Origin): FoundLine[] {
  const rowsOf = ({ column, text }: Line) =>
    [...values.keys()].filter((row) => values[row]?.[origin.column + column] === text)
  const single = lines.filter((line) => line.isLabel && rowsOf(line).length === 1)
  const rowsOfLabels = single.flatMap(rowsOf).sort((a, b) => a - b)
  return lines.flatMap((line, at) => {
    const alike = line.isLabel
      ? single
      : lines.filter(({ column, text }) => column === line.column && text === line.text)
    const rows = line.isLabel ? rowsOfLabels : rowsOf(line)
    const present = rows.length === alike.length ? rows[alike.indexOf(line)] : undefined
    return present === undefined ? [] : [{ at, line, shift: present - origin.row - line.row }]
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
