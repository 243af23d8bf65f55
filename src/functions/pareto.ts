import { customersForShare, paretoCurve, topShare } from '../core/index'
import { positiveAmounts } from './input/amounts'

const ONE_FIFTH = 0.2
const FOUR_FIFTHS = 0.8

/**
 * @customfunction PARETO
 * @param values
 * @param points
 */
export function paretoPoints(values: unknown[][], points?: number): number[][] {
  return paretoCurve(positiveAmounts(values), points ?? undefined).points
}

/**
 * @customfunction TOPSHARE
 * @param values
 * @param shareOfCustomers
 */
export function shareOfTop(values: unknown[][], shareOfCustomers?: number): number {
  return topShare(positiveAmounts(values), shareOfCustomers ?? ONE_FIFTH)
}

/**
 * @customfunction COUNTFOR
 * @param values
 * @param shareOfValue
 */
export function countFor(values: unknown[][], shareOfValue?: number): number {
  return customersForShare(positiveAmounts(values), shareOfValue ?? FOUR_FIFTHS)
}
