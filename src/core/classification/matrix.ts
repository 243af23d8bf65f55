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
  const counts = new Map<MatrixKey, number>()
  const money = new ExactTotals(MATRIX_KEYS.length)
  for (const { abc, xyz, amount } of customers) {
    const key: MatrixKey = `${abc ?? '-'}${xyz ?? '-'}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    money.add(MATRIX_KEYS.indexOf(key), amount)
  }
  const cell = (key: MatrixKey): MatrixCell => ({
    customers: counts.get(key) ?? 0,
    amount: money.total(MATRIX_KEYS.indexOf(key)),
  })
  return Object.fromEntries(MATRIX_KEYS.map((key) => [key, cell(key)])) as Record<MatrixKey, MatrixCell>
}
