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
import { countPurchases, medianGap, startPurchases, type GroupedSales, type Purchases } from './purchases'
import { RegularityMeter, type Regularity } from './RegularityMeter'
import { customersWithUnits, groupUnitsByCustomer, inGroupedOrder, type UnitsByCustomer } from './unitsByCustomer'

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
  const grouped = yield* groupUnitsByCustomer(table, days?.spans ?? [])
  yield afterSteps(1.8)
  const active = customersWithUnits(grouped)
  const slices = customerSlices(grouped)
  const amount = inGroupedOrder(grouped, table.amount)
  yield afterSteps(2)
  const day = table.day && inGroupedOrder(grouped, table.day)
  yield afterSteps(3)

  const purchases = startPurchases(table, days === null ? 0 : days.lastDay - days.firstDay)
  const sales: GroupedSales = { amount, day }
  const lastBuyer = new Uint32Array(table.order?.values.length ?? 0).fill(table.customer.values.length)
  for (const { from, to } of slices) {
    countPurchases(table, grouped, sales, purchases, lastBuyer, from, to)
    yield afterSteps(3 + from / table.customer.values.length)
  }

  const contribution = groupedContribution(table, choices, layouts, { grouped, amount, purchases })
  const nets = netByCustomer(grouped, contribution)
  yield afterSteps(4)
  const income = contribution === amount ? nets : netByCustomer(grouped, amount)
  const periods = resolvePeriods(choices, days, medianGap(purchases.gapCounts))
  if (day === null || periods === null) return { active, nets, income, purchases, regularity: null, days, periods }

  const meter = new RegularityMeter({
    grouped,
    day,
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
    yield afterSteps(4 + from / table.customer.values.length)
  }
  return { active, nets, income, purchases, regularity: meter.regularity, days, periods }
}

/** What each grouped unit adds to the measure; each order counts 1, in the period of its first sale. */
function groupedContribution(
  table: SalesTable,
  { measure }: AnalysisChoices,
  layouts: SheetLayout[],
  { grouped, amount, purchases }: { grouped: UnitsByCustomer; amount: Float64Array; purchases: Purchases },
): Float64Array | Uint8Array {
  if (measure !== 'orders') return table.value === table.amount ? amount : inGroupedOrder(grouped, table.value)
  if (hasOrders(table)) return purchases.opensOrder
  throw new AnalysisError({
    code: 'noMeasureColumn',
    sheet: layouts[0]?.sheet ?? '',
    measure,
    headings: layouts[0]?.columns.map(({ heading }) => heading) ?? [],
  })
}

function netByCustomer({ start }: UnitsByCustomer, contribution: Float64Array | Uint8Array): Float64Array {
  const nets = new Float64Array(start.length - 1)
  for (let customer = 0; customer < nets.length; customer++) {
    nets[customer] = exactSum(contribution, start[customer], start[customer + 1])
  }
  return nets
}
