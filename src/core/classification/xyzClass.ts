export type XyzLetter = 'X' | 'Y' | 'Z'

export type XyzMethod = 'frequency' | 'variation' | 'none'

/** Cuts are fractions: of active periods (0.75, 0.25) or of variation (0.1, 0.25). */
export type XyzOptions =
  | { method: 'frequency'; cuts: [number, number] }
  | { method: 'variation'; cuts: [number, number]; deviation: 'population' | 'sample' }
  | { method: 'none' }
