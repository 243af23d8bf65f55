import { AnalysisError } from '../AnalysisError'
import { chosenRoles, columnLetters, rolesByHeading, type Candidate, type Roles } from './assignRoles'
import type { SheetSample } from './Cell'
import { customerKey, isBlank } from './cellText'
import { columnContent } from './columnContent'
import { crosstabPeriods, type PeriodColumn } from './crosstabLayout'
import { entityOf } from './entity'
import { findHeader, type SampleHeader } from './findHeader'
import { isGrouped } from './groupedLayout'
import { isDateFormat } from './columnContent'
import { readPeriod } from './readPeriod'
import {
  COLUMN_ROLES,
  type ColumnDescription,
  type CrosstabLayout,
  type LayoutChoices,
  type LayoutNote,
  type SheetLayout,
} from './SheetLayout'
import { totalPhrase } from './totalRows'
import { customerByContent, transactionRoles } from './transactionsLayout'

const LEAST_PERIODS = 2
const YEAR_IN_TEXT = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

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
  const named = new Set(Object.values(choices.columns ?? {}).map(customerKey))
  const header = findHeader(sample, named)
  const dataRow = header.row + header.rowCount
  if (sample.values.slice(dataRow).every((row) => row.every(isBlank)))
    throw new AnalysisError({ code: 'headerOnly', sheet })

  const candidates = candidatesOf(sample, header, dataRow)
  const chosen = chosenRoles(sheet, candidates, choices)
  const crosstab = readCrosstab(sample, header, candidates, chosen, choices)
  return crosstab ?? readRows(sample, header, candidates, chosen, choices)
}

function candidatesOf(sample: SheetSample, header: SampleHeader, dataRow: number): Candidate[] {
  return header.headings
    .map((heading, index) => {
      const column = sample.firstColumn + index
      return { column, heading: heading || columnLetters(column), content: columnContent(sample, index, dataRow) }
    })
    .filter(({ content }, index) => content.filled > 0 || header.headings[index] !== '')
}

/** One row per customer and one column per period; null: the sheet is not so. */
function readCrosstab(
  sample: SheetSample,
  header: SampleHeader,
  candidates: readonly Candidate[],
  chosen: Roles,
  choices: LayoutChoices,
): CrosstabLayout | null {
  const { sheet } = sample
  if (choices.layout !== undefined && choices.layout !== 'crosstab') return null
  const totals = candidates.filter(({ heading, content }) => totalPhrase(heading) !== 'none' && content.numbers > 0)
  const columns = candidates
    .filter((candidate) => !totals.includes(candidate) && !Object.values(chosen).includes(candidate.column))
    .flatMap((candidate) => periodColumn(sample, header, candidate))
  const headings = candidates.map(({ heading }) => heading)
  if (choices.layout === undefined && !looksLikeCrosstab(columns, candidates, chosen)) return null
  if (columns.length === 0) throw new AnalysisError({ code: 'noPeriodColumns', sheet, headings })

  const others = candidates.filter(
    ({ column }) => !columns.some((one) => one.column === column) && !totals.some((one) => one.column === column),
  )
  const byWords = rolesByHeading(others, chosen)
  const textRoles: Roles = Object.fromEntries(
    Object.entries(byWords).filter(([role]) =>
      ['customer', 'group', 'manager', 'region', 'product', 'source'].includes(role),
    ),
  )
  const notes: LayoutNote[] = []
  let customer = textRoles.customer ?? textRoles.product ?? textRoles.group ?? textRoles.manager ?? textRoles.region
  if (customer === undefined) {
    const found = customerByContent(others) ?? others.find(({ content }) => content.filled > 0)
    if (found === undefined) throw new AnalysisError({ code: 'noCustomerColumn', sheet, headings })
    customer = found.column
    notes.push({ code: 'roleByContent', role: 'customer', heading: found.heading })
  }
  if (totals.length > 0) notes.push({ code: 'totalColumnsLeftOut', headings: totals.map(({ heading }) => heading) })
  const roles = withCustomer(textRoles, customer)
  const periods = crosstabPeriods(columns, yearAround(sample, header))
  return { ...common(sample, header, candidates, roles, choices, notes), kind: 'crosstab', roles, periods }
}

function periodColumn(sample: SheetSample, header: SampleHeader, candidate: Candidate): PeriodColumn[] {
  const index = candidate.column - sample.firstColumn
  const period = header.periods[index] ?? null
  if (period === null) return []
  const parts = header.parts[index] ?? []
  const metric = parts.length > 1 ? parts.filter((part) => readPeriod(part) === null).join(' ') : ''
  const format = sample.numberFormats[header.row]?.[index] ?? 'General'
  return [
    {
      ...candidate,
      period,
      metric,
      showsNoDay: isDateFormat(format) && !/d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')),
    },
  ]
}

/** Two periods or more above numbers; one is enough where nothing else could be the amount. */
function looksLikeCrosstab(columns: readonly PeriodColumn[], candidates: readonly Candidate[], chosen: Roles): boolean {
  const filled = columns.reduce((sum, { content }) => sum + content.filled, 0)
  const numbers = columns.reduce((sum, { content }) => sum + content.numbers, 0)
  if (columns.length === 0 || filled === 0 || 2 * numbers < filled) return false
  if (chosen.amount !== undefined || chosen.date !== undefined) return false
  if (columns.length >= LEAST_PERIODS) return true
  const roles = rolesByHeading(
    candidates.filter(({ column }) => column !== columns[0]?.column),
    chosen,
  )
  return roles.amount === undefined && roles.quantity === undefined && roles.date === undefined
}

/** The one year that the sheet's name or the rows above the header tell, for months that name none. */
function yearAround(sample: SheetSample, header: SampleHeader): number | null {
  const above = sample.values.slice(0, header.row).flatMap((row) => row.filter((cell) => typeof cell === 'string'))
  for (const texts of [[sample.sheet], above]) {
    const years = new Set(texts.flatMap((text) => text.match(YEAR_IN_TEXT) ?? []))
    const [year] = years
    if (years.size === 1 && year !== undefined) return Number(year)
  }
  return null
}

/** One row per sale, or customers with their documents beneath. */
function readRows(
  sample: SheetSample,
  header: SampleHeader,
  candidates: readonly Candidate[],
  chosen: Roles,
  choices: LayoutChoices,
): SheetLayout {
  const { roles, notes } = transactionRoles(sample.sheet, candidates, chosen)
  const { customer, amount, date, order } = roles
  const within = (column: number | undefined) => (column === undefined ? undefined : column - sample.firstColumn)
  const columns = {
    customer: customer - sample.firstColumn,
    amount: within(amount),
    date: within(date),
    order: within(order),
  }
  const fromRow = header.row + header.rowCount
  if (amount !== undefined && isGrouped(sample, fromRow, columns, choices)) {
    const kept = notes.filter(({ code }) => code !== 'noDateColumn')
    const grouped = { ...roles, amount }
    return { ...common(sample, header, candidates, grouped, choices, kept), kind: 'grouped', roles: grouped }
  }
  return { ...common(sample, header, candidates, roles, choices, notes), kind: 'transactions', roles }
}

function withCustomer(roles: Roles, customer: number): Roles & { customer: number } {
  const others = Object.entries(roles).filter(([, column]) => column !== customer)
  return { ...Object.fromEntries(others), customer }
}

/** What all layouts have in common; rows and columns counted on the sheet. */
function common(
  sample: SheetSample,
  header: SampleHeader,
  candidates: readonly Candidate[],
  roles: Roles & { customer: number },
  choices: LayoutChoices,
  notes: readonly LayoutNote[],
) {
  const { sheet, firstRow, firstColumn, rowCount, columnCount } = sample
  const columns: ColumnDescription[] = candidates.map(({ column, heading }) => ({
    column,
    heading,
    role: COLUMN_ROLES.find((role) => roles[role] === column) ?? null,
  }))
  const skipped: LayoutNote[] = header.row > 0 ? [{ code: 'titleRowsSkipped', count: header.row }] : []
  return {
    sheet,
    firstRow,
    firstColumn,
    rowCount,
    columnCount,
    headerRow: firstRow + header.row,
    headerRowCount: header.rowCount,
    firstDataRow: firstRow + header.row + header.rowCount,
    columns,
    entity: choices.entity ?? entityOf(columns.find(({ column }) => column === roles.customer)?.heading ?? ''),
    notes: [...skipped, ...notes],
  }
}
