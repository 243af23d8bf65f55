import { AnalysisError } from './AnalysisError'
import type { AnalysisChoices } from './AnalysisChoices'
import { afterSteps, type AnalysisProgress } from './AnalysisProgress'
import type { AnalysisResult, CustomerResult, ObservedPeriods } from './AnalysisResult'
import { findAlerts } from './alerts'
import { applyWindow } from './analysisWindow'
import { isShorter, shortestUnit } from './activity/choosePeriodUnit'
import { measureActivity, type CustomerActivity } from './activity/measureActivity'
import type { ObservedDays } from './activity/observedPeriods'
import { PERIOD_UNITS, type PeriodUnit } from './activity/PeriodUnit'
import { customersWithUnits } from './activity/unitsByCustomer'
import { ruleChangesOf } from './classification/abcClasses'
import { abcXyzMatrix } from './classification/matrix'
import { incomeByAccount, keyAccounts } from './concentration/accounts'
import { concentration } from './concentration/concentration'
import { classifyCustomers, customerResult, type CustomerFacts } from './customerList'
import { curveOf } from './pareto/paretoCurve'
import { rankByNet } from './rankByNet'
import { resolveParameters } from './resolveParameters'
import { reconcile } from './sales/reconcile'
import type { SalesTable } from './sales/SalesTable'
import type { SheetLayout } from './sales/SheetLayout'

/** Customers listed between two pauses: a few milliseconds of work. */
const CUSTOMERS_OF_SLICE = 5_000

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
  const { table, window } = applyWindow(read, choices)
  yield afterSteps(0)
  const reconciliation = reconcile(table)
  if (reconciliation.used.rows === 0) throw new AnalysisError({ code: 'noUsableRows', reasons: reconciliation.issues })
  yield afterSteps(1)

  const activity = yield* measureActivity(table, layouts, choices, window)
  const { days, periods } = activity
  const parameters = resolveParameters(choices, layouts[0]?.entity ?? 'customer', window, days, periods)
  const accounts = incomeByAccount(table, activity.income, choices.key)
  yield afterSteps(5)

  const facts: CustomerFacts = { table, parameters, accounts, ...activity }
  const { customers, abc, descendingNets } = yield* listCustomers(facts, activity)
  const matrix = abcXyzMatrix(customers)
  yield afterSteps(7)
  const otherRuleChanges = choices.abc.by === 'value' ? ruleChangesOf(abc, descendingNets, choices.abc.cuts) : null
  yield afterSteps(7.3)
  const pareto = curveOf(abc, descendingNets)
  yield afterSteps(7.6)
  const result = {
    layouts,
    parameters,
    reconciliation,
    periods: periods && days && { ...periods, suggested: suggestedUnit(customers, periods, days) },
    dates: days && {
      first: days.spans[0]?.firstDay ?? days.firstDay,
      last: days.spans.at(-1)?.lastDay ?? days.lastDay,
    },
    customers,
    matrix,
    otherRuleChanges,
    pareto,
    concentration: { ...concentration(descendingNets), ...keyAccounts(accounts) },
    readingNotes: table.notes,
  }
  yield afterSteps(8)
  return { ...result, alerts: findAlerts(result) }
}

/** Every customer with its classes, in output order. */
function* listCustomers(facts: CustomerFacts, { grouped }: CustomerActivity) {
  const codes = rankByNet(customersWithUnits(grouped), facts.nets, facts.table.customer.values)
  yield afterSteps(5.5)
  const ranked = classifyCustomers(facts, codes)
  const { abc, descendingNets } = ranked
  if (descendingNets.length === 0) throw new AnalysisError({ code: 'noPositiveAmounts', customers: codes.length })
  yield afterSteps(6)
  const customers: CustomerResult[] = []
  for (let position = 0; position < codes.length; position++) {
    customers.push(customerResult(facts, ranked, position))
    if (position % CUSTOMERS_OF_SLICE === CUSTOMERS_OF_SLICE - 1) yield afterSteps(6 + position / codes.length)
  }
  return { customers, abc, descendingNets }
}

/** A shorter period to try when too few observed periods leave most customers without an XYZ class. */
function suggestedUnit(
  customers: CustomerResult[],
  { unit }: Pick<ObservedPeriods, 'unit'>,
  days: ObservedDays,
): PeriodUnit | null {
  const waiting = customers.filter(({ label }) => label === 'new' || label === 'shortHistory').length
  const shorter = PERIOD_UNITS[PERIOD_UNITS.indexOf(unit) - 1]
  if (waiting * 2 <= customers.length || shorter === undefined || isShorter(shorter, shortestUnit(days))) return null
  return shorter
}
