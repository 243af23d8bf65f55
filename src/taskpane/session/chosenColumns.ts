import type { ColumnDescription, ColumnRole, LayoutChoices } from '../../core/index'

type Columns = NonNullable<LayoutChoices['columns']>

/**
 * The user's choices of columns after giving a column a role, or taking its role away (null). A column is named by its
 * heading, which stays true when columns are inserted before it, or by its letters where two bear the same heading.
 */
export function chooseRole(
  columns: readonly ColumnDescription[],
  choices: Columns,
  column: number,
  role: ColumnRole | null,
  lettersOf: (column: number) => string,
): Columns {
  const { heading = '', role: before = null } = columns.find((each) => each.column === column) ?? {}
  const isOnly = columns.every((each) => each.column === column || !same(each.heading, heading))
  const name = heading !== '' && isOnly ? heading : lettersOf(column)
  const others = Object.entries(choices).filter(([, chosen]) => {
    return chosen === null || (!same(chosen, name) && !same(chosen, lettersOf(column)))
  })
  const kept: Columns = Object.fromEntries(others)
  if (role !== null) return { ...kept, [role]: name }
  return before === null ? kept : { ...kept, [before]: null }
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
