import type { AnalysisResult, CustomerResult } from '../../src/core/index'

/** The customers as plain objects, to be compared with others: the result's own look their figures up elsewhere. */
export function plainCustomers({ customers }: AnalysisResult): CustomerResult[] {
  return customers.map((one) => ({
    customer: one.customer,
    group: one.group,
    amount: one.amount,
    share: one.share,
    cumulativeShare: one.cumulativeShare,
    incomeShare: one.incomeShare,
    abc: one.abc,
    orders: one.orders,
    activePeriods: one.activePeriods,
    observedPeriods: one.observedPeriods,
    activeShare: one.activeShare,
    cv: one.cv,
    xyz: one.xyz,
    level: one.level,
    label: one.label,
    firstDay: one.firstDay,
    lastDay: one.lastDay,
  }))
}
