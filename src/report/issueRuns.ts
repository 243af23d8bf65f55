import { ISSUE_CODES, type Cell, type IssueCode, type LocatedIssue, type Reconciliation } from '../core/index'

/** Consecutive rows set aside for the same reason, in the same column, with the same value. */
export interface IssueRun {
  code: IssueCode
  sheet: string
  /** Both count from 0 on the sheet. */
  firstRow: number
  lastRow: number
  column: number
  value: Cell
  count: number
}

/** Every located issue, joined into runs: by reason, then in the order of reading. */
export function issueRuns(issues: Reconciliation['issues']): IssueRun[] {
  const byReason = [...issues].sort((a, b) => ISSUE_CODES.indexOf(a.code) - ISSUE_CODES.indexOf(b.code))
  return byReason.flatMap(({ code, located }) => runsOf(code, located))
}

function runsOf(code: IssueCode, located: readonly LocatedIssue[]): IssueRun[] {
  const runs: IssueRun[] = []
  // A crosstab is read across, so neighbouring cells of one column are not neighbours in the list.
  const open = new Map<string, IssueRun>()
  for (const { sheet, row, column, value } of located) {
    const place = `${column} ${sheet}`
    const last = open.get(place)
    if (last?.lastRow === row - 1 && last.value === value) {
      last.lastRow = row
      last.count += 1
    } else {
      const run = { code, sheet, firstRow: row, lastRow: row, column, value, count: 1 }
      open.set(place, run)
      runs.push(run)
    }
  }
  return runs
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
