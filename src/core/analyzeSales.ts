import { AnalysisError } from './AnalysisError'
import type { AnalysisChoices } from './AnalysisChoices'
import { afterSteps, type AnalysisProgress } from './AnalysisProgress'
import type { Accounts, AnalysisParameters, AnalysisResult, CustomerResult, ObservedPeriods } from './AnalysisResult'
import { findAlerts } from './alerts'
import { applyWindow } from './analysisWindow'
import { isShorter, shortestUnit } from './activity/choosePeriodUnit'
import { hasOrders } from './activity/hasOrders'
import { measureActivity, type CustomerActivity } from './activity/measureActivity'
import type { ObservedDays } from './activity/observedPeriods'
import { PERIOD_UNITS, type PeriodUnit } from './activity/PeriodUnit'
import { ruleChangesOf } from './classification/abcClasses'
import { abcXyzMatrix } from './classification/matrix'
import { incomeByAccount, keyAccounts } from './concentration/accounts'
import { concentration } from './concentration/concentration'
import { classifyCustomers, rankedCustomers, type CustomerFacts } from './customerList'
import { curveOf } from './pareto/paretoCurve'
import { rankByNet } from './rankByNet'
import { resolveParameters } from './resolveParameters'
import { reconcile } from './sales/reconcile'
import type { SalesTable } from './sales/SalesTable'
import type { SheetLayout } from './sales/SheetLayout'

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

  const facts = factsOf(table, activity, parameters, accounts)
  const { customers, abc, xyz, amounts, descendingNets } = yield* listCustomers(facts, activity.active)
  const matrix = abcXyzMatrix(amounts, abc.letters, xyz)
  yield afterSteps(7)
  const otherRuleChanges = choices.abc.by === 'value' ? ruleChangesOf(abc, descendingNets, choices.abc.cuts) : null
  yield afterSteps(7.3)
  const pareto = curveOf(abc, descendingNets)
  yield afterSteps(7.6)
  const concentrated = { ...concentration(descendingNets), ...keyAccounts(accounts) }
  yield afterSteps(7.8)
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
    concentration: concentrated,
    accounts,
    readingNotes: table.notes,
  }
  yield afterSteps(8)
  return { ...result, alerts: yield* findAlerts(result) }
}

/** Without the columns that have a place for every sale: the result would keep them from being forgotten. */
function factsOf(
  table: SalesTable,
  { nets, purchases, regularity }: CustomerActivity,
  parameters: AnalysisParameters,
  accounts: Accounts,
): CustomerFacts {
  const { orders, saleDays, firstDay, lastDay } = purchases
  return {
    names: table.customer.values,
    hasOrders: hasOrders(table),
    parameters,
    nets,
    purchases: { orders, saleDays, firstDay, lastDay },
    regularity,
    accounts,
  }
}

/** Every customer with its classes, in output order. */
function* listCustomers(facts: CustomerFacts, active: Uint32Array) {
  const codes = yield* rankByNet(active, facts.nets, facts.names)
  yield afterSteps(6)
  const ranked = yield* classifyCustomers(facts, codes)
  const customers = rankedCustomers({ ...facts, ...ranked })
  yield afterSteps(6.8)
  return { customers, ...ranked }
}

/** A shorter period to try when too few observed periods leave most customers without an XYZ class. */
function suggestedUnit(
  customers: CustomerResult[],
  { unit }: Pick<ObservedPeriods, 'unit'>,
  days: ObservedDays,
): PeriodUnit | null {
  const shorter = PERIOD_UNITS[PERIOD_UNITS.indexOf(unit) - 1]
  if (shorter === undefined || isShorter(shorter, shortestUnit(days))) return null
  let waiting = 0
  for (const { label } of customers) if (label === 'new' || label === 'shortHistory') waiting++
  return waiting * 2 > customers.length ? shorter : null
}
