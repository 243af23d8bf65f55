import type { DaySpan } from '../calendar'
import { NO_DAY } from '../sales/SalesTable'
import { ExactTotals, exactSum } from '../statistics/ExactTotals'
import { deviationOfSquares, type Deviation } from '../statistics/standardDeviation'
import { AscendingSet } from './AscendingSet'
import { PeriodOfDay } from './PeriodOfDay'
import type { PeriodUnit } from './PeriodUnit'
import type { SalesByCustomer } from './salesByCustomer'

/** How regularly each customer bought over the complete periods it was observed in; arrays by customer code. */
export interface Regularity {
  observedPeriods: Uint32Array
  /** Periods in which the customer's net was above 0. */
  activePeriods: Uint32Array
  /** The mean net of an observed period; NaN without an observed period. */
  meanNet: Float64Array
  /** NaN where there is none (mean ≤ 0, too few periods). */
  coefficientOfVariation: Float64Array
}

export interface RegularityInput {
  sales: SalesByCustomer
  /** In the order of the grouped sales: what each unit adds to its customer's measure. */
  contribution: Float64Array | Uint8Array
  /** The first sale's day of each customer, NO_DAY without one. */
  firstSale: Int32Array
  /** The complete periods: their unit, number, and the days from the first's first to the last's last. */
  unit: PeriodUnit
  count: number
  span: DaySpan
  since: 'purchase' | 'data'
  deviation: Deviation
}

/**
 * Measures customers over the complete periods. A customer is observed from the period of its first sale (or, since
 * 'data', from the first complete period) to the last complete one; periods without sales inside count as 0.
 */
export class RegularityMeter {
  readonly regularity: Regularity
  private readonly periodOfDay: PeriodOfDay
  /** By day as the grouped sales count it; -1 outside of the complete periods. */
  private readonly periodOfSale: Int32Array
  // Scratch for the customer at hand. Most customers buy in few of many periods: only those are looked at.
  private readonly totals: ExactTotals
  private readonly periods: AscendingSet
  private readonly nets: Float64Array

  constructor(private readonly input: RegularityInput) {
    const customers = input.firstSale.length
    this.periodOfDay = new PeriodOfDay(input.span, input.unit)
    this.periodOfSale = this.periodsOf(input.sales.span)
    this.totals = new ExactTotals(input.count)
    this.periods = new AscendingSet(input.count)
    this.nets = new Float64Array(input.count)
    this.regularity = {
      observedPeriods: new Uint32Array(customers),
      activePeriods: new Uint32Array(customers),
      meanNet: new Float64Array(customers).fill(NaN),
      coefficientOfVariation: new Float64Array(customers).fill(NaN),
    }
  }

  /** Measures the customers `from` … `to - 1`; slices in any order give the same result. */
  measure(from: number, to: number): void {
    for (let customer = from; customer < to; customer++) {
      const entry = this.entryPeriod(customer)
      const observed = this.input.count - entry
      this.regularity.observedPeriods[customer] = observed
      if (observed > 0) this.measureNets(customer, this.netsSince(entry, customer), observed)
    }
  }

  /** @param bought how many of the observed periods have a net, which stand first in the scratch */
  private measureNets(customer: number, bought: number, observed: number): void {
    const { nets, input, regularity } = this
    let active = 0
    for (let i = 0; i < bought; i++) if ((nets[i] ?? 0) > 0) active++
    const mean = exactSum(nets, 0, bought) / observed
    regularity.activePeriods[customer] = active
    regularity.meanNet[customer] = mean
    if (!(mean > 0)) return
    let squares = (observed - bought) * mean * mean
    for (let i = 0; i < bought; i++) squares += ((nets[i] ?? 0) - mean) ** 2
    regularity.coefficientOfVariation[customer] = (deviationOfSquares(squares, observed, input.deviation) ?? NaN) / mean
  }

  /** The index of the first period in which the customer is observed; `count` when that lies after the last one. */
  private entryPeriod(customer: number): number {
    const { since, firstSale, span, count } = this.input
    const day = firstSale[customer] ?? NO_DAY
    if (since === 'data' || day < span.firstDay) return day === NO_DAY && since === 'purchase' ? count : 0
    return day > span.lastDay ? count : this.periodOfDay.of(day)
  }

  /** Fills the scratch with the customer's nets of the periods since `entry`, oldest first, and tells their number. */
  private netsSince(entry: number, customer: number): number {
    const { nets, totals, periods } = this
    this.addUpPeriods(customer)
    const touched = periods.take()
    let bought = 0
    for (let i = 0; i < touched; i++) {
      const period = periods.members[i] ?? 0
      const net = totals.take(period)
      if (period >= entry) nets[bought++] = net
    }
    return bought
  }

  private periodsOf({ firstDay, lastDay }: DaySpan): Int32Array {
    const length = lastDay - firstDay + 2
    return Int32Array.from({ length }, (_, day) => (day === 0 ? -1 : this.periodOfDay.of(firstDay + day - 1)))
  }

  private addUpPeriods(customer: number): void {
    const { sales, contribution } = this.input
    const { periodOfSale, totals, periods } = this
    const { start, day } = sales
    const end = start[customer + 1] ?? 0
    for (let place = start[customer] ?? 0; place < end; place++) {
      const period = periodOfSale[day?.[place] ?? 0] ?? -1
      if (period < 0) continue
      totals.add(period, contribution[place] ?? 0)
      periods.add(period)
    }
  }
}
