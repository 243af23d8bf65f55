import type { ConcentrationResult } from '../AnalysisResult'
import { largestOfTotal } from '../statistics/concentrationRatio'
import { squaresOfTotal } from '../statistics/herfindahlIndex'
import { positiveSum } from '../statistics/positiveSum'

export type Concentration = Pick<ConcentrationResult, 'hhi' | 'effectiveCustomers' | 'cr1' | 'cr3' | 'cr5' | 'cr10'>

/**
 * How concentrated the customer book is: HHI, the number of equal customers that would give the same HHI
 * (10,000 / HHI), and the shares of the largest 1, 3, 5 and 10.
 *
 * @param descendingNets positive nets, the largest first
 * @returns shares as fractions of the sum of the positive nets, so that they add up to 1
 * @throws AnalysisError noPositiveAmounts when there are none
 * @example
 * concentration([5, 5]) // => { hhi: 5000, effectiveCustomers: 2, cr1: 0.5, cr3: 1, cr5: 1, cr10: 1 }
 */
export function concentration(descendingNets: ArrayLike<number>): Concentration {
  const total = positiveSum(descendingNets)
  const hhi = squaresOfTotal(descendingNets, total)
  const ratio = (k: number) => largestOfTotal(descendingNets, k, total)
  return { hhi, effectiveCustomers: 10_000 / hhi, cr1: ratio(1), cr3: ratio(3), cr5: ratio(5), cr10: ratio(10) }
}
