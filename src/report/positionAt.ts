import type { CustomerResult } from '../core/index'
import type { Position } from './whyThisClass'

/** Where one customer stands in the list (in output order); `index` counts from 0. */
export function positionAt(customers: readonly CustomerResult[], index: number): Position {
  const amount = customers[index]?.amount
  let first = index
  while (first > 0 && customers[first - 1]?.amount === amount) first -= 1
  return {
    first,
    before: customers[first - 1]?.cumulativeShare ?? 0,
    through: customers[first]?.cumulativeShare ?? 0,
    of: classified(customers),
    tied: index > first,
  }
}

/** Those with a class stand before those without, so that their number is found by halving. */
function classified(customers: readonly CustomerResult[]): number {
  let low = 0
  let high = customers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (customers[middle]?.abc === null) high = middle
    else low = middle + 1
  }
  return low
}
