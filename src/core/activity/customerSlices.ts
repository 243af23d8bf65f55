import type { SalesByCustomer } from './salesByCustomer'

/** Units handled between two pauses, and how many of them a customer costs besides its own: a few milliseconds. */
const UNITS_OF_SLICE = 60_000
const UNITS_OF_CUSTOMER = 8

/**
 * Cuts the customer codes into ranges of about equal work: few large customers, or many small ones.
 *
 * @example
 * customerSlices({ start: Uint32Array.of(0, 70_000, 70_001, 70_002) })
 * // => [{ from: 0, to: 1 }, { from: 1, to: 3 }]
 */
export function customerSlices({ start }: Pick<SalesByCustomer, 'start'>): { from: number; to: number }[] {
  const slices: { from: number; to: number }[] = []
  const customers = start.length - 1
  let from = 0
  for (let to = 1; to <= customers; to++) {
    const work = (start[to] ?? 0) - (start[from] ?? 0) + UNITS_OF_CUSTOMER * (to - from)
    if (work < UNITS_OF_SLICE && to < customers) continue
    slices.push({ from, to })
    from = to
  }
  return slices
}
