import type { Cell } from './Cell'
import { NumberColumn } from './NumberColumn'
import { SalesUnits } from './SalesUnits'

/**
 * Reads cells as one column of amounts, by the rules of a sheet's amount column: numbers, and texts that plainly are
 * numbers, with "1,234" decided by the other texts.
 *
 * @returns an amount a cell; NaN where there is none
 * @example
 * Array.from(readAmounts([70, '1 234,50 ₽', '(500)', 'n/a', '', true])) // => [70, 1234.5, -500, NaN, NaN, NaN]
 */
export function readAmounts(cells: readonly Cell[]): Float64Array {
  const units = new SalesUnits(['amount'], [], cells.length)
  const column = new NumberColumn(units, 'amount')
  for (const [index, cell] of cells.entries()) column.read(units.add(0, index), cell, 0)
  column.settle('', '')
  return units.numbers.amount.subarray(0, units.count)
}
