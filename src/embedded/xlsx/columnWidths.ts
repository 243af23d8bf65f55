/** Files measure a column, padding included, in digits of the default font: 7 pixels of 0.75 points each. */
const POINTS_A_DIGIT = 7 * 0.75

export function digitsOfPoints(points: number): number {
  return points / POINTS_A_DIGIT
}

export function pointsOfDigits(width: number): number {
  return Math.round(width * 7) * 0.75
}
