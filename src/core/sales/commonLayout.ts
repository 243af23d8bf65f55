import type { Candidate, Roles } from './assignRoles'
import type { SheetSample } from './Cell'
import { entityOf } from './entity'
import type { SampleHeader } from './SampleHeader'
import { COLUMN_ROLES, type ColumnDescription, type LayoutChoices, type LayoutNote } from './SheetLayout'

/** A sample that was looked through: its header, columns and what the user chose. */
export interface ReadSample {
  sample: SheetSample
  header: SampleHeader
  candidates: readonly Candidate[]
  chosen: Roles
  choices: LayoutChoices
}

/** What all layouts have in common; rows and columns counted on the sheet. */
export function commonLayout(
  { sample, header, candidates, choices }: ReadSample,
  roles: Roles & { customer: number },
  notes: readonly LayoutNote[],
) {
  const { sheet, firstRow, firstColumn, rowCount, columnCount } = sample
  const columns: ColumnDescription[] = candidates.map(({ column, heading }) => ({
    column,
    heading,
    role: COLUMN_ROLES.find((role) => roles[role] === column) ?? null,
  }))
  const skipped: LayoutNote[] = header.row > 0 ? [{ code: 'titleRowsSkipped', count: header.row }] : []
  return {
    sheet,
    firstRow,
    firstColumn,
    rowCount,
    columnCount,
    headerRow: firstRow + header.row,
    headerRowCount: header.rowCount,
    firstDataRow: firstRow + header.row + header.rowCount,
    columns,
    entity: choices.entity ?? entityOf(columns.find(({ column }) => column === roles.customer)?.heading ?? ''),
    notes: [...skipped, ...notes],
  }
}
