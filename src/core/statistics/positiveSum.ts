import { AnalysisError } from '../AnalysisError'
import { exactSum } from './ExactTotals'

/** The exact sum that shares are taken of; without a positive one there are no shares, and that is said. */
export function positiveSum(values: ArrayLike<number>): number {
  const sum = exactSum(values)
  if (!(sum > 0)) throw new AnalysisError({ code: 'noPositiveAmounts', customers: values.length })
  return sum
}
