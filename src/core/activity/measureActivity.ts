import type { AnalysisChoices } from '../AnalysisChoices'
import { AnalysisError } from '../AnalysisError'
import { afterSteps, type AnalysisProgress } from '../AnalysisProgress'
import type { ObservedPeriods } from '../AnalysisResult'
import type { AnalysisWindow } from '../analysisWindow'
import { resolvePeriods } from '../resolveParameters'
import type { SalesTable } from '../sales/SalesTable'
import type { SheetLayout } from '../sales/SheetLayout'
import { exactSum } from '../statistics/ExactTotals'
import { customerSlices } from './customerSlices'
import { hasOrders } from './hasOrders'
import { observeDays, type ObservedDays } from './observedPeriods'
import { medianGap } from './gaps'
import { PurchaseCounter, type Purchases } from './PurchaseCounter'
import { RegularityMeter, type Regularity } from './RegularityMeter'
import { customersWithUnits, groupByCustomer, type SalesByCustomer } from './salesByCustomer'

/** The days of a table without dates. */
const NO_DAYS = { firstDay: 0, lastDay: -1 }

/** What each customer did; arrays by customer code. */
export interface CustomerActivity {
  /** The codes of those that have used units. */
  active: Uint32Array
  /** The measure, and the revenue where it is another column, net of returns. */
  nets: Float64Array
  income: Float64Array
  purchases: Purchases
  /** null without dates, like the next two. */
  regularity: Regularity | null
  days: ObservedDays | null
  periods: Omit<ObservedPeriods, 'suggested'> | null
}

/** Steps 1 to 5 of the analysis: groups the used units by customer and measures money, purchases and regularity. */
export function* measureActivity(
  table: SalesTable,
  layouts: SheetLayout[],
  choices: AnalysisChoices,
  window: AnalysisWindow,
): Generator<AnalysisProgress, CustomerActivity> {
  const days = observeDays(table, { ...window, asOf: choices.asOf })
  yield afterSteps(1.2)
  const sales = yield* groupByCustomer(table, days ?? NO_DAYS)
  const active = customersWithUnits(sales)
  const slices = customerSlices(sales)
  yield afterSteps(3)

  const customers = table.customer.values.length
  const counter = new PurchaseCounter(table, sales, choices.measure === 'orders')
  for (const { from, to } of slices) {
    counter.count(from, to)
    yield afterSteps(3 + from / customers)
  }

  const { purchases } = counter
  const contribution = groupedContribution(table, choices, layouts, sales, purchases)
  const nets = netByCustomer(sales, contribution)
  yield afterSteps(4)
  const income = contribution === sales.amount ? nets : netByCustomer(sales, sales.amount)
  const periods = resolvePeriods(choices, days, medianGap(purchases.gapCounts))
  if (periods === null) return { active, nets, income, purchases, regularity: null, days, periods }

  const meter = new RegularityMeter({
    sales,
    contribution,
    firstSale: purchases.firstDay,
    unit: periods.unit,
    count: periods.count,
    span: { firstDay: periods.first?.firstDay ?? 0, lastDay: periods.last?.lastDay ?? -1 },
    since: choices.since,
    deviation: choices.deviation,
  })
  for (const { from, to } of slices) {
    meter.measure(from, to)
    yield afterSteps(4 + from / customers)
  }
  return { active, nets, income, purchases, regularity: meter.regularity, days, periods }
}

/** What each grouped unit adds to the measure; each order counts 1, in the period of its first sale. */
function groupedContribution(
  table: SalesTable,
  { measure }: AnalysisChoices,
  layouts: SheetLayout[],
  sales: SalesByCustomer,
  { opensOrder }: Purchases,
): Float64Array | Uint8Array {
  if (measure !== 'orders') return sales.value
  if (opensOrder !== null && hasOrders(table)) return opensOrder
  throw new AnalysisError({
    code: 'noMeasureColumn',
    sheet: layouts[0]?.sheet ?? '',
    measure,
    headings: layouts[0]?.columns.map(({ heading }) => heading) ?? [],
  })
}

function netByCustomer({ start }: SalesByCustomer, contribution: Float64Array | Uint8Array): Float64Array {
  const nets = new Float64Array(start.length - 1)
  for (let customer = 0; customer < nets.length; customer++) {
    nets[customer] = exactSum(contribution, start[customer], start[customer + 1])
  }
  return nets
}
