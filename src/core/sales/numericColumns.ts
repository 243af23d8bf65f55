import { NumberColumn } from './NumberColumn'
import type { NumericRole, SalesUnits } from './SalesUnits'
import type { SheetLayout } from './SheetLayout'

/** A column of figures: its role, its place on the sheet and what reads its cells. */
export interface NumericColumn {
  role: NumericRole
  column: number
  reader: NumberColumn
}

/** The columns of a sheet that hold the figures of the given roles; a role without a column has none. */
export function numericColumns(layout: SheetLayout, roles: readonly NumericRole[], units: SalesUnits): NumericColumn[] {
  return roles.flatMap((role) => {
    const column = layout.roles[role]
    return column === undefined ? [] : [{ role, column, reader: new NumberColumn(units, role) }]
  })
}

/** The columns that there are, each once, from left to right. */
export function distinctColumns(columns: readonly (number | undefined)[]): number[] {
  return [...new Set(columns.filter((column) => column !== undefined))].sort((a, b) => a - b)
}
