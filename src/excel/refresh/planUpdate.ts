import type { ChartUpdate, SheetUpdate, TableUpdate } from '../../analysis/SheetUpdate'
import type { SheetState } from '../../analysis/WorkbookState'
import type { CellArea, ChartBlock, ReportSheet } from '../../report/Report'
import { tableArea } from '../write/writeTable'
import { arrangeSheet, placedArea, type ArrangedSheet, type ArrangedTable } from './arrangeSheet'
import { endColumn, endRow, joinedAreas, movedArea, overlap } from './areas'
import { filledAreas, sheetState } from './sheetState'
import type { SheetBefore } from './inspectSheets'
import { runsOfColumns } from './placeColumns'
import { cellsInOrder, type UserCell, type UserColumn } from './userColumns'

/** A user's column in the order of the new rows, and where its parts wait; null: there is nothing of the kind. */
export interface StagedUserColumn {
  table: ArrangedTable
  offset: number
  cells: (UserCell | null)[]
  uniform: string | null
  values: CellArea | null
  formulas: CellArea | null
}

/** All that is to be done to a sheet: what is laid beside its contents first, and the one request that follows. */
export interface UpdatePlan {
  content: ReportSheet
  arranged: ArrangedSheet
  /** From where cells shall stand to where they wait. */
  columnShift: number
  userColumns: StagedUserColumn[]
  update: SheetUpdate
  state: SheetState
}

/** @param userColumns of each table, by the table's name in the workbook */
export function planUpdate(
  content: ReportSheet,
  before: SheetBefore,
  userColumns: ReadonlyMap<string, readonly UserColumn[]>,
  freeTableName: (wanted: string) => string,
): UpdatePlan {
  const arranged = arrangeSheet(content, before)
  const tables = arranged.tables.map(({ block }) => block)
  const filled = filledAreas(arranged.cells, tables)
  const tableAreas = arranged.tables.map(({ area }) => area)
  const right = Math.max(before.end.column, ...[...filled, ...tableAreas].map(endColumn))
  const columnShift = right + 1 - before.origin.column
  const blocksEnd = Math.max(...[...filled, ...arranged.tables.map(({ block }) => tableArea(block))].map(endColumn))
  const staged = placeUserColumns(arranged, userColumns, blocksEnd + columnShift)
  const used = staged.flatMap(({ values, formulas }) => [values, formulas]).filter((area) => area !== null)
  const stagingEnd = Math.max(blocksEnd + columnShift, ...used.map(endColumn))
  const rows = Math.max(...[...filled, ...tableAreas].map(endRow))
  const names = new Map(
    arranged.tables.map(({ block, before: table }) => [block.name, table?.name ?? freeTableName(block.name)]),
  )
  const update: SheetUpdate = {
    worksheetId: before.own.id,
    staging: { row: 0, column: right + 1, rowCount: rows, columnCount: stagingEnd - right - 1 },
    cleared: clearedAreas(before),
    tables: arranged.tables.map((table) => tableUpdate(table, names.get(table.block.name) ?? table.block.name, staged)),
    leftOver: arranged.tables.flatMap(leftOver),
    copies: [
      ...filled.map((to) => ({ from: movedArea(to, 0, columnShift), to, what: 'All' as const })),
      ...arranged.tables.flatMap((table) => tableCopies(table, columnShift)),
      ...staged.flatMap(userCopies),
    ],
    merges: arranged.cells.flatMap(({ merges }) => merges),
    plainRows: plainRows(arranged, rows),
    rowHeights: rowHeights(arranged),
    columnWidths: arranged.tables.flatMap((table) => newColumnWidths(content, table)),
    titleRows: titleRows(content, arranged),
    ...rules(content, arranged),
    charts: arranged.charts.flatMap((chart) => chartUpdate(chart, arranged)),
  }
  return {
    content,
    arranged,
    columnShift,
    userColumns: staged,
    update,
    state: sheetState(content, tables, filled, names, before.origin),
  }
}

function clearedAreas({ remembered, origin, tables }: SheetBefore): CellArea[] {
  const areas = remembered.areas.map((area) => movedArea(area, origin.row, origin.column))
  return areas.filter((area) => !tables.some((table) => overlap(table.area, area)))
}

function placeUserColumns(
  { tables }: ArrangedSheet,
  userColumns: ReadonlyMap<string, readonly UserColumn[]>,
  firstColumn: number,
): StagedUserColumn[] {
  let column = firstColumn
  return tables.flatMap((table) => {
    const { before, block, columns, area } = table
    if (before === null || block.keyColumn === undefined) return []
    return columns.users.map(({ heading, offset }) => {
      const users = userColumns.get(before.name)?.find((each) => each.heading === heading)
      const cells = users === undefined ? block.rows.map(() => null) : cellsInOrder(users, block)
      const uniform = users?.uniform ?? null
      const next = () => ({ row: area.row + 1, column: column++, rowCount: area.rowCount - 1, columnCount: 1 })
      const hasFormulas = cells.some((cell) => cell !== null && cell.formula !== null)
      return {
        ...{ table, offset, cells, uniform },
        values: uniform === null ? next() : null,
        formulas: uniform === null && hasFormulas ? next() : null,
      }
    })
  })
}

function tableUpdate(table: ArrangedTable, name: string, staged: readonly StagedUserColumn[]): TableUpdate {
  const { area, before } = table
  const formulas = staged.flatMap((column): TableUpdate['formulas'] => {
    if (column.table !== table) return []
    const to = bodyColumn(area, column.offset)
    if (column.uniform !== null) return [{ kind: 'uniform', to, formulaR1C1: column.uniform }]
    return column.formulas === null ? [] : [{ kind: 'staged', to, from: column.formulas }]
  })
  const filters = (before?.filters ?? []).flatMap(({ heading, values }) =>
    values === null ? [] : [{ heading, values }],
  )
  return { name, area, formulas, filters }
}

function tableCopies({ block, columns, area, before }: ArrangedTable, shift: number): SheetUpdate['copies'] {
  const { row, rowCount } = area
  const own = runsOfColumns(columns.own).map(({ first, offset, count }) => ({
    from: { row, column: block.column + first + shift, rowCount, columnCount: count },
    to: { row, column: area.column + offset, rowCount, columnCount: count },
    what: 'All' as const,
  }))
  const grown = before === null ? 0 : endRow(area) - endRow(before.area)
  if (before === null || grown <= 0) return own
  const formats = columns.users.map(({ offset }) => {
    const cell = { row: row + 1, column: area.column + offset, rowCount: 1, columnCount: 1 }
    return { from: cell, to: { ...cell, row: endRow(before.area), rowCount: grown }, what: 'Formats' as const }
  })
  return [...own, ...formats]
}

function userCopies({ table, offset, values }: StagedUserColumn): SheetUpdate['copies'] {
  return values === null ? [] : [{ from: values, to: bodyColumn(table.area, offset), what: 'Values' }]
}

/** Rows that the table gives up, and its columns for which the report has nothing any more. */
function leftOver({ before, area, columns }: ArrangedTable): CellArea[] {
  if (before === null) return []
  const rowCount = endRow(before.area) - endRow(area)
  const beneath = rowCount > 0 ? [{ ...before.area, row: endRow(area), rowCount }] : []
  return [...beneath, ...columns.blank.map((offset) => bodyColumn(area, offset))]
}

function bodyColumn({ row, column, rowCount }: CellArea, offset: number): CellArea {
  return { row: row + 1, column: column + offset, rowCount: rowCount - 1, columnCount: 1 }
}

function plainRows({ before }: ArrangedSheet, rows: number): CellArea {
  const { row } = before.origin
  const ends = [
    ...before.remembered.areas.map((area) => endRow(area) + row),
    ...before.tables.map(({ area }) => endRow(area)),
  ]
  return { row, column: 0, rowCount: Math.max(rows, ...ends) - row, columnCount: 1 }
}

function rowHeights({ cells, tables }: ArrangedSheet): SheetUpdate['rowHeights'] {
  const ofTables = tables.map(({ block, area }) => ({
    area: { ...area, rowCount: 1 },
    style: block.headingStyle ?? {},
  }))
  const heights = [...ofTables, ...cells.flatMap(({ styles }) => styles)].flatMap(
    ({ area: { row, rowCount }, style }) =>
      style.rowHeight === undefined ? [] : [{ row, rowCount, height: style.rowHeight }],
  )
  return heights.sort((a, b) => a.row - b.row)
}

/** Widths that the user has set stay; columns that were not there, and the gap before a new table, get the report's. */
function newColumnWidths(content: ReportSheet, table: ArrangedTable): SheetUpdate['columnWidths'] {
  const { planned, before, area, columns } = table
  const gap = before === null && planned.column > 0 ? [{ at: planned.column - 1, column: area.column - 1 }] : []
  const isNew = (offset: number) => before === null || offset >= before.area.columnCount
  const own = columns.own.flatMap((offset, i) =>
    isNew(offset) ? [{ at: planned.column + i, column: area.column + offset }] : [],
  )
  return [...gap, ...own].flatMap(({ at, column }) => {
    const characters = content.columnWidths[at]
    return characters === undefined ? [] : [{ column, characters }]
  })
}

function titleRows({ print }: ReportSheet, arranged: ArrangedSheet): SheetUpdate['titleRows'] {
  const table = arranged.tables.find(({ planned }) => planned.row === print.titleRows?.first)
  if (table === undefined || (table.before !== null && table.movedDown === 0)) return null
  return { first: table.area.row, last: table.area.row }
}

function rules(content: ReportSheet, arranged: ArrangedSheet): Pick<SheetUpdate, 'ruleAreas' | 'highlights'> {
  const { row, column } = arranged.before.origin
  const highlights = content.highlights.map((highlight) => {
    const area = movedArea(highlight.area, row, column)
    return { ...highlight, area: placedArea(arranged, area) }
  })
  const ofTables = arranged.tables.flatMap(({ before, columns, area }) => {
    const rowCount = Math.max(area.rowCount, before?.area.rowCount ?? 0) - 1
    return columns.own.map((offset) => ({ ...bodyColumn(area, offset), rowCount }))
  })
  return { highlights, ruleAreas: joinedAreas([...ofTables, ...highlights.map(({ area }) => area)]) }
}

/** null where the user has deleted the chart or changed its series: it stays so. */
function chartUpdate(chart: ChartBlock, arranged: ArrangedSheet): ChartUpdate[] {
  const known = arranged.before.charts.find(({ name }) => name === chart.name)
  if (known?.seriesCount !== chart.series.length) return []
  const { source, axes } = chart
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
      axes: {
        category: axis(axes.category.title, null),
        primary: axis(axes.primary.title, axes.primary.numberFormat),
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
