import { AnalysisError } from '../AnalysisError'
import { headingFit, rolesByHeading, type Candidate, type Roles } from './assignRoles'
import { columnLetters } from './columnLetters'
import { withoutPaymentsOut } from './paymentsOut'
import type { ColumnRole, LayoutNote } from './SheetLayout'

const SHARE_OF_KIND = 0.8
/** A heading with such a fit may be meant as well. */
const LIKELY = 40
export interface TransactionRoles {
  roles: Roles & { customer: number }
  notes: LayoutNote[]
}

/** Gives the columns of a long table their roles: as the user chose, by the words of the headings, then by content. */
export function transactionRoles(
  sheet: string,
  candidates: readonly Candidate[],
  chosen: Roles,
  refused: readonly ColumnRole[],
): TransactionRoles {
  const notes: LayoutNote[] = []
  const open = withoutPaymentsOut(candidates)
  const roles = rolesByHeading(open, chosen, refused)
  const take = (role: ColumnRole, found: Candidate | undefined): void => {
    if (found === undefined || refused.includes(role)) return
    roles[role] = found.column
    notes.push({ code: 'roleByContent', role, heading: found.heading })
  }
  const taken = () => new Set(Object.values(roles))
  const free = () => open.filter(({ column }) => !taken().has(column))

  if (roles.date === undefined) take('date', dateByContent(free()) ?? datedDocuments(candidates, roles))
  if (roles.customer === undefined && !refused.includes('customer'))
    takeInstead(roles, 'customer', standsForCustomer(roles))
  if (roles.customer === undefined) take('customer', customerByContent(free()))
  if (roles.amount === undefined && !(roles.quantity !== undefined && roles.price !== undefined)) {
    take('amount', amountByContent(free()) ?? onlyQuantity(candidates, chosen, roles))
  }
  notes.push(...remarks(candidates, chosen, roles))

  const headings = candidates.map(({ heading }) => heading)
  const { customer } = roles
  if (customer === undefined) throw new AnalysisError({ code: 'noCustomerColumn', sheet, headings })
  const hasNumbers = ['amount', 'quantity', 'margin'].some((role) => roles[role as ColumnRole] !== undefined)
  if (!hasNumbers) throw new AnalysisError({ code: 'noAmountColumn', sheet, headings })
  return { roles: { ...roles, customer }, notes }
}

/** Any text role may stand in for the customer when there is none. */
function standsForCustomer(roles: Roles): ColumnRole | undefined {
  return (['group', 'product', 'manager', 'region', 'source'] as const).find((role) => roles[role] !== undefined)
}

function takeInstead(roles: Roles, role: ColumnRole, from: ColumnRole | undefined): void {
  const column = from === undefined ? undefined : roles[from]
  if (from === undefined || column === undefined) return
  roles[role] = column
  Reflect.deleteProperty(roles, from)
}

function dateByContent(free: readonly Candidate[]): Candidate | undefined {
  return free.find(({ content }) => content.filled > 0 && content.dates >= SHARE_OF_KIND * content.filled)
}

/** Documents that name their own date stand for the date too. */
function datedDocuments(candidates: readonly Candidate[], { order }: Roles): Candidate | undefined {
  return candidates.find(
    ({ column, content }) => column === order && content.datedDocuments >= SHARE_OF_KIND * content.filled,
  )
}

/** The text column with most repeats to count, yet more than one value; else the first with any text. */
export function customerByContent(free: readonly Candidate[]): Candidate | undefined {
  const texts = free.filter(({ content }) => content.filled > 0 && content.texts >= SHARE_OF_KIND * content.filled)
  return (
    texts.find(({ content }) => content.distinct > 1 && content.distinct < content.filled) ??
    texts.find(({ content }) => content.distinct > 1) ??
    texts[0]
  )
}

/** The numeric column that looks most like money: with fractions, else with the most distinct numbers. */
function amountByContent(free: readonly Candidate[]): Candidate | undefined {
  const numeric = free.filter(
    ({ heading, content }) =>
      content.numbers > 0 &&
      content.numbers >= content.texts &&
      content.numbers >= content.dates &&
      !isKnownOther(heading),
  )
  const likeness = ({ content }: Candidate) => (content.fractions > 0 ? 1e6 : 0) + content.distinct
  return [...numeric].sort((a, b) => likeness(b) - likeness(a))[0]
}

/** Discounts, taxes, codes and serial numbers are numbers too, but never the amount. */
function isKnownOther(heading: string): boolean {
  return /(?:^|[^\p{L}])(?:скидк|discount|ндс|налог|vat|tax|код|code|№|номер|п\/п|процент|percent|%|остат|сальдо|balance|week|неделя|month|year|(?:disc|id|no|n)(?!\p{L}))/iu.test(
    heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '),
  )
}

/** A sheet that counts pieces and no money is analysed in pieces; who chose the quantity can choose the measure too. */
function onlyQuantity(candidates: readonly Candidate[], chosen: Roles, roles: Roles): Candidate | undefined {
  if (roles.margin !== undefined || chosen.quantity !== undefined) return undefined
  return candidates.find(({ column }) => column === roles.quantity)
}

function remarks(candidates: readonly Candidate[], chosen: Roles, roles: Roles): LayoutNote[] {
  const notes: LayoutNote[] = []
  const headingAt = (column: number | undefined) => {
    const candidate = candidates.find((one) => one.column === column)
    return candidate === undefined ? '' : tellingHeading(candidates, candidate)
  }
  const taken = new Set(Object.values(roles))
  const alsoFor = (role: ColumnRole) =>
    candidates
      .filter((candidate) => {
        return !taken.has(candidate.column) && candidate.content.filled > 0 && headingFit(candidate, role) >= LIKELY
      })
      .map((candidate) => tellingHeading(candidates, candidate))
  const amounts = alsoFor('amount')
  if (roles.amount !== undefined && chosen.amount === undefined && amounts.length > 0) {
    notes.push({ code: 'otherAmountColumns', chosen: headingAt(roles.amount), others: amounts })
  }
  const customers = alsoFor('customer')
  if (chosen.customer === undefined && customers.length > 0) {
    notes.push({ code: 'otherCustomerColumns', chosen: headingAt(roles.customer), others: customers })
  }
  if (roles.amount === undefined && roles.quantity !== undefined && roles.price !== undefined) {
    notes.push({
      code: 'amountFromQuantityAndPrice',
      quantity: headingAt(roles.quantity),
      price: headingAt(roles.price),
    })
  }
  if (roles.date === undefined) notes.push({ code: 'noDateColumn' })
  return notes
}

/** Of two columns with one heading, as in tables side by side, only the letter tells which is meant. */
export function tellingHeading(candidates: readonly Candidate[], { heading, column }: Candidate): string {
  const isOnly = candidates.every((other) => other.column === column || other.heading !== heading)
  return isOnly ? heading : `${heading} (${columnLetters(column)})`
}
