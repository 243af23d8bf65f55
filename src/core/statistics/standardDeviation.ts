import { mean } from './mean'

/** 'population' divides by n (Excel's STDEV.P), 'sample' by n − 1 (STDEV.S). */
export type Deviation = 'population' | 'sample'

/**
 * The standard deviation, `√(Σ (x − mean)² / n)`, or with n − 1 below the line for a sample: a sample's own mean lies
 * nearer to its values than the true one, and n − 1 makes up for it.
 *
 * Summed in two passes, since `Σ x² − (Σ x)² / n` loses the digits of large amounts that differ little.
 *
 * @param values amounts in one unit
 * @returns the deviation in the same unit; null of no values, or of fewer than two for a sample
 * @see https://www.itl.nist.gov/div898/handbook/eda/section3/eda356.htm
 * @example
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 'population') // => 2
 * standardDeviation([3, 5, 7], 'sample') // => 2
 * standardDeviation([3], 'sample') // => null
 */
export function standardDeviation(values: ArrayLike<number>, deviation: Deviation): number | null {
  const center = mean(values)
  return center === null ? null : deviationAround(center, values, deviation)
}

/** The standard deviation of values whose mean is known. */
export function deviationAround(center: number, values: ArrayLike<number>, deviation: Deviation): number | null {
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += ((values[i] ?? 0) - center) ** 2
  return deviationOfSquares(squares, values.length, deviation)
}

/** The standard deviation of `count` values, from the sum of the squares of their distances to their mean. */
export function deviationOfSquares(squares: number, count: number, deviation: Deviation): number | null {
  const degrees = deviation === 'population' ? count : count - 1
  return degrees < 1 ? null : Math.sqrt(squares / degrees)
}
