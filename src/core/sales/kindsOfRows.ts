import type { Cell } from './Cell'
import { customerKey } from './cellText'
import { readNumber } from './readNumber'

const RETURN = /^\s*(?:возврат|сторно|кредит-?нота|return(?:s|ed)?(?!\p{L})|refund|credit (?:memo|note))[^\d№#]*/iu

/** What a row calls itself that is a return, without number and date; null: something else. */
export function returnKind(cell: Cell | undefined): string | null {
  return typeof cell === 'string' ? (RETURN.exec(cell)?.[0].trim() ?? null) : null
}

/** The key of what a cell names; null for ruled lines and the heading where it is repeated. */
export function nameIn(cell: Cell | undefined, heading: string): string | null {
  if (typeof cell !== 'string' || !/[\p{L}\p{Sc}]/u.test(cell)) return null
  const key = customerKey(cell)
  return key === customerKey(heading) ? null : key
}

export function isPositive(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number' && cell > 0
  const reading = readNumber(cell)
  return reading !== null && (reading.kind === 'number' ? reading.value : reading.asDecimal) > 0
}
