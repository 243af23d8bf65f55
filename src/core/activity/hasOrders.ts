import type { SalesTable } from '../sales/SalesTable'

/** Orders are known from an order column or from sale dates; a crosstab has neither. */
export function hasOrders(table: SalesTable): boolean {
  return table.layout !== 'crosstab' && (table.order !== null || table.day !== null)
}
