import type { SheetUpdate } from '../../analysis/SheetUpdate'
import type { SheetState } from '../../analysis/WorkbookState'
import type { CellArea, ReportSheet } from '../../report/Report'
import { tableArea } from '../write/writeTable'
import { bodyColumn, endColumn, endRow, joinedAreas, movedArea, overlap } from './areas'
import { arrangeSheet, placedArea, type ArrangedSheet, type ArrangedTable } from './arrangeSheet'
import type { SheetBefore } from './inspectSheets'
import type { Previous } from './readPrevious'
import { NO_SHIFTS, shiftedAreas, type SheetShifts } from './shifts'
import { filledAreas, sheetState } from './sheetState'
import { chartUpdate } from './updateCharts'
import { leftOver, placeUserColumns, tableCopies, tableUpdate, userCopies, type StagedUserColumn } from './updateTables'

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

/** @param previous what the user has made of the results since they were left */
export function planUpdate(
  content: ReportSheet,
  before: SheetBefore,
  { userColumns, shifts }: Pick<Previous, 'userColumns' | 'shifts'>,
  freeTableName: (wanted: string) => string,
): UpdatePlan {
  const arranged = arrangeSheet(content, before)
  const moved = shifts.get(before.own.id) ?? NO_SHIFTS
  const left = leftAreas(before, moved)
  const tables = arranged.tables.map(({ block }) => block)
  const filled = filledAreas(arranged.cells, tables)
  const tableAreas = arranged.tables.map(({ area }) => area)
  const right = Math.max(before.end.column, ...[...filled, ...tableAreas].map(endColumn))
  const columnShift = right + 1 - before.origin.column
  const blocksEnd = Math.max(...[...filled, ...arranged.tables.map(({ block }) => tableArea(block))].map(endColumn))
  const staged = placeUserColumns(arranged, userColumns, blocksEnd + columnShift)
  const used = staged
    .flatMap(({ values, formulas, looks }) => [values, formulas, looks && looks.area])
    .filter((area) => area !== null)
  const stagingEnd = Math.max(blocksEnd + columnShift, ...used.map(endColumn))
  const rows = Math.max(...[...filled, ...tableAreas].map(endRow))
  const names = new Map(
    arranged.tables.map(({ block, before: table }) => [block.name, table?.name ?? freeTableName(block.name)]),
  )
  const update: SheetUpdate = {
    worksheetId: before.own.id,
    staging: { row: 0, column: right + 1, rowCount: rows, columnCount: stagingEnd - right - 1 },
    cleared: left.filter((area) => !before.tables.some((table) => overlap(table.area, area))),
    tables: arranged.tables.map((table) => tableUpdate(table, names.get(table.block.name) ?? table.block.name, staged)),
    leftOver: arranged.tables.flatMap(leftOver),
    copies: [
      ...filled.map((to) => ({ from: movedArea(to, 0, columnShift), to, what: 'All' as const })),
      ...arranged.tables.flatMap((table) => tableCopies(table, columnShift)),
      ...staged.flatMap(userCopies),
    ],
    merges: arranged.cells.flatMap(({ merges }) => merges),
    plainRows: plainRows(before, left, rows),
    rowHeights: rowHeights(arranged),
    columnWidths: [
      ...(moved.columns.length > 0 ? ownColumnWidths(content, arranged) : []),
      ...arranged.tables.flatMap((table) => newColumnWidths(content, table)),
    ],
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
    state: sheetState(content, before.own.name, arranged.cells, tables, names, before.origin),
  }
}

/** Where the contents of the last run stand now, outside of tables. */
function leftAreas({ remembered, origin }: SheetBefore, shifts: SheetShifts): CellArea[] {
  const areas = shiftedAreas(remembered.areas, shifts).filter(({ rowCount }) => rowCount > 0)
  return areas.map((area) => movedArea(area, origin.row, origin.column))
}

function plainRows({ origin: { row }, tables }: SheetBefore, left: readonly CellArea[], rows: number): CellArea {
  const ends = [...left, ...tables.map(({ area }) => area)].map(endRow)
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

/** Columns that were inserted or deleted have taken the widths along; a table keeps its columns. */
function ownColumnWidths(
  { columnWidths }: ReportSheet,
  { before, tables }: ArrangedSheet,
): SheetUpdate['columnWidths'] {
  if (tables.length > 0) return []
  return columnWidths.map((characters, at) => ({ column: before.origin.column + at, characters }))
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
