import { NO_DAY } from '../sales/SalesTable'
import { variationAround } from '../statistics/coefficientOfVariation'
import { ExactTotals, exactSum } from '../statistics/ExactTotals'
import { PeriodOfDay } from './PeriodOfDay'
import type { PeriodUnit } from './PeriodUnit'
import type { UnitsByCustomer } from './unitsByCustomer'

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
  grouped: UnitsByCustomer
  /** In the order of the grouped units, like the contributions: what each unit adds to its customer's measure. */
  day: Int32Array
  contribution: Float64Array | Uint8Array
  /** The first sale's day of each customer, NO_DAY without one. */
  firstSale: Int32Array
  /** The complete periods: their unit, number, and the days from the first's first to the last's last. */
  unit: PeriodUnit
  count: number
  span: { firstDay: number; lastDay: number }
  since: 'purchase' | 'data'
  deviation: 'population' | 'sample'
}

/**
 * Measures customers over the complete periods. A customer is observed from the period of its first sale (or, since
 * 'data', from the first complete period) to the last complete one; periods without sales inside count as 0.
 */
export class RegularityMeter {
  readonly regularity: Regularity
  private readonly periodOfDay: PeriodOfDay
  // Scratch for the customer at hand: new arrays for each would cost more than the arithmetic.
  private readonly totals: ExactTotals
  private readonly nets: Float64Array

  constructor(private readonly input: RegularityInput) {
    const customers = input.firstSale.length
    this.periodOfDay = new PeriodOfDay(input.span, input.unit)
    this.totals = new ExactTotals(input.count)
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
      if (observed > 0) this.measureNets(customer, entry)
    }
  }

  private measureNets(customer: number, entry: number): void {
    const { nets, input, regularity } = this
    this.addUpPeriods(customer)
    let active = 0
    for (let period = entry; period < nets.length; period++) if ((nets[period] ?? 0) > 0) active++
    const mean = exactSum(nets, entry) / (nets.length - entry)
    regularity.activePeriods[customer] = active
    regularity.meanNet[customer] = mean
    regularity.coefficientOfVariation[customer] = variationAround(mean, nets, input.deviation, entry) ?? NaN
  }

  /** The index of the first period in which the customer is observed; `count` when that lies after the last one. */
  private entryPeriod(customer: number): number {
    const { since, firstSale, span, count } = this.input
    const day = firstSale[customer] ?? NO_DAY
    if (since === 'data' || day < span.firstDay) return day === NO_DAY && since === 'purchase' ? count : 0
    return day > span.lastDay ? count : this.periodOfDay.of(day)
  }

  /** Sets the scratch to the customer's net of every complete period. */
  private addUpPeriods(customer: number): void {
    const { grouped, day, contribution } = this.input
    const end = grouped.start[customer + 1] ?? 0
    for (let i = grouped.start[customer] ?? 0; i < end; i++) {
      const period = this.periodOfDay.of(day[i] ?? NO_DAY)
      if (period >= 0) this.totals.add(period, contribution[i] ?? 0)
    }
    this.totals.moveTo(this.nets)
  }
}
