import { AnalysisError } from './AnalysisError'
import type { AnalysisChoices } from './AnalysisChoices'
import type { AnalysisResult, CustomerResult, ObservedPeriods } from './AnalysisResult'
import { findAlerts } from './alerts'
import { applyWindow } from './analysisWindow'
import { observeDays } from './activity/observedPeriods'
import { PERIOD_UNITS, type PeriodUnit } from './activity/PeriodUnit'
import { countPurchases, medianGap, startPurchases, type GroupedSales, type Purchases } from './activity/purchases'
import { RegularityMeter, type Regularity } from './activity/RegularityMeter'
import { groupUnitsByCustomer, inGroupedOrder, type UnitsByCustomer } from './activity/unitsByCustomer'
import { ruleChangesOf } from './classification/abcClasses'
import { abcXyzMatrix } from './classification/matrix'
import { incomeByAccount, keyAccounts } from './concentration/accounts'
import { concentration } from './concentration/concentration'
import { customerResult, hasOrders, rankCustomers, type CustomerFacts } from './customerList'
import { curveOf } from './pareto/paretoCurve'
import { resolveParameters, resolvePeriods } from './resolveParameters'
import { reconcile } from './sales/reconcile'
import type { SalesTable } from './sales/SalesTable'
import type { SheetLayout } from './sales/SheetLayout'
import { ExactTotals } from './statistics/ExactTotals'

/** How far the analysis has come, for a progress bar; between two of these the caller may let others run, or stop. */
export interface AnalysisProgress {
  done: number
  total: number
}

/** Customers handled between two reports of progress: a few milliseconds of work. */
const SLICE = 5_000

/**
 * The whole analysis of a table, as a generator that pauses after every slice of work, so that a pane stays
 * responsive. Run it to the end for the result.
 *
 * @throws AnalysisError noUsableRows, noPositiveAmounts, datesNeeded, noMeasureColumn, badParameter
 */
export function* analyzeSales(
  read: SalesTable,
  layouts: SheetLayout[],
  choices: AnalysisChoices,
): Generator<AnalysisProgress, AnalysisResult> {
  const entity = layouts[0]?.entity ?? 'customer'
  const { table, window } = applyWindow(read, choices)
  const reconciliation = reconcile(table)
  if (reconciliation.used.rows === 0) throw new AnalysisError({ code: 'noUsableRows', reasons: reconciliation.issues })
  yield progress(0)

  const grouped = groupUnitsByCustomer(table)
  yield progress(1)

  const sales: GroupedSales = {
    amount: inGroupedOrder(grouped, table.amount),
    day: table.day && inGroupedOrder(grouped, table.day),
  }
  yield progress(1)

  const days = observeDays(table, { ...window, asOf: choices.asOf })
  const purchases = yield* inSlices(2, table, purchaseCounter(table, grouped, sales, days))
  const observed = resolvePeriods(choices, days, medianGap(purchases.gapCounts))
  const parameters = resolveParameters(choices, entity, window, days, observed)

  const contribution = choices.measure === 'orders' ? orderContribution(table, purchases, layouts) : table.value
  const nets = netByCustomer(table, contribution)
  yield progress(3)

  const regularity = yield* inSlices(
    4,
    table,
    regularityMeter(
      grouped,
      sales.day,
      contribution === table.amount ? sales.amount : inGroupedOrder(grouped, contribution),
      purchases,
      observed,
      choices,
    ),
  )
  const income = contribution === table.amount ? nets : netByCustomer(table, table.amount)
  const accounts = incomeByAccount(table, income, choices.key)
  yield progress(5)

  const facts: CustomerFacts = { table, parameters, nets, purchases, regularity, accounts }
  const ranked = rankCustomers(facts, customersWithUnits(grouped))
  if (ranked.descendingNets.length === 0) {
    throw new AnalysisError({ code: 'noPositiveAmounts', customers: ranked.codes.length })
  }
  yield progress(6)

  const customers: CustomerResult[] = []
  for (let position = 0; position < ranked.codes.length; position++) {
    customers.push(customerResult(facts, ranked, position))
    if (position % SLICE === SLICE - 1) yield progress(6 + position / ranked.codes.length)
  }
  const result = {
    layouts,
    parameters,
    reconciliation,
    periods: observed && { ...observed, suggested: suggestedUnit(customers, observed.unit) },
    dates: days && {
      first: days.spans[0]?.firstDay ?? days.firstDay,
      last: days.spans.at(-1)?.lastDay ?? days.lastDay,
    },
    customers,
    matrix: abcXyzMatrix(customers),
    otherRuleChanges:
      choices.abc.by === 'value' ? ruleChangesOf(ranked.abc, ranked.descendingNets, choices.abc.cuts) : null,
    pareto: curveOf(ranked.abc, ranked.descendingNets),
    concentration: { ...concentration(ranked.descendingNets), ...keyAccounts(accounts) },
    readingNotes: table.notes,
  }
  return { ...result, alerts: findAlerts(result) }
}

const STEPS = 7

function progress(steps: number): AnalysisProgress {
  return { done: steps, total: STEPS }
}

/** Work on a range of customer codes, and what it has made once all ranges are done. */
interface SlicedWork<Result> {
  run: (from: number, to: number) => void
  result: Result
}

function* inSlices<Result>(
  step: number,
  table: SalesTable,
  work: SlicedWork<Result>,
): Generator<AnalysisProgress, Result> {
  const customers = table.customer.values.length
  for (let from = 0; from < customers; from += SLICE) {
    work.run(from, Math.min(from + SLICE, customers))
    yield progress(step - 1 + from / customers)
  }
  return work.result
}

function purchaseCounter(
  table: SalesTable,
  grouped: UnitsByCustomer,
  sales: GroupedSales,
  days: ReturnType<typeof observeDays>,
): SlicedWork<Purchases> {
  const result = startPurchases(table, days === null ? 0 : days.lastDay - days.firstDay)
  const lastBuyer = new Uint32Array(table.order?.values.length ?? 0).fill(table.customer.values.length)
  return {
    run: (from, to) => {
      countPurchases(table, grouped, sales, result, lastBuyer, from, to)
    },
    result,
  }
}

function regularityMeter(
  grouped: UnitsByCustomer,
  day: Int32Array | null,
  contribution: ArrayLike<number>,
  purchases: Purchases,
  periods: Omit<ObservedPeriods, 'suggested'> | null,
  choices: AnalysisChoices,
): SlicedWork<Regularity | null> {
  if (day === null || periods === null) return { run: () => undefined, result: null }
  const { unit, count, first, last } = periods
  const meter = new RegularityMeter({
    grouped,
    day,
    contribution,
    firstSale: purchases.firstDay,
    unit,
    count,
    span: { firstDay: first?.firstDay ?? 0, lastDay: last?.lastDay ?? -1 },
    since: choices.since,
    deviation: choices.deviation,
  })
  return {
    run: (from, to) => {
      meter.measure(from, to)
    },
    result: meter.regularity,
  }
}

/** With orders as the measure each order counts 1, in the period of its first sale. */
function orderContribution(table: SalesTable, purchases: Purchases, layouts: SheetLayout[]): Uint8Array {
  if (hasOrders(table)) return purchases.opensOrder
  throw new AnalysisError({
    code: 'noMeasureColumn',
    sheet: layouts[0]?.sheet ?? '',
    measure: 'orders',
    headings: layouts[0]?.columns.map(({ heading }) => heading) ?? [],
  })
}

function netByCustomer(table: SalesTable, contribution: ArrayLike<number>): Float64Array {
  const totals = new ExactTotals(table.customer.values.length)
  for (let unit = 0; unit < table.count; unit++) {
    if (table.setAside[unit] === 0) totals.add(table.customer.codes[unit] ?? 0, contribution[unit] ?? 0)
  }
  return totals.toArray()
}

function customersWithUnits({ start }: UnitsByCustomer): Uint32Array {
  const codes = new Uint32Array(start.length - 1)
  let count = 0
  for (let code = 0; code < codes.length; code++) {
    if ((start[code + 1] ?? 0) > (start[code] ?? 0)) codes[count++] = code
  }
  return codes.subarray(0, count)
}

/** A shorter period to try when too few observed periods leave most customers without an XYZ class. */
function suggestedUnit(customers: CustomerResult[], unit: PeriodUnit): PeriodUnit | null {
  const waiting = customers.filter(({ label }) => label === 'new' || label === 'shortHistory').length
  return waiting * 2 > customers.length ? (PERIOD_UNITS[PERIOD_UNITS.indexOf(unit) - 1] ?? null) : null
}
