import type { CellArea, CellsBlock, ChartBlock, ReportBlock, ReportSheet, TableBlock } from '../../report/Report'
import { tableArea } from '../write/writeTable'
import { endColumn, movedArea, overlap } from './areas'
import type { SheetBefore, TableBefore } from './inspectSheets'
import { placeColumns, type PlacedColumns } from './placeColumns'

/** A table of the report and its place on the sheet. */
export interface ArrangedTable {
  block: TableBlock
  /** As it stands once room has been made above it; null: it is not on the sheet yet. */
  before: TableBefore | null
  /** By how many rows it has to move down, because more stands above it now. */
  movedDown: number
  columns: PlacedColumns
  /** Where the report alone would put it. */
  planned: CellArea
  /** Where it shall stand, with the user's columns. */
  area: CellArea
}

/** The contents of a sheet at the places where they shall stand. */
export interface ArrangedSheet {
  before: SheetBefore
  cells: CellsBlock[]
  tables: ArrangedTable[]
  charts: ChartBlock[]
}

/**
 * Fits new contents to a sheet that has some: they begin where its title stands, and each table stays where it
 * is, since formulas may refer to it, or moves down with them when more stands above it now.
 */
export function arrangeSheet(content: ReportSheet, before: SheetBefore): ArrangedSheet {
  const moved = content.blocks.map((block) => movedBlock(block, before.origin.row, before.origin.column))
  const blocks = [...moved, ...emptiedTables(moved, before)]
  const tables = arrangedTables(blocks, before)
  const [first] = tables
  const above = first === undefined ? new Set<ReportBlock>() : blocksRightAbove(blocks, first.planned.row, before)
  const shiftOf = (block: ReportBlock, area: CellArea | undefined): number => {
    const table = above.has(block) ? first : tables.find(({ planned }) => area !== undefined && overlap(planned, area))
    return table === undefined ? 0 : table.area.row - table.planned.row
  }
  const cells = blocks.filter((block) => block.kind === 'cells')
  const charts = blocks.filter((block) => block.kind === 'chart')
  return {
    before,
    tables,
    cells: cells.map((block) => {
      const dressed = block.values.length === 0 ? block.styles[0]?.area : undefined
      return movedBlock(block, shiftOf(block, dressed), 0)
    }),
    charts: charts.map((block) => ({ ...block, source: movedArea(block.source, shiftOf(block, block.source), 0) })),
  }
}

export function movedBlock<Block extends ReportBlock>(block: Block, rows: number, columns: number): Block {
  const move = (area: CellArea) => movedArea(area, rows, columns)
  switch (block.kind) {
    case 'cells': {
      const styles = block.styles.map(({ area, style }) => ({ area: move(area), style }))
      const inputs = block.inputs?.map((input) => ({
        ...{ ...input, area: move(input.area) },
        ...(input.choiceArea && { choiceArea: move(input.choiceArea) }),
      }))
      const moved = { ...block, row: block.row + rows, column: block.column + columns, styles }
      return { ...moved, merges: block.merges.map(move), ...(inputs && { inputs }) }
    }
    case 'table':
      return { ...block, row: block.row + rows, column: block.column + columns }
    case 'chart':
      return { ...block, source: move(block.source), place: move(block.place) }
  }
}

/** Tables of the last run for which the report has nothing now: they stay, with a blank row, for formulas refer to them. */
function emptiedTables(blocks: readonly ReportBlock[], before: SheetBefore): TableBlock[] {
  const lowest = Math.max(0, ...blocks.map((block) => (block.kind === 'cells' ? block.row + block.values.length : 0)))
  return before.remembered.tables.flatMap(({ block: name, name: tableName, headings }): TableBlock[] => {
    const table = before.tables.find((each) => each.name === tableName)
    if (table === undefined || blocks.some((block) => block.kind === 'table' && block.name === name)) return []
    const columns = headings.map((heading) => ({ heading, format: 'text', align: 'left', wrap: false }) as const)
    return [{ kind: 'table', name, row: lowest, column: table.area.column, columns, rows: [], showTotals: false }]
  })
}

function tableBefore(block: TableBlock, { remembered, tables }: SheetBefore): TableBefore | null {
  const known = remembered.tables.find((table) => table.block === block.name)
  return tables.find(({ name }) => name === known?.name) ?? null
}

/** The heading of a table and what else stands above it without a gap move with it, unless they begin the sheet. */
function blocksRightAbove(blocks: readonly ReportBlock[], tableRow: number, { origin }: SheetBefore): Set<ReportBlock> {
  const above = new Set<ReportBlock>()
  let row = tableRow
  for (const block of [...blocks].reverse()) {
    if (block.kind !== 'cells' || block.values.length === 0 || block.row + block.values.length !== row) continue
    above.add(block)
    row = block.row
  }
  return row > origin.row ? above : new Set()
}

function arrangedTables(blocks: readonly ReportBlock[], before: SheetBefore): ArrangedTable[] {
  const tables: ArrangedTable[] = []
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const table = tableBefore(block, before)
    tables.push(table === null ? newTable(block, before, tables[0]) : keptTable(block, table, before))
  }
  return tables
}

/** In the row of the table before it; where the user has widened a table so far that it would meet it, beside everything. */
function newTable(block: TableBlock, before: SheetBefore, neighbour: ArrangedTable | undefined): ArrangedTable {
  const planned = tableArea(block)
  const shift = neighbour === undefined ? 0 : neighbour.area.row - neighbour.planned.row
  const widened = before.tables.some(({ area }) => area.column < endColumn(planned) && planned.column < endColumn(area))
  const column = widened ? before.end.column + 1 : block.column
  const headings = block.columns.map(({ heading }) => heading)
  const placed = { ...block, row: block.row + shift, column }
  return {
    block: placed,
    before: null,
    movedDown: 0,
    planned,
    columns: placeColumns(headings, [], headings),
    area: tableArea(placed),
  }
}

function keptTable(block: TableBlock, table: TableBefore, { remembered }: SheetBefore): ArrangedTable {
  const headings = block.columns.map(({ heading }) => heading)
  const known = remembered.tables.find(({ block: name }) => name === block.name)?.headings ?? []
  const columns = placeColumns(headings, known, table.headings)
  const { row, column } = table.area
  const movedDown = Math.max(0, block.row - row)
  const placed = { ...block, row: row + movedDown }
  return {
    block: placed,
    before: { ...table, area: movedArea(table.area, movedDown, 0) },
    movedDown,
    planned: tableArea(block),
    columns,
    area: { ...tableArea(placed), column, columnCount: columns.columnCount },
  }
}

/** Where cells that the report places in a table stand now; others stand where it places them. */
export function placedArea({ tables }: ArrangedSheet, area: CellArea): CellArea {
  const table = tables.find(({ planned }) => overlap(planned, area))
  if (table === undefined) return area
  const offset = table.columns.own[area.column - table.planned.column] ?? 0
  return { ...area, row: area.row + table.area.row - table.planned.row, column: table.area.column + offset }
}
