const BILLION = 1e9
const MILLION = 1e6
/** The parts in which a total too large for billionths is rounded, the finest first. */
const COARSER_UNITS = [10_000, 100]

/**
 * Totals that do not depend on the order of adding: each amount is split into whole units and billionths, both
 * integers, and sums of integers in a double are exact below 2^53. An amount counts as the decimal of at most fifteen
 * digits, nine of them after the point, that it was before it became binary. So money adds up as on paper (56 + 14 + 10
 * of 100 is 80 %), up to 9 · 10^15 and nine million amounts, and a product such as 6 · 2.55 loses its binary dust.
 *
 * @example
 * const totals = new ExactTotals(1)
 * for (const amount of [0.1, 0.2, -0.3]) totals.add(0, amount)
 * totals.total(0) // => 0
 */
export class ExactTotals {
  private readonly whole: Float64Array
  private readonly billionths: Float64Array

  constructor(count: number) {
    this.whole = new Float64Array(count)
    this.billionths = new Float64Array(count)
  }

  /** Adds a finite `amount` to total number `index`. */
  add(index: number, amount: number): void {
    const whole = Math.trunc(amount)
    this.whole[index] = (this.whole[index] ?? 0) + whole
    if (whole === amount) return
    this.billionths[index] = (this.billionths[index] ?? 0) + billionthsOf(amount - whole, Math.abs(whole))
  }

  /** The double nearest to total number `index`. */
  total(index: number): number {
    return nearestDouble(this.whole[index] ?? 0, this.billionths[index] ?? 0)
  }

  /** As `total`, which then begins anew at 0. */
  take(index: number): number {
    const total = this.total(index)
    this.whole[index] = 0
    this.billionths[index] = 0
    return total
  }

  /** All totals, in their order. */
  toArray(): Float64Array {
    const totals = new Float64Array(this.whole.length)
    for (let index = 0; index < totals.length; index++) totals[index] = this.total(index)
    return totals
  }
}

/**
 * Adding the two parts would round twice (6 + 0.81 is not 6.81); dividing one exact integer rounds once. It is taken in
 * the finest unit in which it stays exact.
 */
function nearestDouble(whole: number, billionths: number): number {
  if (billionths === 0) return whole
  const exact = whole * BILLION + billionths
  return Number.isSafeInteger(exact) ? exact / BILLION : nearestInCoarserUnits(whole, billionths)
}

function nearestInCoarserUnits(whole: number, billionths: number): number {
  for (const unit of COARSER_UNITS) {
    const parts = billionths / (BILLION / unit)
    const total = whole * unit + parts
    if (Number.isInteger(parts) && Number.isSafeInteger(total)) return total / unit
  }
  return whole + billionths / BILLION
}

/** A double holds fifteen digits: the more of them stand before the point, the fewer decimals are more than dust. */
function billionthsOf(fraction: number, whole: number): number {
  if (whole < MILLION) return Math.round(fraction * BILLION)
  let units = BILLION
  for (let limit = MILLION; whole >= limit && units > 1; limit *= 10) units /= 10
  return Math.round(fraction * units) * (BILLION / units)
}

/**
 * The exact sum of finite numbers, whatever their order: of all, or of those from index `from` to `to - 1`.
 *
 * @example
 * exactSum([0.1, 0.2, 0.3]) // => 0.6
 */
export function exactSum(values: ArrayLike<number>, from = 0, to = values.length): number {
  let wholes = 0
  let billionths = 0
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0
    const whole = Math.trunc(value)
    wholes += whole
    if (whole !== value) billionths += billionthsOf(value - whole, Math.abs(whole))
  }
  return nearestDouble(wholes, billionths)
}
