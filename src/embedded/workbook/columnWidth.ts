/** Calibri 11 at 96 dpi: a digit is 7 pixels wide and a column adds 5 pixels of padding. */
const DIGIT_PIXELS = 7
const PADDING_PIXELS = 5
const POINTS_A_PIXEL = 0.75

export const DEFAULT_COLUMN_WIDTH = 48
export const DEFAULT_ROW_HEIGHT = 15

/** From the characters in which files (and people) measure a column to the points of the model and of the Excel API. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_A_PIXEL
}
