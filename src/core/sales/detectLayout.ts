import { AnalysisError } from '../AnalysisError'
import { chosenRoles, refusedRoles, rolesByHeading, type Candidate, type Roles } from './assignRoles'
import { columnLetters } from './columnLetters'
import type { SheetSample } from './Cell'
import { customerKey, isBlank } from './cellText'
import { namesAreCarried } from './carriedNames'
import { columnContent } from './columnContent'
import { commonLayout, type ReadSample } from './commonLayout'
import { crosstabLayout } from './crosstabLayout'
import { findHeader } from './findHeader'
import { isGrouped } from './groupedLayout'
import { repeatsOrderTotals } from './repeatedOrderTotals'
import type { SampleHeader } from './SampleHeader'
import { COLUMN_ROLES, type ColumnDescription, type LayoutChoices, type SheetLayout } from './SheetLayout'
import { tellingHeading, transactionRoles } from './transactionRoles'
import { unheededColumns } from './unheededColumns'

/**
 * Finds out how a sheet is laid out from the top of the selection: header, layout, the role of each column. What the
 * user chose goes before what the words of the headings say, and that before the content. Throws an AnalysisError
 * where there is nothing to analyse: emptySelection, headerOnly, noCustomerColumn, noAmountColumn, columnNotFound,
 * columnTwice, noPeriodColumns, groupedUnreadable.
 *
 * @example
 * const values = [['Продажи за 2024', '', ''], ['Контрагент', 'Дата', 'Сумма, руб.'], ['Ромашка', '15.03.2024', 1000]]
 * const sample = { sheet: 'S', firstRow: 0, firstColumn: 0, rowCount: 3, columnCount: 3, values, numberFormats: [] }
 * const layout = detectLayout(sample, {})
 * layout.kind // => 'transactions'
 * layout.roles // => { customer: 0, date: 1, amount: 2 }
 * layout.firstDataRow // => 2
 */
export function detectLayout(sample: SheetSample, choices: LayoutChoices): SheetLayout {
  const { sheet } = sample
  if (sample.values.every((row) => row.every(isBlank))) throw new AnalysisError({ code: 'emptySelection', sheet })
  const header = findHeader(sample, namedHeadings(choices))
  const dataRow = header.row + header.rowCount
  if (sample.values.slice(dataRow).every((row) => row.every(isBlank)))
    throw new AnalysisError({ code: 'headerOnly', sheet })

  const candidates = candidatesOf(sample, header, dataRow)
  const chosen = chosenRoles(sheet, candidates, choices)
  const read = { sample, header, candidates, chosen, choices }
  return crosstabLayout(read) ?? rowsLayout(read)
}

/**
 * The columns of a sheet that could not be understood, so that the user can say what they are: their headings, and the
 * roles that the headings name.
 *
 * @example
 * const values = [['Кто', 'Дата'], ['Ромашка', 45292]]
 * const sample = { sheet: 'S', firstRow: 0, firstColumn: 0, rowCount: 2, columnCount: 2, values, numberFormats: [] }
 * describeColumns(sample, {}) // => [{ column: 0, heading: 'Кто', role: null }, { column: 1, heading: 'Дата', role: 'date' }]
 */
export function describeColumns(sample: SheetSample, choices: LayoutChoices): ColumnDescription[] {
  const header = findHeader(sample, namedHeadings(choices))
  const candidates = candidatesOf(sample, header, header.row + header.rowCount)
  const roles = rolesByHeading(candidates, {}, refusedRoles(choices))
  return candidates.map(({ column, heading }) => {
    return { column, heading, role: COLUMN_ROLES.find((role) => roles[role] === column) ?? null }
  })
}

function namedHeadings({ columns = {} }: LayoutChoices): Set<string> {
  return new Set(Object.values(columns).flatMap((name) => (name === null ? [] : [customerKey(name)])))
}

function candidatesOf(sample: SheetSample, header: SampleHeader, dataRow: number): Candidate[] {
  return header.headings
    .map((heading, index) => {
      const column = sample.firstColumn + index
      return { column, heading: heading || columnLetters(column), content: columnContent(sample, index, dataRow) }
    })
    .filter(({ content }, index) => content.filled > 0 || header.headings[index] !== '')
}

/** One row per sale, or customers with their documents beneath. */
function rowsLayout(read: ReadSample): SheetLayout {
  const { sample, header, candidates, choices } = read
  const dataRow = header.row + header.rowCount
  const aloneAbove = customersAloneAbove(read)
  const chosen = aloneAbove === null ? read.chosen : { ...read.chosen, customer: aloneAbove.column }
  const { roles, notes } = transactionRoles(sample.sheet, candidates, chosen, refusedRoles(choices))
  if (aloneAbove !== null) notes.unshift({ code: 'roleByContent', role: 'customer', heading: aloneAbove.heading })
  const columns = columnsWithin(sample, roles)
  if (!isGrouped(sample, dataRow, columns, choices)) {
    const named = (candidate: Candidate) => tellingHeading(candidates, candidate)
    const unheeded = unheededColumns(sample, dataRow, candidates, roles, named)
    notes.push(...unheeded.notes)
    const [order, amount] = [roles.order, roles.amount].map((role) => candidates.find(({ column }) => column === role))
    if (order !== undefined && amount !== undefined && repeatsOrderTotals(sample, dataRow, columns))
      notes.push({ code: 'orderTotalsRepeated', order: named(order), heading: named(amount) })
    const carriesNames = choices.layout === undefined && namesAreCarried(sample, dataRow, columns)
    const customer = candidates.find(({ column }) => column === roles.customer)
    if (carriesNames && customer !== undefined) notes.push({ code: 'namesCarriedDown', heading: named(customer) })
    return { ...commonLayout(read, roles, notes), kind: 'transactions', roles, carriesNames, watched: unheeded.watched }
  }
  const { amount } = roles
  if (amount === undefined) {
    const headings = candidates.map(({ heading }) => heading)
    throw new AnalysisError({ code: 'noAmountColumn', sheet: sample.sheet, headings })
  }
  const grouped = { ...roles, amount }
  const kept = notes.filter(({ code }) => code !== 'noDateColumn')
  // Names that stand alone above sales are taken for customers where no heading says what they are.
  const told = aloneAbove === null ? read : { ...read, choices: { entity: 'customer' as const, ...choices } }
  return { ...commonLayout(told, grouped, kept), kind: 'grouped', roles: grouped }
}

/** The column without a heading, before all others, whose names stand alone above their dated sales; null: none. */
function customersAloneAbove({ sample, header, candidates, chosen, choices }: ReadSample): Candidate | null {
  const roles = rolesByHeading(candidates, chosen, refusedRoles(choices))
  if (roles.customer !== undefined || roles.date === undefined || header.rowCount === 0) return null
  const first = header.headings.findIndex((heading) => heading !== '')
  const before = candidates.filter(({ column }) => column < sample.firstColumn + first)
  const areAlone = ({ column }: Candidate) =>
    isGrouped(sample, header.row + header.rowCount, columnsWithin(sample, { ...roles, customer: column }), choices)
  return before.find(areAlone) ?? null
}

function columnsWithin(sample: SheetSample, { customer, amount, date, order }: Roles & { customer: number }) {
  const within = (column: number | undefined) => (column === undefined ? undefined : column - sample.firstColumn)
  return {
    customer: customer - sample.firstColumn,
    amount: within(amount),
    date: within(date),
    order: within(order),
  }
}
