import {
  analyzeSales,
  DEFAULT_CHOICES,
  type AnalysisChoices,
  type AnalysisResult,
  type Entity,
  type SalesTable,
} from '../../src/core/index'

/** Runs the whole analysis at once. */
export function analyze(
  table: SalesTable,
  choices: Partial<AnalysisChoices> = {},
  entity: Entity = 'customer',
): AnalysisResult {
  const layout = {
    kind: 'transactions' as const,
    carriesNames: false,
    watched: [],
    sheet: 'Sales',
    firstRow: 0,
    firstColumn: 0,
    rowCount: table.count + 1,
    columnCount: 3,
    headerRow: 0,
    headerRowCount: 1,
    firstDataRow: 1,
    columns: [],
    entity,
    notes: [],
    roles: { customer: 0 },
  }
  const steps = analyzeSales(table, [layout], { ...DEFAULT_CHOICES, ...choices })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The analysis' customers by name. */
export function byName(result: AnalysisResult) {
  return new Map(result.customers.map((customer) => [customer.customer, customer]))
}
