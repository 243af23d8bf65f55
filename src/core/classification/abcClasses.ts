export type AbcLetter = 'A' | 'B' | 'C'

export type AbcRule = 'crossing' | 'strict'

/** How the list is cut into A, B and C; cuts are fractions, e.g. 0.8 and 0.95. */
export type AbcOptions =
  | { by: 'value'; rule: AbcRule; cuts: [number, number] }
  | { by: 'items'; cuts: [number, number] }
  | { by: 'sum'; cuts: [number, number] }
  | { by: 'computed' }
