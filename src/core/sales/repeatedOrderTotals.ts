import type { Cell, SheetSample } from './Cell'
import { isBlank, plainText } from './cellText'

/** The columns, counted within the sample, in which a line of an order has its number, its amount and its date. */
interface OrderColumns {
  order: number | undefined
  amount: number | undefined
  date: number | undefined
}

/** One order of several rows may have equal ones by chance. */
const LEAST_ORDERS = 2

/**
 * Whether the orders that take several rows repeat one amount on each of them, as shops export the total of an order
 * beside its goods: added up, such a total counts several times. A contract that bills the same each month is no such.
 */
export function repeatsOrderTotals(sample: SheetSample, fromRow: number, columns: OrderColumns): boolean {
  const { order, amount, date } = columns
  if (order === undefined || amount === undefined) return false
  const linesOf = new Map<string, Cell[][]>()
  for (const row of sample.values.slice(fromRow)) {
    const number = row[order]
    if (isBlank(number) || isBlank(row[amount])) continue
    const line = [row[amount], date === undefined ? '' : (row[date] ?? '')]
    linesOf.set(plainText(number), [...(linesOf.get(plainText(number)) ?? []), line])
  }
  const several = [...linesOf.values()].filter((lines) => lines.length > 1)
  const areEqual = several.every(([first, ...others]) =>
    others.every((line) => line.every((cell, i) => cell === first?.[i])),
  )
  const totals = new Set(several.map(([first]) => first?.[0]))
  return several.length >= LEAST_ORDERS && areEqual && totals.size > 1
}
