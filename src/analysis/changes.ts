import { customerKey, type AnalysisResult } from '../core/index'
import type { PreviousResults } from './WorkbookState'

/** How a result differs from the last run's. */
export interface ResultChanges {
  /** Rows selected now less those selected then. */
  rows: number
  /** null when the table of the last run is gone, so that nobody knows. */
  customers: CustomerChanges | null
}

export interface CustomerChanges {
  new: string[]
  gone: string[]
  /** Classes such as "AX", or "A" where one of the runs had no XYZ; "-" stands for an absent letter. */
  moved: { customer: string; from: string; to: string }[]
}

/** What a refresh has changed, as plain data. */
export function changes(before: PreviousResults, after: AnalysisResult): ResultChanges {
  return {
    rows: after.reconciliation.selected.rows - before.analysis.lastRun.rowsSelected,
    customers: before.classes === null ? null : customerChanges(before.classes, after),
  }
}

function customerChanges(before: NonNullable<PreviousResults['classes']>, after: AnalysisResult): CustomerChanges {
  const withXyz = after.parameters.xyz.method !== 'none' && before.some(({ xyz }) => xyz !== '')
  const classOf = (abc: string | null, xyz: string | null) => `${letter(abc)}${withXyz ? letter(xyz) : ''}`
  const known = new Map(before.map((each) => [customerKey(each.customer), each]))
  const found: CustomerChanges = { new: [], gone: [], moved: [] }
  for (const { customer, abc, xyz } of after.customers) {
    const key = customerKey(customer)
    const earlier = known.get(key)
    if (earlier === undefined) found.new.push(customer)
    else {
      const from = classOf(earlier.abc, earlier.xyz)
      const to = classOf(abc, xyz)
      if (from !== to) found.moved.push({ customer, from, to })
    }
    known.delete(key)
  }
  found.gone = [...known.values()].map(({ customer }) => customer).filter((customer) => customer !== '')
  return found
}

/** In the table a dash or a word stands for no class. */
function letter(text: string | null): string {
  return text !== null && /^[ABCXYZ]$/.test(text) ? text : '-'
}
