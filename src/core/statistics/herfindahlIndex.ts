import { positiveSum } from './positiveSum'

/**
 * The Herfindahl–Hirschman index, `Σ share²` with shares in percent: 10,000 for a single customer, 10,000 / n for n
 * equal ones.
 *
 * @param values amounts above 0, in any order
 * @returns the index on 0 … 10,000
 * @throws AnalysisError noPositiveAmounts when they do not add up to more than 0
 * @see https://www.justice.gov/atr/herfindahl-hirschman-index
 * @example
 * herfindahlIndex([30, 30, 20, 20]) // => 2600
 * herfindahlIndex([7]) // => 10000
 */
export function herfindahlIndex(values: ArrayLike<number>): number {
  return squaresOfTotal(values, positiveSum(values))
}

/** As herfindahlIndex, of a sum at hand. */
export function squaresOfTotal(values: ArrayLike<number>, total: number): number {
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i] ?? 0) ** 2
  return (10_000 * squares) / total ** 2
}
