import type { AnalysisState } from '../../analysis/WorkbookState'

/** The name that the table of customers has in the report. */
const CUSTOMERS = 'AbcXyzCustomers'

/** What is remembered of an analysis's table of customers; null when it has none. */
export function customersTable({ sheets }: AnalysisState): { name: string; key: string } | null {
  const table = sheets.flatMap(({ tables }) => tables).find(({ block }) => block === CUSTOMERS)
  return table === undefined || table.key === null ? null : { name: table.name, key: table.key }
}
