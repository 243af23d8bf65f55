/**
 * Up to the next whole number, after rounding to 9 decimals: the noise of binary fractions must not cost a whole call.
 * The sheets' formulas, `ROUNDUP(ROUND(x, 9), 0)`, do the same.
 *
 * @param value any number, of calls or buyers
 * @example
 * roundUp(21 / 0.35) // => 60
 * roundUp(60.001) // => 61
 */
export function roundUp(value: number): number {
  return Math.ceil(Number(value.toFixed(9)))
}
