import * as v from 'valibot'
import { COLUMN_ROLES, PERIOD_UNITS } from '../core/index'

const cuts = v.tuple([v.number(), v.number()])

/** `Settings` as they are read back from where anyone may have changed them. */
export const settingsSchema = v.object({
  layout: v.object({
    layout: v.exactOptional(v.picklist(['transactions', 'crosstab', 'grouped'])),
    columns: v.exactOptional(v.record(v.picklist(COLUMN_ROLES), v.nullable(v.string()))),
    entity: v.exactOptional(v.picklist(['customer', 'product', 'other'])),
  }),
  choices: v.object({
    measure: v.picklist(['revenue', 'margin', 'quantity', 'orders']),
    window: v.picklist(['all', 'last12']),
    from: v.nullable(v.number()),
    to: v.nullable(v.number()),
    asOf: v.nullable(v.number()),
    exclude: v.array(v.string()),
    abc: v.variant('by', [
      v.object({ by: v.literal('value'), rule: v.picklist(['crossing', 'strict']), cuts }),
      v.object({ by: v.literal('items'), cuts }),
      v.object({ by: v.literal('sum'), cuts }),
      v.object({ by: v.literal('computed') }),
    ]),
    xyz: v.picklist(['auto', 'frequency', 'variation', 'none']),
    xyzCuts: v.nullable(cuts),
    deviation: v.picklist(['population', 'sample']),
    period: v.picklist(['auto', ...PERIOD_UNITS]),
    since: v.picklist(['purchase', 'data']),
    key: v.tuple([v.number(), v.number(), v.number()]),
  }),
  hiddenRows: v.picklist(['keep', 'exclude']),
})
