import type { MatrixCell, MatrixKey } from '../AnalysisResult'
import { ExactTotals } from '../statistics/ExactTotals'
import type { AbcLetter } from './abcClasses'
import type { XyzLetter } from './xyzClass'

/** The cells row by row; '-' stands for a missing letter. */
export const MATRIX_KEYS = [
  ...(['AX', 'AY', 'AZ', 'A-'] as const),
  ...(['BX', 'BY', 'BZ', 'B-'] as const),
  ...(['CX', 'CY', 'CZ', 'C-'] as const),
  ...(['-X', '-Y', '-Z', '--'] as const),
] satisfies MatrixKey[]

const ROW_OF = { A: 0, B: 1, C: 2, '-': 3 }
const COLUMN_OF = { X: 0, Y: 1, Z: 2, '-': 3 }

/**
 * The ABC-XYZ matrix: customers and their money in each of the sixteen cells, empty ones included, so that it always
 * adds up to all customers.
 *
 * @param amounts net amount of each customer, in one currency
 * @param abc @param xyz their letters at the same places, null (or nothing, at the end of the list) for none
 * @example
 * const matrix = abcXyzMatrix([70, -5], ['A'], ['X', 'Z'])
 * matrix.AX // => { customers: 1, amount: 70 }
 * matrix['-Z'] // => { customers: 1, amount: -5 }
 * matrix.CZ // => { customers: 0, amount: 0 }
 */
export function abcXyzMatrix(
  amounts: ArrayLike<number>,
  abc: ArrayLike<AbcLetter | null>,
  xyz: ArrayLike<XyzLetter | null>,
): Record<MatrixKey, MatrixCell> {
  const counts = new Uint32Array(MATRIX_KEYS.length)
  const money = new ExactTotals(MATRIX_KEYS.length)
  for (let i = 0; i < amounts.length; i++) {
    const cell = 4 * ROW_OF[abc[i] ?? '-'] + COLUMN_OF[xyz[i] ?? '-']
    counts[cell] = (counts[cell] ?? 0) + 1
    money.add(cell, amounts[i] ?? 0)
  }
  const cells = MATRIX_KEYS.map((key, i) => [key, { customers: counts[i] ?? 0, amount: money.total(i) }])
  return Object.fromEntries(cells) as Record<MatrixKey, MatrixCell>
}
