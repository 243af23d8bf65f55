import type { DaySpan } from '../calendar'
import { NO_DAY, type SalesTable } from '../sales/SalesTable'
import { ExactTotals } from '../statistics/ExactTotals'

const DAYS_OF_LONGEST_SPAN = 365

/** What a new customer brought in the latest span of the data. */
export interface NewCustomers extends DaySpan {
  /** Those whose first sale lies in the span. */
  customers: number
  /** Their net in the span. */
  income: number
  /** Net in the span by customer code. */
  incomeByCustomer: Float64Array
}

/**
 * Who came new in a span and what they brought in it; null without dates. A column of a crosstab counts where its middle
 * lies.
 *
 * @param isLost customers (by code) that are no example of a new one, since they are to be replaced
 */
export function newCustomers(
  table: SalesTable,
  span: DaySpan,
  isLost: (customer: number) => boolean,
): NewCustomers | null {
  if (table.day === null) return null
  const { count, day: days, lastDay: lastDays, setAside, amount: amounts, customer } = table
  const { codes } = customer
  const customerCount = customer.values.length
  const totals = new ExactTotals(customerCount)
  const boughtBefore = new Uint8Array(customerCount)
  const boughtWithin = new Uint8Array(customerCount)
  for (let unit = 0; unit < count; unit++) {
    const day = days[unit] ?? NO_DAY
    const amount = amounts[unit] ?? NaN
    if (setAside[unit] !== 0 || day === NO_DAY || !Number.isFinite(amount)) continue
    const code = codes[unit] ?? 0
    const middle = (day + (lastDays?.[unit] ?? day)) / 2
    if (middle >= span.firstDay) totals.add(code, amount)
    if (amount > 0) (middle < span.firstDay ? boughtBefore : boughtWithin)[code] = 1
  }
  const incomeByCustomer = totals.toArray()
  const total = new ExactTotals(1)
  let customers = 0
  for (let code = 0; code < customerCount; code++) {
    if (boughtWithin[code] !== 1 || boughtBefore[code] === 1 || isLost(code)) continue
    customers++
    total.add(0, incomeByCustomer[code] ?? 0)
  }
  return { ...span, customers, income: total.total(0), incomeByCustomer }
}

/**
 * The last 365 days or, of data shorter than two years, its second half, so that there is as long a time before it in
 * which a customer could have bought. null without dates or where the data has but one day.
 */
export function latestSpan({ day, lastDay, setAside, count }: SalesTable): DaySpan | null {
  if (day === null) return null
  let first = Infinity
  let last = -Infinity
  for (let unit = 0; unit < count; unit++) {
    const own = day[unit] ?? NO_DAY
    if (setAside[unit] !== 0 || own === NO_DAY) continue
    if (own < first) first = own
    last = Math.max(last, lastDay?.[unit] ?? own)
  }
  if (last <= first) return null
  const length = Math.min(DAYS_OF_LONGEST_SPAN, Math.floor((last - first + 1) / 2))
  return { firstDay: last - length + 1, lastDay: last }
}
