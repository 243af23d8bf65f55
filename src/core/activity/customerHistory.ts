import type { ObservedPeriods } from '../AnalysisResult'
import { NO_DAY, type SalesTable } from '../sales/SalesTable'
import { ExactTotals } from '../statistics/ExactTotals'
import { periodDays, periodNumber } from './PeriodUnit'

/** What a customer brought in one period; days are Excel serials. */
export interface PeriodNet {
  firstDay: number
  lastDay: number
  amount: number
  /** The data does not cover the whole period. */
  partial: boolean
}

/**
 * One customer's revenue, net of returns, in every period of the data from the first to the last, oldest first; 0 where
 * nothing was bought. A period at an edge that the data covers only in part is there too and says so. Empty without
 * dates, or when nobody bears that name.
 *
 * Formula: sum of the amounts of the used rows by the period of their day. Units: those of the amounts.
 *
 * @param table the sales with everything outside of the analysis set aside (see applyWindow)
 * @param periods as the analysis observed them
 * @example
 * const day = Int32Array.of(45292, 45300, 45351) // 1 and 9 January, 29 February 2024
 * const customer = { codes: Uint32Array.of(1, 1, 1), values: ['', 'Orion'], otherSpellings: new Map() }
 * const table = { count: 3, customer, amount: Float64Array.of(5, -1, 7), day, setAside: new Uint16Array(3) }
 * const periods = { unit: 'month', first: { firstDay: 45292, lastDay: 45322 }, last: { firstDay: 45323, lastDay: 45351 } }
 * customerHistory(table, { ...periods, partial: { first: null, last: null } }, 'Orion').map(({ amount }) => amount)
 * // => [4, 7]
 */
export function customerHistory(
  table: Pick<SalesTable, 'count' | 'customer' | 'amount' | 'day' | 'setAside'>,
  periods: Pick<ObservedPeriods, 'unit' | 'first' | 'last' | 'partial'> | null,
  customer: string,
): PeriodNet[] {
  const code = table.customer.values.indexOf(customer)
  const { day } = table
  const first = periods?.partial.first ?? periods?.first ?? periods?.partial.last
  const last = periods?.partial.last ?? periods?.last ?? periods?.partial.first
  if (code < 0 || day === null || !periods || !first || !last) return []
  const { unit, partial } = periods
  const firstNumber = periodNumber(first.firstDay, unit)
  const count = periodNumber(last.firstDay, unit) - firstNumber + 1
  const totals = new ExactTotals(count)
  for (let row = 0; row < table.count; row++) {
    if (table.customer.codes[row] !== code || table.setAside[row] !== 0) continue
    totals.add(periodNumber(day[row] ?? NO_DAY, unit) - firstNumber, table.amount[row] ?? 0)
  }
  const edges = [partial.first?.firstDay, partial.last?.firstDay]
  return Array.from(totals.toArray(), (amount, i) => {
    const days = periodDays(firstNumber + i, unit)
    return { ...days, amount, partial: edges.includes(days.firstDay) }
  })
}
