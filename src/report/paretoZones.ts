import type { AbcLetter } from '../core/index'
import { ALL_COLUMNS, matrixGrid } from './matrixGrid'
import type { Subject } from './Subject'

/** The stretch of the Pareto curve that a letter takes; all shares are fractions of those with a positive amount. */
export interface ParetoZone {
  letter: AbcLetter
  customers: number
  /** Cumulative shares of customers and of the measure where the letter begins and ends. */
  from: { customers: number; amount: number }
  to: { customers: number; amount: number }
}

/** The letters that occur, from the top of the list. */
export function paretoZones({ result, base }: Subject): ParetoZone[] {
  const { sum } = matrixGrid(result)
  const positive = sum(['A', 'B', 'C'], ALL_COLUMNS).customers
  const zones: ParetoZone[] = []
  let from = { customers: 0, amount: 0 }
  for (const letter of ['A', 'B', 'C'] as const) {
    const { customers, amount } = sum([letter], ALL_COLUMNS)
    if (customers === 0) continue
    const to = { customers: from.customers + customers / positive, amount: from.amount + amount / base }
    zones.push({ letter, customers, from, to })
    from = to
  }
  return zones
}
