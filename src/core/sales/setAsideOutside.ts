import { customerKey } from './cellText'
import { issueBit } from './IssueCode'
import { NO_DAY, type CellIssue, type SalesTable } from './SalesTable'

/** What to leave out: days before `from`, after `to` or after `asOf` (Excel serials, inclusive), and customers by name. */
export interface Outside {
  from: number | null
  to: number | null
  asOf: number | null
  exclude: readonly string[]
}

/**
 * The same sales with the units outside the window set aside as outsideWindow and those of excluded customers as
 * excluded, each located. A crosstab's column is outside when any of its days is. The table given stays as it was.
 */
export function setAsideOutside(table: SalesTable, { from, to, asOf, exclude }: Outside): SalesTable {
  if (from === null && to === null && asOf === null && exclude.length === 0) return table
  const first = from ?? -Infinity
  const last = Math.min(to ?? Infinity, asOf ?? Infinity)
  const excludedKeys = new Set(exclude.map(customerKey))
  const isExcluded = table.customer.values.map((name, code) => code > 0 && excludedKeys.has(customerKey(name)))
  const setAside = table.setAside.slice()
  const issues: CellIssue[] = []

  const mark = (unit: number, code: 'outsideWindow' | 'excluded', value: string | number): void => {
    setAside[unit] = (setAside[unit] ?? 0) | issueBit(code)
    issues.push({ code, ...whereStands(table, unit, code), value })
  }
  for (let unit = 0; unit < table.count; unit++) {
    const day = table.day?.[unit] ?? NO_DAY
    const lastDay = table.lastDay?.[unit] ?? day
    if (day !== NO_DAY && (day < first || lastDay > last)) mark(unit, 'outsideWindow', day)
    const customer = table.customer.codes[unit] ?? 0
    if (isExcluded[customer] === true) mark(unit, 'excluded', table.customer.values[customer] ?? '')
  }
  return issues.length === 0 ? table : { ...table, setAside, issues: table.issues.concat(issues) }
}

function whereStands(table: SalesTable, unit: number, code: 'outsideWindow' | 'excluded') {
  const sheet = table.places.sheetOf(unit)
  const columns = table.sheetColumns[sheet]
  const valueColumn = table.column?.[unit]
  const column = code === 'excluded' ? columns?.customer : (valueColumn ?? columns?.date)
  return { sheet, row: table.places.rowOf(unit), column: column ?? columns?.customer ?? 0 }
}
