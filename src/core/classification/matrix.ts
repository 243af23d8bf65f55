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
 * @param customers their two letters, null for none, and their net amount in one currency
 * @example
 * const matrix = abcXyzMatrix([{ abc: 'A', xyz: 'X', amount: 70 }, { abc: null, xyz: 'Z', amount: -5 }])
 * matrix.AX // => { customers: 1, amount: 70 }
 * matrix['-Z'] // => { customers: 1, amount: -5 }
 * matrix.CZ // => { customers: 0, amount: 0 }
 */
export function abcXyzMatrix(
  customers: readonly { abc: AbcLetter | null; xyz: XyzLetter | null; amount: number }[],
): Record<MatrixKey, MatrixCell> {
  const counts = new Uint32Array(MATRIX_KEYS.length)
  const money = new ExactTotals(MATRIX_KEYS.length)
  for (const { abc, xyz, amount } of customers) {
    const cell = 4 * ROW_OF[abc ?? '-'] + COLUMN_OF[xyz ?? '-']
    counts[cell] = (counts[cell] ?? 0) + 1
    money.add(cell, amount)
  }
  const cells = MATRIX_KEYS.map((key, i) => [key, { customers: counts[i] ?? 0, amount: money.total(i) }])
  return Object.fromEntries(cells) as Record<MatrixKey, MatrixCell>
}
