import type { AbcLetter, DependencyLevel, MatrixKey, XyzLetter } from '../core/index'

/** A fill and the colour of the text on it. */
export interface Ink {
  fill: string
  color: string
}

const WHITE = '#FFFFFF'
const DARK = '#1F2A37'

// Blue and orange stay apart in every common colour blindness; within each, lightness alone tells the letters apart,
// so a greyscale print keeps them. Letters always stand with the colours.
export const ABC_INK: Record<AbcLetter, Ink> = {
  A: { fill: '#1F4E79', color: WHITE },
  B: { fill: '#8FBCE6', color: DARK },
  C: { fill: '#E3EEF8', color: DARK },
}

export const XYZ_INK: Record<XyzLetter, Ink> = {
  X: { fill: '#843C0C', color: WHITE },
  Y: { fill: '#F0B27A', color: DARK },
  Z: { fill: '#FCEBDD', color: DARK },
}

/** No class. */
export const NO_CLASS_INK: Ink = { fill: '#F2F2F2', color: '#4A5563' }

/** From AX, the darkest, one step lighter with each letter further down or to the right. */
const MATRIX_STEPS: readonly Ink[] = [
  { fill: '#0B4F4A', color: WHITE },
  { fill: '#1F7A73', color: WHITE },
  { fill: '#7CC4BD', color: DARK },
  { fill: '#B5DED9', color: DARK },
  { fill: '#E3F3F1', color: DARK },
]

export function matrixInk(key: MatrixKey): Ink {
  const step = 'ABC'.indexOf(key.charAt(0)) + 'XYZ'.indexOf(key.charAt(1))
  return key.includes('-') ? NO_CLASS_INK : (MATRIX_STEPS[step] ?? NO_CLASS_INK)
}

export const LEVEL_INK: Record<Exclude<DependencyLevel, 'ordinary'>, Ink> = {
  key: { fill: '#FCE4B0', color: DARK },
  critical: { fill: '#E08E2B', color: DARK },
  mono: { fill: '#8B1A1A', color: WHITE },
}

export const HEADING_INK: Ink = { fill: '#3B4A5A', color: WHITE }
export const TOTAL_INK: Ink = { fill: '#E7EAEE', color: DARK }
export const ATTENTION_INK: Ink = { fill: '#FFF4CE', color: DARK }
/** Cells that the user fills in: yellow, as managers know it from planning sheets. */
export const INPUT_INK: Ink = { fill: '#FFFFCC', color: DARK }

export const TEXT = DARK
export const MUTED_TEXT = '#5A6675'
export const LINE = '#D0D5DC'

export const CHART_COLORS = { amount: '#8FBCE6', cumulative: '#1F4E79', limit: '#B3560B' }

export const TAB_COLORS = { results: '#1F4E79', details: '#8FBCE6', rules: '#A6AEB8' }
