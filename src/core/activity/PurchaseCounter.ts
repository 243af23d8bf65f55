import { NO_DAY, type SalesTable } from '../sales/SalesTable'
import { AscendingSet } from './AscendingSet'
import type { SalesByCustomer } from './salesByCustomer'

/** When and how often each customer bought; arrays by customer code. */
export interface Purchases {
  /** Distinct order numbers among the sales, or distinct sale dates without an order column. */
  orders: Uint32Array
  /** Distinct sale dates. */
  saleDays: Uint32Array
  /** First and last day of the sales, NO_DAY without one. */
  firstDay: Int32Array
  lastDay: Int32Array
  /**
   * By place among the grouped sales: 1 where an order begins, else 0; its sum over any of them counts orders. null: not
   * asked for.
   */
  opensOrder: Uint8Array | null
  /** How often each gap (in days) between consecutive sale dates of one customer occurs; index = days. */
  gapCounts: Uint32Array
}

/** Counts what each customer bought and when. A sale is a used unit with an amount above 0. */
export class PurchaseCounter {
  readonly purchases: Purchases
  /** By order code, the place after the one where the order last found began. */
  private readonly afterOpening: Uint32Array
  private readonly days: AscendingSet

  /**
   * @param marksOpenings whether to note where each order begins
   */
  constructor(
    table: Pick<SalesTable, 'customer' | 'order'>,
    private readonly sales: SalesByCustomer,
    marksOpenings: boolean,
  ) {
    const customers = table.customer.values.length
    const lengthOfSpan = sales.span.lastDay - sales.span.firstDay + 1
    this.afterOpening = new Uint32Array(table.order?.values.length ?? 0)
    this.days = new AscendingSet(lengthOfSpan)
    this.purchases = {
      orders: new Uint32Array(customers),
      saleDays: new Uint32Array(customers),
      firstDay: new Int32Array(customers).fill(NO_DAY),
      lastDay: new Int32Array(customers).fill(NO_DAY),
      opensOrder: marksOpenings ? new Uint8Array(sales.amount.length) : null,
      gapCounts: new Uint32Array(lengthOfSpan),
    }
  }

  /** Counts for the customers `from` … `to - 1`; slices in any order give the same result. */
  count(from: number, to: number): void {
    const { start } = this.sales
    for (let customer = from; customer < to; customer++) {
      this.purchases.orders[customer] = this.countOrders(start[customer] ?? 0, start[customer + 1] ?? 0)
      this.takeDays(customer)
      if (this.sales.lastDay !== null) this.extendLastDay(this.sales.lastDay, customer)
    }
  }

  /** The orders at the places `from` … `to - 1` of one customer, whose days are left in the set. */
  private countOrders(from: number, to: number): number {
    const { sales, days } = this
    const { opensOrder } = this.purchases
    let orders = 0
    for (let place = from; place < to; place++) {
      if (!((sales.amount[place] ?? 0) > 0)) continue
      const isNewDay = sales.day !== null && days.add((sales.day[place] ?? 0) - 1)
      const order = sales.order?.[place] ?? 0
      if (order === 0 ? !isNewDay : !this.opens(order, place, from)) continue
      if (opensOrder !== null) opensOrder[place] = 1
      orders++
    }
    return orders
  }

  /** Whether the order is a new one of the customer whose places begin at `from`. */
  private opens(order: number, place: number, from: number): boolean {
    const opening = (this.afterOpening[order] ?? 0) - 1
    if (opening < from) {
      this.afterOpening[order] = place + 1
      return true
    }
    this.openEarlier(order, opening, place)
    return false
  }

  /** An order counts on the first of its days, which need not be the first in the table. */
  private openEarlier(order: number, opening: number, place: number): void {
    const { day } = this.sales
    if (day === null || (day[place] ?? 0) >= (day[opening] ?? 0)) return
    this.afterOpening[order] = place + 1
    const { opensOrder } = this.purchases
    if (opensOrder === null) return
    opensOrder[opening] = 0
    opensOrder[place] = 1
  }

  private takeDays(customer: number): void {
    const { firstDay, lastDay, saleDays, gapCounts } = this.purchases
    const count = this.days.take()
    saleDays[customer] = count
    if (count === 0) return
    const { members } = this.days
    for (let i = 1; i < count; i++) {
      const gap = (members[i] ?? 0) - (members[i - 1] ?? 0)
      gapCounts[gap] = (gapCounts[gap] ?? 0) + 1
    }
    firstDay[customer] = this.sales.span.firstDay + (members[0] ?? 0)
    lastDay[customer] = this.sales.span.firstDay + (members[count - 1] ?? 0)
  }

  /** A column of a crosstab may stand for more than one day. */
  private extendLastDay(lastDays: Int32Array, customer: number): void {
    const { start, amount } = this.sales
    let last = NO_DAY
    for (let place = start[customer] ?? 0; place < (start[customer + 1] ?? 0); place++) {
      if ((amount[place] ?? 0) > 0) last = Math.max(last, lastDays[place] ?? NO_DAY)
    }
    this.purchases.lastDay[customer] = last
  }
}
