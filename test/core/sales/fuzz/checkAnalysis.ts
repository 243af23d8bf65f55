import { customerKey, exactSum, ISSUE_CODES, issueBit, type AnalysisResult } from '../../../../src/core/index'
import { analyzeWith, orRefusal, type Analysed, type FuzzedSheet } from './analyzeCells'

/** Sums of very large numbers of both signs keep few exact digits. */
const RELATIVE = 1e-9

/** What must hold of every analysis, whatever the cells were. */
export function checkAnalysis({ table, result, layout }: Analysed, { values }: FuzzedSheet): void {
  checkReconciliation(result)
  checkIssues({ table, result, layout }, values.length)
  checkCustomers(result)
}

function checkReconciliation({ reconciliation, customers, parameters }: AnalysisResult): void {
  const { selected, used, setAside } = reconciliation
  expect(used.rows + setAside.rows).toBe(selected.rows)
  const largest = Math.max(...[selected, used, setAside].map(({ amount }) => Math.abs(amount)))
  expectClose(exactSum([used.amount, setAside.amount]), selected.amount, largest)
  if (parameters.measure === 'orders') return
  const nets = customers.map(({ amount }) => amount)
  for (const net of nets) expect(net).not.toBeNaN()
  expectClose(exactSum(nets), used.amount, Math.max(...nets.map(Math.abs)))
}

function expectClose(found: number, expected: number, scale: number): void {
  expect(Number.isFinite(found) && Number.isFinite(expected)).toBe(true)
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(RELATIVE * scale)
}

/** Every unit set aside has a located issue for each of its reasons, and every issue stands within the sheet. */
function checkIssues({ table, result, layout }: Analysed, rowCount: number): void {
  const located = new Map(
    result.reconciliation.issues.map((issue) => [issue.code, new Set(issue.located.map(({ row }) => row))]),
  )
  for (let unit = 0; unit < table.count; unit++) {
    const reasons = table.setAside[unit] ?? 0
    for (const code of ISSUE_CODES) {
      if ((reasons & issueBit(code)) !== 0 && located.get(code)?.has(table.places.rowOf(unit)) !== true) {
        throw new Error(`Row ${table.places.rowOf(unit)} is set aside for ${code}, and no issue says where`)
      }
    }
  }
  for (const { located: cells } of result.reconciliation.issues) {
    for (const { row, column } of cells) expect(row < rowCount && column < layout.columnCount).toBe(true)
  }
}

function checkCustomers({ customers, matrix }: AnalysisResult): void {
  const cells = Object.values(matrix)
  expect(cells.reduce((sum, cell) => sum + cell.customers, 0)).toBe(customers.length)
  expect(new Set(customers.map(({ customer }) => customerKey(customer))).size).toBe(customers.length)
  const shares = customers.flatMap(({ share }) => (share === null ? [] : [share]))
  for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
  expect(Math.abs(exactSum(shares) - 1)).toBeLessThan(1e-6)
  const letters = customers.flatMap(({ abc }) => abc ?? []).join('')
  expect(letters).toMatch(/^A+B*C*$/)
}

/** Rows in another order give each customer the same figures and letters. */
export function checkOrder(analysed: Analysed, { values }: FuzzedSheet, shuffle: <T>(rows: T[]) => T[]): void {
  const { layout, result } = analysed
  // Order is meaning in a grouped sheet, and so is the place of a total in the last row.
  if (layout.kind === 'grouped') return
  const top = values.slice(0, layout.firstDataRow)
  const rows = values.slice(layout.firstDataRow, -1)
  const shuffled = orRefusal(() => analyzeWith(layout, [...top, ...shuffle(rows), ...values.slice(-1)]))
  expect(shuffled === null ? null : figures(shuffled.result)).toEqual(figures(result))
}

function figures({ customers }: AnalysisResult) {
  return new Map(
    customers.map(({ customer, amount, abc, xyz, label, orders, activePeriods, cv }) => [
      customerKey(customer),
      { amount, abc, xyz, label, orders, activePeriods, cv: cv?.toPrecision(9) },
    ]),
  )
}
