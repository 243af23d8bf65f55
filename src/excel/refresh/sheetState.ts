import type { InputState, SheetState } from '../../analysis/WorkbookState'
import type { CellArea, CellsBlock, CellValue, ReportSheet, TableBlock } from '../../report/Report'
import { isFormula, valueOf } from '../write/writeFormulas'
import { chartType } from '../write/writeCharts'
import { tableArea } from '../write/writeTable'
import { contains, endRow, joinedAreas, movedArea } from './areas'
import { formulaShape } from './formulaShape'

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
    headings: headingsOf(cells, origin),
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

/** The first text of each row, or formula where it has none. What users fill in is theirs to change, and tells nothing. */
function linesOf(block: CellsBlock, origin: { row: number; column: number }): SheetState['lines'] {
  return ownRows(block).flatMap(({ row, cells }) => {
    const texts = cells.map((cell) => formulaShape(isFormula(cell) ? cell.formulaR1C1 : cell))
    const ofText = cells.findIndex((cell) => typeof cell === 'string' && cell !== '')
    const first = ofText >= 0 ? ofText : cells.findIndex(isFormula)
    const text = texts[first]
    if (typeof text !== 'string') return []
    return [{ row: row - origin.row, column: block.column + first - origin.column, text }]
  })
}

/** The texts of the row that has most of them: by these, inserted columns are known. */
function headingsOf(cells: readonly CellsBlock[], origin: { column: number }): SheetState['headings'] {
  const rows = cells.flatMap((block) =>
    ownRows(block).map((row) =>
      row.cells.flatMap((text, at) =>
        typeof text === 'string' && text !== '' ? [{ column: block.column + at - origin.column, text }] : [],
      ),
    ),
  )
  return rows.reduce((most, texts) => (texts.length > most.length ? texts : most), [])
}

function ownRows({ row, values, inputs = [] }: CellsBlock) {
  const rows = values.map((cells, i) => ({ row: row + i, cells }))
  return rows.filter(({ row: at }) => !inputs.some(({ area }) => at >= area.row && at < endRow(area)))
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
