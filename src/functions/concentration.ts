import { concentrationRatio, giniCoefficient, herfindahlIndex } from '../core/index'
import { positiveAmounts } from './input/amounts'

/**
 * @customfunction HHI
 * @param values
 */
export function herfindahl(values: unknown[][]): number {
  return herfindahlIndex(positiveAmounts(values))
}

/**
 * @customfunction GINI
 * @param values
 */
export function gini(values: unknown[][]): number {
  return giniCoefficient(positiveAmounts(values))
}

/**
 * @customfunction CONCENTRATION
 * @param values
 * @param k
 */
export function shareOfLargest(values: unknown[][], k: number): number {
  return concentrationRatio(positiveAmounts(values), k)
}
