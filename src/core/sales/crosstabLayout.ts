import { AnalysisError } from '../AnalysisError'
import { refusedRoles, rolesByHeading, type Candidate, type Roles } from './assignRoles'
import type { SheetSample } from './Cell'
import { foldSpaces, plainText } from './cellText'
import { isDateFormat } from './columnContent'
import { commonLayout, type ReadSample } from './commonLayout'
import { crosstabPeriods, type PeriodColumn } from './crosstabPeriods'
import { refuseGroupedCrosstab } from './groupedLayout'
import { readPeriod } from './readPeriod'
import type { SampleHeader } from './SampleHeader'
import type { CrosstabLayout, LayoutNote } from './SheetLayout'
import { totalPhrase } from './totalRows'
import { customerByContent } from './transactionRoles'

const LEAST_PERIODS = 2
const YEAR_IN_TEXT = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/**
 * The layout of one row per customer and one column per period; null: the sheet is not so. Throws an AnalysisError
 * where the user wants a crosstab and there are no periods, where nothing names the customers, or where rows sum up others.
 */
export function crosstabLayout(read: ReadSample): CrosstabLayout | null {
  const { sample, header, candidates, chosen, choices } = read
  const { sheet } = sample
  if (choices.layout !== undefined && choices.layout !== 'crosstab') return null
  const totals = candidates.filter(({ heading, content }) => totalPhrase(heading) !== 'none' && content.numbers > 0)
  const columns = candidates
    .filter((candidate) => !totals.includes(candidate) && !Object.values(chosen).includes(candidate.column))
    .flatMap((candidate) => periodColumn(sample, header, candidate))
  const headings = candidates.map(({ heading }) => heading)
  if (choices.layout === undefined && !looksLikeCrosstab(columns, candidates, chosen)) return null
  if (columns.length === 0) throw new AnalysisError({ code: 'noPeriodColumns', sheet, headings })

  const used = new Set([...columns, ...totals].map(({ column }) => column))
  const others = candidates.filter(({ column }) => !used.has(column))
  const byWords = rolesByHeading(others, chosen, refusedRoles(choices))
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
  if (choices.layout === undefined) {
    const within = periods.map(({ column }) => column - sample.firstColumn)
    refuseGroupedCrosstab(sample, header.row + header.rowCount, within)
  }
  return { ...commonLayout(read, roles, notes), kind: 'crosstab', roles, periods }
}

function periodColumn(sample: SheetSample, header: SampleHeader, candidate: Candidate): PeriodColumn[] {
  const index = candidate.column - sample.firstColumn
  const period = header.periods[index] ?? null
  if (period === null) return []
  const parts = header.parts[index] ?? []
  // "Выручка 2023" and "Выручка 2024" above their months are one figure of two years.
  const figure = parts.filter((part) => readPeriod(part) === null).join(' ')
  const metric = parts.length > 1 ? foldSpaces(figure.replace(YEAR_IN_TEXT, '')) : ''
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
  const above = sample.values.slice(0, header.row).flat().map(plainText)
  for (const texts of [[sample.sheet], above]) {
    const years = new Set(texts.flatMap((text) => text.match(YEAR_IN_TEXT) ?? []))
    const [year] = years
    if (years.size === 1 && year !== undefined) return Number(year)
  }
  return null
}

function withCustomer(roles: Roles, customer: number): Roles & { customer: number } {
  const others = Object.entries(roles).filter(([, column]) => column !== customer)
  return { ...Object.fromEntries(others), customer }
}
