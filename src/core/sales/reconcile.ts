import type { LocatedIssue, Reconciliation, RowsAndMoney } from '../AnalysisResult'
import { ExactTotals } from '../statistics/ExactTotals'
import { ISSUE_CODES, issueBit } from './IssueCode'
import type { SalesTable } from './SalesTable'

/** What became of every unit selected, in units and in money: used + set aside = selected. */
export function reconcile(table: SalesTable): Reconciliation {
  const used = new UnitsAndMoney()
  const setAside = new UnitsAndMoney()
  const byCode = ISSUE_CODES.map((code) => ({ code, bit: issueBit(code), total: new UnitsAndMoney() }))
  for (let unit = 0; unit < table.count; unit++) {
    const reasons = table.setAside[unit] ?? 0
    // Money as far as it can be read.
    const value = table.value[unit] ?? NaN
    const amount = Number.isFinite(value) ? value : 0
    if (reasons === 0) used.add(amount)
    else {
      setAside.add(amount)
      for (const { bit, total } of byCode) if (reasons & bit) total.add(amount)
    }
  }
  const located = locateIssues(table)
  return {
    unit: table.layout === 'crosstab' ? 'cell' : 'row',
    selected: used.plus(setAside),
    used: used.result(),
    setAside: setAside.result(),
    converted: table.converted,
    issues: byCode
      .map(({ code, total }) => ({
        code,
        count: total.rows,
        amount: total.result().amount,
        located: located.get(code) ?? [],
      }))
      .filter(({ count, located: cells }) => count > 0 || cells.length > 0),
    mergedSpellings: [...table.customer.otherSpellings].map(([code, others]) => ({
      shown: table.customer.values[code] ?? '',
      others,
    })),
  }
}

/** Units and their money, added exactly. */
class UnitsAndMoney {
  rows = 0
  private readonly money = new ExactTotals(1)

  add(amount: number): void {
    this.rows++
    this.money.add(0, amount)
  }

  result(): RowsAndMoney {
    return { rows: this.rows, amount: this.money.total(0) }
  }

  plus(other: UnitsAndMoney): RowsAndMoney {
    const sum = new ExactTotals(1)
    sum.add(0, this.money.total(0))
    sum.add(0, other.money.total(0))
    return { rows: this.rows + other.rows, amount: sum.total(0) }
  }
}

function locateIssues(table: SalesTable): Map<string, LocatedIssue[]> {
  const located = new Map<string, LocatedIssue[]>()
  for (const { code, sheet, row, column, value } of table.issues) {
    const issue = { sheet: table.sheets[sheet] ?? '', row, column, value }
    const cells = located.get(code)
    if (cells === undefined) located.set(code, [issue])
    else cells.push(issue)
  }
  return located
}
