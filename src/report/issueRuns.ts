import { ISSUE_CODES, type Cell, type IssueCode, type LocatedIssue, type Reconciliation } from '../core/index'

/** Neighbouring cells set aside for the same reason. Rows and columns count from 0 on the sheet. */
export interface IssueRun {
  code: IssueCode
  sheet: string
  firstRow: number
  lastRow: number
  firstColumn: number
  lastColumn: number
  value: Cell
  /** Whether every cell has that value; they can only differ along a row. */
  sameValue: boolean
  count: number
}

/** Reasons that lie in the row and not in the cell: there the cells of a row belong together whatever they hold. */
const OF_WHOLE_ROWS: readonly IssueCode[] = ['missingCustomer', 'excluded', 'totalRow', 'repeatedHeader', 'hiddenRow']

/** Every located issue, joined into runs: by reason, then in the order of reading. */
export function issueRuns(issues: Reconciliation['issues']): IssueRun[] {
  const byReason = [...issues].sort((a, b) => ISSUE_CODES.indexOf(a.code) - ISSUE_CODES.indexOf(b.code))
  return byReason.flatMap(({ code, located }) => joinRows(joinCells(code, located)))
}

function joinCells(code: IssueCode, located: readonly LocatedIssue[]): IssueRun[] {
  const runs: IssueRun[] = []
  const alongRows = OF_WHOLE_ROWS.includes(code)
  for (const { sheet, row, column, value } of located) {
    const last = runs.at(-1)
    if (alongRows && last?.sheet === sheet && last.lastRow === row && last.lastColumn === column - 1) {
      last.lastColumn = column
      last.sameValue &&= last.value === value
      last.count += 1
    } else {
      const place = { sheet, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }
      runs.push({ code, ...place, value, sameValue: true, count: 1 })
    }
  }
  return runs
}

/** Joins runs that lie under one another in the same columns. */
function joinRows(runs: readonly IssueRun[]): IssueRun[] {
  const joined: IssueRun[] = []
  // A crosstab is read across, so neighbouring cells of one column are not neighbours in the list.
  const open = new Map<string, IssueRun>()
  for (const run of runs) {
    const columns = `${run.firstColumn}:${run.lastColumn} ${run.sheet}`
    const last = open.get(columns)
    const alike = last?.sameValue === run.sameValue && (!run.sameValue || last.value === run.value)
    if (last?.lastRow === run.firstRow - 1 && alike) {
      last.lastRow = run.lastRow
      last.count += run.count
    } else {
      open.set(columns, run)
      joined.push(run)
    }
  }
  return joined
}
