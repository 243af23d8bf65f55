import type { ConcentrationResult } from '../AnalysisResult'
import { concentrationRatio } from '../statistics/concentrationRatio'
import { herfindahlIndex } from '../statistics/herfindahlIndex'

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
  const hhi = herfindahlIndex(descendingNets)
  return {
    hhi,
    effectiveCustomers: 10_000 / hhi,
    cr1: concentrationRatio(descendingNets, 1),
    cr3: concentrationRatio(descendingNets, 3),
    cr5: concentrationRatio(descendingNets, 5),
    cr10: concentrationRatio(descendingNets, 10),
  }
}
