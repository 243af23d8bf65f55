import { NO_DAY, type SalesTable } from '../sales/SalesTable'
import type { UnitsByCustomer } from './unitsByCustomer'

/** When and how often each customer bought; arrays by customer code. */
export interface Purchases {
  /** Distinct order numbers among the sales, or distinct sale dates without an order column. */
  orders: Uint32Array
  /** Distinct sale dates. */
  saleDays: Uint32Array
  /** First and last day of the sales, NO_DAY without one. */
  firstDay: Int32Array
  lastDay: Int32Array
  /** In grouped order: 1 for the unit that opens an order, 0 for every other; its sum over any units counts orders. */
  opensOrder: Uint8Array
  /** How often each gap (in days) between consecutive sale dates of one customer occurs; index = days. */
  gapCounts: Uint32Array
}

/** What the grouped units sold and when, in their order. */
export interface GroupedSales {
  amount: Float64Array
  day: Int32Array | null
}

/** An empty Purchases for the table, to be filled customer by customer. */
export function startPurchases(table: SalesTable, longestGap: number): Purchases {
  const customers = table.customer.values.length
  return {
    orders: new Uint32Array(customers),
    saleDays: new Uint32Array(customers),
    firstDay: new Int32Array(customers).fill(NO_DAY),
    lastDay: new Int32Array(customers).fill(NO_DAY),
    opensOrder: new Uint8Array(table.count),
    gapCounts: new Uint32Array(longestGap + 1),
  }
}

/**
 * Fills `purchases` for the customers `from` … `to - 1`. A sale is a used unit with amount > 0; `lastBuyer` is scratch
 * of one element an order number, kept between calls: it makes the distinct count of orders one pass without sets.
 */
export function countPurchases(
  table: SalesTable,
  grouped: UnitsByCustomer,
  sales: GroupedSales,
  purchases: Purchases,
  lastBuyer: Uint32Array,
  from: number,
  to: number,
): void {
  const { start, units } = grouped
  const { amount, day: days } = sales
  const { opensOrder, gapCounts } = purchases
  const lastDays = table.lastDay
  const orderCodes = table.order?.codes ?? null
  for (let customer = from; customer < to; customer++) {
    let first = NO_DAY
    let previous = NO_DAY
    let last = NO_DAY
    let saleDays = 0
    let orders = 0
    const end = start[customer + 1] ?? 0
    for (let i = start[customer] ?? 0; i < end; i++) {
      if (!((amount[i] ?? 0) > 0)) continue
      const day = days === null ? NO_DAY : (days[i] ?? NO_DAY)
      const isNewDay = day !== previous
      if (isNewDay) {
        saleDays++
        if (previous === NO_DAY) first = day
        else gapCounts[day - previous] = (gapCounts[day - previous] ?? 0) + 1
        previous = day
      }
      last = lastDays === null ? day : (lastDays[units[i] ?? 0] ?? day)
      const order = orderCodes === null ? 0 : (orderCodes[units[i] ?? 0] ?? 0)
      if (order === 0 ? isNewDay : lastBuyer[order] !== customer) {
        lastBuyer[order] = customer
        opensOrder[i] = 1
        orders++
      }
    }
    purchases.firstDay[customer] = first
    purchases.lastDay[customer] = last
    purchases.saleDays[customer] = saleDays
    purchases.orders[customer] = orders
  }
}

/**
 * The median of the gaps between purchases, in days; null when nobody bought on two dates. With an even number of gaps,
 * the mean of the two in the middle.
 *
 * @example
 * medianGap(Uint32Array.of(0, 0, 3, 0, 1)) // => 2
 * medianGap(Uint32Array.of(0, 1, 0, 1)) // => 2
 * medianGap(Uint32Array.of(0, 0)) // => null
 */
export function medianGap(gapCounts: Uint32Array): number | null {
  const gaps = gapCounts.reduce((sum, count) => sum + count, 0)
  if (gaps === 0) return null
  return (gapAtRank(gapCounts, Math.ceil(gaps / 2)) + gapAtRank(gapCounts, Math.floor(gaps / 2) + 1)) / 2
}

/**
 * The gap that stands at a rank (from 1) when all gaps are sorted ascending.
 *
 * @example
 * gapAtRank(Uint32Array.of(0, 5, 1), 6) // => 2
 */
export function gapAtRank(gapCounts: Uint32Array, rank: number): number {
  let seen = 0
  for (let gap = 0; gap < gapCounts.length; gap++) {
    seen += gapCounts[gap] ?? 0
    if (seen >= rank) return gap
  }
  return gapCounts.length - 1
}
