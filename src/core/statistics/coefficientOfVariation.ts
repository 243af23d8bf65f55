import { mean } from './mean'
import { deviationAround, type Deviation } from './standardDeviation'

/**
 * The coefficient of variation, `σ / mean`: how unsteady amounts are, whatever their size.
 *
 * @param values amounts per period, in one unit
 * @returns a fraction, 0.25 for 25 %; null when the mean is not above 0 or the values are too few for a deviation
 * @see https://www.itl.nist.gov/div898/software/dataplot/refman2/auxillar/coefvari.htm
 * @example
 * coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9], 'population') // => 0.4
 * coefficientOfVariation([5, -5], 'population') // => null
 */
export function coefficientOfVariation(values: ArrayLike<number>, deviation: Deviation): number | null {
  const center = mean(values)
  if (center === null || center <= 0) return null
  const spread = deviationAround(center, values, deviation)
  return spread === null ? null : spread / center
}
