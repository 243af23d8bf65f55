import type { Cell } from './Cell'
import { customerKey, isBlank } from './cellText'
import { headingOf, type SheetLayout } from './SheetLayout'

/**
 * Whether a row repeats the header: the customer's heading in the customer's place, or no customer and a part of the
 * numeric heading (the lower of two header rows), with no number in either case.
 */
export function repeatsHeading(
  layout: SheetLayout,
  customer: Cell | undefined,
  numbers: readonly { cell: Cell | undefined; column: number }[],
): boolean {
  if (layout.headerRowCount === 0) return false
  for (const { cell } of numbers) if (typeof cell === 'number') return false
  if (!isBlank(customer))
    return typeof customer === 'string' && isPart(customer, headingOf(layout, layout.roles.customer))
  return numbers.some(({ cell, column }) => typeof cell === 'string' && isPart(cell, headingOf(layout, column)))
}

function isPart(text: string, heading: string): boolean {
  const part = customerKey(text)
  const whole = customerKey(heading)
  return part !== '' && (part === whole || whole.startsWith(`${part} `) || whole.endsWith(` ${part}`))
}
