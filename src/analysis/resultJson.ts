import {
  columnLetters,
  type AnalysisParameters,
  type AnalysisResult,
  type CustomerResult,
  type ObservedPeriods,
  type Reconciliation,
} from '../core/index'
import type { ActionPlan } from '../report/plan/ActionPlan'
import { alertJson } from './alertJson'
import { isoDate } from './isoDate'
import { planJson } from './planJson'

/** Where the data came from, as the caller knows it. */
export interface ResultSource {
  file: string | null
  sheets: { sheet: string; address: string }[]
}

/** Located cells quoted for each reason. */
const EXAMPLES = 10

/**
 * The analysis as JSON with stable English keys: shares as fractions, dates as ISO texts, what is absent as null, rows
 * and columns as Excel shows them.
 */
export function resultJson(result: AnalysisResult, plan: ActionPlan | null, source: ResultSource) {
  const { customers, matrix, pareto, concentration } = result
  return {
    source: sourceJson(result, source),
    parameters: parametersJson(result.parameters),
    reconciliation: reconciliationJson(result.reconciliation),
    periods: result.periods && periodsJson(result.periods),
    alerts: result.alerts.map(alertJson),
    customers: customers.map(customerJson),
    matrix,
    pareto: {
      top20Share: pareto.top20Share,
      customersFor80: pareto.customersFor80,
      gini: pareto.gini,
      points: pareto.points,
    },
    concentration: {
      hhi: concentration.hhi,
      effectiveCustomers: concentration.effectiveCustomers,
      cr1: concentration.cr1,
      cr3: concentration.cr3,
      cr5: concentration.cr5,
      cr10: concentration.cr10,
      keyAccountShare: concentration.keyAccountShare,
    },
    plan: plan && planJson(plan),
  }
}

function sourceJson({ layouts }: AnalysisResult, { file, sheets }: ResultSource) {
  const columns: Record<string, string> = {}
  for (const { role, heading } of layouts[0]?.columns ?? []) if (role !== null) columns[role] = heading
  return {
    file,
    sheets: sheets.map(({ sheet }) => sheet),
    range: sheets.map(({ sheet, address }) => (sheets.length === 1 ? address : `${sheet}!${address}`)).join(', '),
    layout: layouts[0]?.kind ?? null,
    columns,
  }
}

function parametersJson(parameters: AnalysisParameters) {
  const { abc, xyz } = parameters
  return {
    measure: parameters.measure,
    entity: parameters.entity,
    window: parameters.window,
    from: isoDate(parameters.from),
    to: isoDate(parameters.to),
    asOf: isoDate(parameters.asOf),
    exclude: parameters.exclude,
    abcBy: abc.by,
    abcRule: abc.by === 'value' ? abc.rule : null,
    abc: abc.by === 'computed' ? null : abc.cuts,
    xyz: xyz.method,
    xyzCuts: xyz.method === 'none' ? null : xyz.cuts,
    sd: xyz.method === 'variation' ? xyz.deviation : null,
    period: parameters.period.unit,
    since: parameters.since,
    key: parameters.key,
  }
}

function reconciliationJson({ selected, used, setAside, converted, issues }: Reconciliation) {
  return {
    selected,
    used,
    setAside,
    converted,
    issues: issues.map(({ code, count, located }) => ({
      code,
      count,
      examples: located.slice(0, EXAMPLES).map(({ sheet, row, column, value }) => ({
        sheet,
        row: row + 1,
        column: columnLetters(column),
        value: value === '' ? null : value,
      })),
    })),
  }
}

function periodsJson({ unit, first, last, count, partial }: ObservedPeriods) {
  return {
    unit,
    first: isoDate(first?.firstDay ?? null),
    last: isoDate(last?.firstDay ?? null),
    count,
    partial: {
      first: isoDate(partial.first?.firstDay ?? null),
      last: isoDate(partial.last?.firstDay ?? null),
    },
  }
}

function customerJson(customer: CustomerResult) {
  const { abc, xyz } = customer
  return {
    customer: customer.customer,
    amount: customer.amount,
    share: customer.share,
    incomeShare: customer.incomeShare,
    cumulativeShare: customer.cumulativeShare,
    abc,
    orders: customer.orders,
    activePeriods: customer.activePeriods,
    observedPeriods: customer.observedPeriods,
    activeShare: customer.activeShare,
    cv: customer.cv,
    xyz,
    class: abc !== null && xyz !== null ? `${abc}${xyz}` : null,
    level: customer.level,
    label: customer.label,
    firstDate: isoDate(customer.firstDay),
    lastDate: isoDate(customer.lastDay),
  }
}
