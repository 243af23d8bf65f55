import type { SheetUpdate, TableUpdate } from '../../analysis/SheetUpdate'
import type { CellArea } from '../../report/Report'
import { bodyColumn, endRow } from './areas'
import type { ArrangedSheet, ArrangedTable } from './arrangeSheet'
import type { TableBefore } from './inspectSheets'
import { runsOfColumns } from './placeColumns'
import { cellsInOrder, looksInOrder, type UserCell, type UserColumn } from './userColumns'

/** A user's column in the order of the new rows, and where its parts wait; null: there is nothing of the kind. */
export interface StagedUserColumn {
  table: ArrangedTable
  offset: number
  cells: (UserCell | null)[]
  uniform: string | null
  values: CellArea | null
  formulas: CellArea | null
  /** As `readLooks` has read them; null: they need not move. */
  looks: { area: CellArea; cells: string[] } | null
}

export function placeUserColumns(
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
      const looks = users === undefined ? null : looksInOrder(users, block)
      return {
        ...{ table, offset, cells, uniform },
        values: uniform === null ? next() : null,
        formulas: uniform === null && hasFormulas ? next() : null,
        looks: looks && { area: next(), cells: looks },
      }
    })
  })
}

export function tableUpdate(table: ArrangedTable, name: string, staged: readonly StagedUserColumn[]): TableUpdate {
  const { area, before } = table
  const formulas = staged.flatMap((column): TableUpdate['formulas'] => {
    if (column.table !== table) return []
    const to = bodyColumn(area, column.offset)
    if (column.uniform !== null) return [{ kind: 'uniform', to, formulaR1C1: column.uniform }]
    return column.formulas === null ? [] : [{ kind: 'staged', to, from: column.formulas }]
  })
  const filters = (before?.filters ?? []).flatMap((filter) => followedFilter(filter, table) ?? [])
  return { name, area, formulas, filters }
}

/** Headings of the filters that the table cannot keep. */
export function liftedFilters(table: ArrangedTable): string[] {
  const lifted = (table.before?.filters ?? []).filter((filter) => followedFilter(filter, table) === null)
  return lifted.map(({ heading }) => heading)
}

/**
 * A filter under the heading that its column bears now; null where it would hide every row without anybody having
 * asked for it: the column is blank from now on, or its contents are others, in another language for instance.
 */
function followedFilter(
  { heading, values }: TableBefore['filters'][number],
  { before, block, columns }: ArrangedTable,
): TableUpdate['filters'][number] | null {
  if (values === null) return null
  if (columns.users.some((users) => users.heading === heading)) return { heading, values }
  const own = columns.own.indexOf(before?.headings.indexOf(heading) ?? -1)
  const column = block.columns[own]
  if (column === undefined) return null
  const occurs = () => column.format === 'text' && block.rows.some((row) => values.includes(String(row[own] ?? '')))
  return column.heading === heading || occurs() ? { heading: column.heading, values } : null
}

export function tableCopies({ block, columns, area, before }: ArrangedTable, shift: number): SheetUpdate['copies'] {
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

export function userCopies({ table, offset, values, looks }: StagedUserColumn): SheetUpdate['copies'] {
  const to = bodyColumn(table.area, offset)
  const ofValues = values === null ? [] : [{ from: values, to, what: 'Values' as const }]
  return looks === null ? ofValues : [...ofValues, { from: looks.area, to, what: 'Formats' }]
}

/** Rows that the table gives up, and its columns for which the report has nothing any more. */
export function leftOver({ before, area, columns }: ArrangedTable): CellArea[] {
  if (before === null) return []
  const rowCount = endRow(before.area) - endRow(area)
  const beneath = rowCount > 0 ? [{ ...before.area, row: endRow(area), rowCount }] : []
  return [...beneath, ...columns.blank.map((offset) => bodyColumn(area, offset))]
}
