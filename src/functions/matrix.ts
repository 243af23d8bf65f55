import { exactSum } from '../core/index'
import { FunctionError } from './FunctionError'
import { analyzeColumns } from './input/analyzeColumns'
import { isOmitted } from './input/Block'
import { readOptions } from './input/options'
import { readSalesColumns } from './input/salesColumns'
import { readWordArgument } from './input/words'
import type { ResultCell } from './ResultCell'

const ABC = ['A', 'B', 'C'] as const
const XYZ = ['X', 'Y', 'Z'] as const

/**
 * @customfunction MATRIX
 * @param customers
 * @param amounts
 * @param dates
 * @param measure
 * @param options
 */
export function matrixOfClasses(
  customers: unknown[][],
  amounts: unknown[][],
  dates: unknown[][],
  measure?: string,
  options?: string,
): unknown[][] {
  if (isOmitted(dates)) throw new FunctionError({ code: 'empty', argument: 'dates' })
  const figure = readWordArgument('measure', measure, ['count', 'revenue', 'share'], 'count')
  const { result } = analyzeColumns(readSalesColumns(customers, amounts, dates), readOptions(options))
  if (result.parameters.xyz.method === 'none') throw new FunctionError({ code: 'xyzOff' })
  const base = exactSum(result.customers.map(({ amount }) => Math.max(amount, 0)))
  return [
    [null, ...XYZ],
    ...ABC.map((abc): ResultCell[] => [
      abc,
      ...XYZ.map((xyz) => {
        const cell = result.matrix[`${abc}${xyz}`]
        if (figure === 'count') return cell.customers
        return figure === 'revenue' ? cell.amount : cell.amount / base
      }),
    ]),
  ]
}
