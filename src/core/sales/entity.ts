import { scoreHeading } from './headingRole'
import type { Entity } from './SheetLayout'

/** What the heading of the customer's column names: customers (or parent companies), products, or something else. */
export function entityOf(heading: string): Entity {
  const customer = Math.max(scoreHeading(heading, 'customer'), scoreHeading(heading, 'group'))
  const product = scoreHeading(heading, 'product')
  const other = Math.max(
    ...(['manager', 'region', 'source', 'order'] as const).map((role) => scoreHeading(heading, role)),
  )
  if (customer > 0 && customer >= product && customer >= other) return 'customer'
  return product > other ? 'product' : 'other'
}
