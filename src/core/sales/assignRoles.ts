import { AnalysisError } from '../AnalysisError'
import { customerKey } from './cellText'
import { columnLetters } from './columnLetters'
import type { ColumnContent } from './columnContent'
import { headingWords, scoreHeading } from './headingRole'
import { COLUMN_ROLES, type ColumnRole, type LayoutChoices } from './SheetLayout'

/** A column that may take a role: its place on the sheet, heading and content. */
export interface Candidate {
  column: number
  heading: string
  content: ColumnContent
}

export type Roles = Partial<Record<ColumnRole, number>>

/** A blank column takes a role only when no filled one has a fitting heading. */
const BLANK = 0.5

/** What names things by numbers, in the words of headingWords. */
const CODE = /(?:^| )(?:код|code|ид|id|инн|inn|номер|number|no|key|карт[аы]|card)(?= |$)/
/** Scores below come from a mere word in the heading. */
const WHOLE_PHRASE = 60

const NAMED_ROLES: readonly ColumnRole[] = ['customer', 'product', 'manager', 'region', 'source', 'group']

const NUMERIC_ROLES: readonly ColumnRole[] = ['amount', 'quantity', 'price', 'cost', 'margin']

/** The columns that the user named, by heading (case and spaces ignored) or letter. */
export function chosenRoles(sheet: string, candidates: readonly Candidate[], choices: LayoutChoices): Roles {
  const roles: Roles = {}
  for (const role of COLUMN_ROLES) {
    const name = choices.columns?.[role]
    if (name !== undefined && name !== null) roles[role] = findColumn(sheet, candidates, name)
  }
  refuseDoubles(sheet, candidates, roles)
  return roles
}

function findColumn(sheet: string, candidates: readonly Candidate[], name: string): number {
  const key = customerKey(name)
  const byHeading = candidates.find(({ heading }) => customerKey(heading) === key)
  const byLetter = candidates.find(({ column }) => columnLetters(column).toLowerCase() === key)
  const found = byHeading ?? byLetter
  if (found !== undefined) return found.column
  const headings = candidates.map(({ heading }) => heading)
  throw new AnalysisError({ code: 'columnNotFound', sheet, column: name, headings })
}

function refuseDoubles(sheet: string, candidates: readonly Candidate[], roles: Roles): void {
  for (const { column, heading } of candidates) {
    const taken = COLUMN_ROLES.filter((role) => roles[role] === column)
    if (taken.length > 1) throw new AnalysisError({ code: 'columnTwice', sheet, column: heading, roles: taken })
  }
}

/** The roles that no column shall have, because the user said so. */
export function refusedRoles({ columns = {} }: LayoutChoices): ColumnRole[] {
  return COLUMN_ROLES.filter((role) => columns[role] === null)
}

/** Adds to the chosen roles those that the headings name, best fitting first; a role and a column are used once. */
export function rolesByHeading(
  candidates: readonly Candidate[],
  chosen: Roles,
  refused: readonly ColumnRole[] = [],
): Roles {
  const open = COLUMN_ROLES.filter((role) => !refused.includes(role))
  const fits = candidates.flatMap((candidate) =>
    open
      .filter((role) => suits(role, candidate.content))
      .map((role) => ({ role, column: candidate.column, score: headingFit(candidate, role) })),
  )
  const roles: Roles = { ...chosen }
  const taken = new Set(Object.values(chosen))
  for (const { role, column, score } of fits.sort((a, b) => b.score - a.score)) {
    if (score === 0 || roles[role] !== undefined || taken.has(column)) continue
    roles[role] = column
    taken.add(column)
  }
  return roles
}

/** How well the heading of a column names a role, with regard to what stands beneath; 0: not at all. */
export function headingFit({ heading, content }: Candidate, role: ColumnRole): number {
  const score = scoreHeading(heading, role)
  if (role === 'order' && isRowNumber(heading, content)) return 0
  if (NAMED_ROLES.includes(role) && score < WHOLE_PHRASE && isFigure(heading, content)) return 0
  return score * (content.filled === 0 ? BLANK : 1)
}

/** "Услуги доставки покупателю" above numbers is a sum, though it names the buyer; "Код клиента 1С" is none. */
function isFigure(heading: string, { texts, numbers }: ColumnContent): boolean {
  return numbers > 0 && texts === 0 && !CODE.test(headingWords(heading))
}

/** "№" above plain numbers counts the rows of a Russian sheet and is no order. */
function isRowNumber(heading: string, { texts, numbers }: ColumnContent): boolean {
  return numbers > texts && /^(?:№|n|no|#|№? ?п\/?п|row(?: ?(?:id|no|number))?|номер строки)\.?$/i.test(heading.trim())
}

/**
 * Whether what stands in a column can play a role at all: no amount without a number, no date without a date. Only
 * customers may be missing from all rows of the sample: sales to nobody often come first, and are told as such.
 */
function suits(role: ColumnRole, { filled, numbers, dates, possibleDates }: ColumnContent): boolean {
  if (filled === 0) return role === 'customer'
  if (NUMERIC_ROLES.includes(role)) return numbers > 0 && numbers >= dates
  if (role === 'date') return dates + possibleDates > 0
  return dates < filled
}
