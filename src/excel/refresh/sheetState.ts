import type { InputState, SheetState } from '../../analysis/WorkbookState'
import type { CellArea, CellsBlock, CellValue, ReportSheet, TableBlock } from '../../report/Report'
import { valueOf } from '../write/writeFormulas'
import { chartType } from '../write/writeCharts'
import { tableArea } from '../write/writeTable'
import { contains, endRow, joinedAreas, movedArea } from './areas'

/**
 * What is remembered of a sheet as it is left.
 *
 * @param name of the sheet in the workbook
 * @param cells what stands outside of tables
 * @param tables all that are on it, also those for which the report had nothing
 * @param names of its tables in the workbook, by their names in the report
 */
export function sheetState(
  content: ReportSheet,
  name: string,
  cells: readonly CellsBlock[],
  tables: readonly TableBlock[],
  names: ReadonlyMap<string, string>,
  origin = { row: 0, column: 0 },
): SheetState {
  return {
    id: content.id,
    name,
    title: titleOf(content),
    areas: filledAreas(cells, tables).map((area) => movedArea(area, -origin.row, -origin.column)),
    lines: cells.flatMap((block) => linesOf(block, origin)).sort((a, b) => a.row - b.row),
    inputs: inputStates(content),
    charts: content.blocks.flatMap((block) =>
      block.kind === 'chart' ? [{ name: block.name, type: chartType(block) }] : [],
    ),
    tables: tables.map((block) => ({
      block: block.name,
      name: names.get(block.name) ?? block.name,
      headings: block.columns.map(({ heading }) => heading),
      key: keyHeading(block),
    })),
  }
}

/** The report counts from the cell of its title, and so does the state. */
function inputStates({ blocks }: ReportSheet): InputState[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'cells') return []
    return (block.inputs ?? []).map(({ id, label, area, end, isProposal }) => ({
      ...{ id, label, isProposal },
      cells: { ...area, row: area.row - label.row, column: area.column - label.column },
      ...(end && { end: { ...end, row: end.row - label.row, column: end.column - label.column } }),
      written: cellsOf(block, area),
    }))
  })
}

/** What users fill in is theirs to change, and tells nothing. */
function linesOf(
  { row, column, values, inputs = [] }: CellsBlock,
  origin: { row: number; column: number },
): SheetState['lines'] {
  return values.flatMap((cells, i) => {
    const at = row + i
    if (inputs.some(({ area }) => at >= area.row && at < endRow(area))) return []
    const first = cells.findIndex((cell) => typeof cell === 'string' && cell !== '')
    const text = cells[first]
    return typeof text === 'string' ? [{ row: at - origin.row, column: column + first - origin.column, text }] : []
  })
}

function cellsOf({ row, column, values }: CellsBlock, area: CellArea): CellValue[][] {
  const rows = values.slice(area.row - row, area.row - row + area.rowCount)
  const first = area.column - column
  return rows.map((cells) => cells.slice(first, first + area.columnCount).map(valueOf))
}

/** The cells that blocks without a table fill or dress. */
export function filledAreas(cells: readonly CellsBlock[], tables: readonly TableBlock[]): CellArea[] {
  const filled = cells.flatMap(({ row, column, values, styles }) => {
    const columnCount = Math.max(0, ...values.map((line) => line.length))
    return [{ row, column, rowCount: values.length, columnCount }, ...styles.map(({ area }) => area)]
  })
  const ofTables = tables.map(tableArea)
  return joinedAreas(filled.filter((area) => !ofTables.some((table) => contains(table, area))))
}

function keyHeading({ columns, keyColumn }: TableBlock): string | null {
  return (keyColumn === undefined ? undefined : columns[keyColumn]?.heading) ?? null
}

/** The first text of the sheet, by which its place is known again. */
function titleOf({ blocks }: ReportSheet): string {
  const texts = blocks.flatMap((block) => (block.kind === 'cells' ? block.values.flat() : []))
  return texts.filter((value) => typeof value === 'string').find((value) => value !== '') ?? ''
}
