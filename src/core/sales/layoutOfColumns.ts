import type { SheetSample } from './Cell'
import { isBlank, isErrorValue } from './cellText'
import { cellKind, columnContent } from './columnContent'
import { columnLetters } from './columnLetters'
import { commonLayout } from './commonLayout'
import { findHeader } from './findHeader'
import type { SampleHeader } from './SampleHeader'
import type { ColumnRole, Entity, TransactionsLayout } from './SheetLayout'

type KnownRoles = Partial<Record<ColumnRole, number>> & { customer: number }

/**
 * The layout of columns whose roles are known, as the arguments of a formula are: only the header has to be found, by
 * the rules of detectLayout. Without a header the names are taken for customers.
 *
 * @param roles columns counted from 0 on the sheet
 * @param entity what the names are, when the user has said it; null: by the heading
 * @example
 * const values = [['Product', 'Amount'], ['Oak', 70], ['Elm', 30]]
 * const sample = { sheet: '', firstRow: 0, firstColumn: 0, rowCount: 3, columnCount: 2, values, numberFormats: [] }
 * const layout = layoutOfColumns(sample, { customer: 0, amount: 1 }, null)
 * layout.firstDataRow // => 1
 * layout.entity // => 'product'
 * layoutOfColumns({ ...sample, values: values.slice(1), rowCount: 2 }, { customer: 0, amount: 1 }, null).entity // => 'customer'
 */
export function layoutOfColumns(sample: SheetSample, roles: KnownRoles, entity: Entity | null): TransactionsLayout {
  const header = headerAboveSales(sample, roles)
  const candidates = header.headings.map((heading, index) => ({
    column: sample.firstColumn + index,
    heading: heading || columnLetters(sample.firstColumn + index),
    content: columnContent(sample, index, header.row + header.rowCount),
  }))
  const chosen = entity ?? (header.rowCount === 0 ? 'customer' : null)
  const choices = chosen === null ? {} : { entity: chosen }
  return {
    ...commonLayout({ sample, header, candidates, chosen: roles, choices }, roles, []),
    kind: 'transactions',
    roles,
    carriesNames: false,
    watched: [],
  }
}

/** "Retail customer" beside "no data" looks like a header; the sales above it tell that there is none. */
function headerAboveSales(sample: SheetSample, roles: KnownRoles): SampleHeader {
  const header = findHeader(sample, new Set())
  const isBelowSales = sample.values.slice(0, header.row).some((_, row) => isSale(sample, roles, row))
  return isBelowSales
    ? { row: 0, rowCount: 0, headings: header.headings.map(() => ''), parts: [], periods: [] }
    : header
}

function isSale(sample: SheetSample, { customer, amount }: KnownRoles, row: number): boolean {
  if (amount === undefined) return false
  const name = sample.values[row]?.[customer - sample.firstColumn]
  const money = sample.values[row]?.[amount - sample.firstColumn]
  return !isBlank(name) && !isErrorValue(name) && cellKind(money, '') === 'number'
}
