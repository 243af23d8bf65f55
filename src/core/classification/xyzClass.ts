import type { Deviation } from '../statistics/standardDeviation'
import { atLeast, atMost } from '../statistics/tolerance'
import { badCuts, checkRisingCuts } from './checkCuts'

export type XyzLetter = 'X' | 'Y' | 'Z'

export type XyzMethod = 'frequency' | 'variation' | 'none'

/**
 * Cuts are fractions, that of X first: of active periods, falling (0.75, 0.25), or of variation, rising (0.1, 0.25).
 */
export type XyzOptions =
  | { method: 'frequency'; cuts: [number, number] }
  | { method: 'variation'; cuts: [number, number]; deviation: Deviation }
  | { method: 'none' }

/** Fewer periods than this say nothing about regularity, in either method. */
const LEAST_PERIODS = 3

/**
 * The XYZ class by frequency: X at or above the first cut of the active share (active periods / periods observed),
 * Y at or above the second, else Z. One-off customers are always Z.
 *
 * @param activePeriods periods with a net above 0
 * @param observedPeriods complete periods in the observed window
 * @param oneOff whether all sales fall on one date
 * @param cuts fractions, X first, e.g. [0.75, 0.25]
 * @returns null with fewer than three observed periods, one-off or not
 * @throws AnalysisError badParameter 'xyz-cuts' unless 100 % ≥ X > Y > 0
 * @example
 * xyzByFrequency(9, 12, false, [0.75, 0.25]) // => 'X'
 * xyzByFrequency(1, 3, true, [0.75, 0.25]) // => 'Z'
 * xyzByFrequency(1, 2, true, [0.75, 0.25]) // => null
 */
export function xyzByFrequency(
  activePeriods: number,
  observedPeriods: number,
  oneOff: boolean,
  cuts: [number, number],
): XyzLetter | null {
  checkCutsOfFrequency(cuts)
  return letterByFrequency(activePeriods, observedPeriods, oneOff, cuts)
}

/** As xyzByFrequency, of cuts that have been checked. */
export function letterByFrequency(
  activePeriods: number,
  observedPeriods: number,
  oneOff: boolean,
  cuts: [number, number],
): XyzLetter | null {
  if (observedPeriods < LEAST_PERIODS) return null
  const share = activePeriods / observedPeriods
  if (oneOff) return 'Z'
  return atLeast(share, cuts[0]) ? 'X' : atLeast(share, cuts[1]) ? 'Y' : 'Z'
}

/**
 * The XYZ class by variation: X while the coefficient of variation is at most the first cut, Y while at most the
 * second, else Z.
 *
 * @param cv coefficient of variation of the nets per observed period, a fraction; null when the mean is not positive
 * @param observedPeriods complete periods in the observed window
 * @param cuts fractions, X first, e.g. [0.1, 0.25]
 * @returns null without a coefficient or with fewer than three observed periods
 * @throws AnalysisError badParameter 'xyz-cuts' unless 0 < X < Y
 * @example
 * xyzByVariation(0.1, 12, [0.1, 0.25]) // => 'X'
 * xyzByVariation(0.26, 12, [0.1, 0.25]) // => 'Z'
 * xyzByVariation(null, 12, [0.1, 0.25]) // => null
 */
export function xyzByVariation(cv: number | null, observedPeriods: number, cuts: [number, number]): XyzLetter | null {
  checkCutsOfVariation(cuts)
  return letterByVariation(cv, observedPeriods, cuts)
}

/** As xyzByVariation, of cuts that have been checked. */
export function letterByVariation(
  cv: number | null,
  observedPeriods: number,
  cuts: [number, number],
): XyzLetter | null {
  if (cv === null || observedPeriods < LEAST_PERIODS) return null
  return atMost(cv, cuts[0]) ? 'X' : atMost(cv, cuts[1]) ? 'Y' : 'Z'
}

/**
 * Refuses XYZ cuts that make no sense.
 *
 * @throws AnalysisError badParameter 'xyz-cuts'
 */
export function checkXyzOptions(options: XyzOptions): void {
  if (options.method === 'frequency') checkCutsOfFrequency(options.cuts)
  if (options.method === 'variation') checkCutsOfVariation(options.cuts)
}

function checkCutsOfFrequency(cuts: [number, number]): void {
  const [x, y] = cuts
  if (!(1 >= x && x > y && y > 0)) throw badCuts('xyz-cuts', cuts, '100 >= X > Y > 0')
}

/** A variation has no upper limit: 200 % is nothing rare among customers. */
function checkCutsOfVariation(cuts: [number, number]): void {
  checkRisingCuts('xyz-cuts', ['X', 'Y'], cuts, Infinity)
}
