import { afterSteps, type AnalysisProgress } from './AnalysisProgress'
import type { Alert, AnalysisResult, CustomerResult } from './AnalysisResult'
import { dateOfSerial, serialOfDate } from './calendar'
import { alikeNames, mayBeSpelledOtherwise } from './sales/alikeNames'
import { customerKey, plainText } from './sales/cellText'
import { looksLikeNoCustomer } from './sales/looksLikeNoCustomer'

/** One letter with more of the customers than this says little. */
const TOO_FULL = 0.8
/** Key accounts that bring more than this together deserve a loyalty programme. */
const MUCH_INCOME = 0.5

/** What the reader should look at first, most pressing first; the names come last. */
const KINDS = [dependencies, keyAccountsOverHalf, setAside, periodAlerts, letterTooFull, sleepingA]
/** Names looked at between two pauses: some milliseconds of work. */
const NAMES_OF_SLICE = 50_000

/** Pauses after each kind of alert, since some look at every customer. */
export function* findAlerts(result: Omit<AnalysisResult, 'alerts'>): Generator<AnalysisProgress, Alert[]> {
  const alerts: Alert[] = []
  for (const alertsOf of KINDS) {
    alerts.push(...alertsOf(result))
    yield afterSteps(8)
  }
  return [...alerts, ...(yield* aboutNames(result)), ...excludedNobody(result)]
}

function dependencies({ parameters, concentration }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  if (parameters.entity !== 'customer') return []
  return concentration.largest.flatMap(({ name, share, level }) =>
    share !== null && (level === 'critical' || level === 'mono') ? [{ code: 'dependency', name, share, level }] : [],
  )
}

function keyAccountsOverHalf({ parameters, concentration }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  const share = concentration.keyAccountShare
  if (parameters.entity !== 'customer' || share === null || share <= MUCH_INCOME) return []
  return [{ code: 'keyAccountsOverHalf', share }]
}

function setAside({ reconciliation }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  const { selected, setAside: rest } = reconciliation
  return rest.rows === 0 ? [] : [{ code: 'setAside', rows: rest.rows, share: rest.rows / selected.rows }]
}

function periodAlerts({ periods }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  if (periods === null) return [{ code: 'noDates' }]
  const alerts: Alert[] = []
  const { first, last } = periods.partial
  if (first !== null) alerts.push({ code: 'partialPeriod', edge: 'first', period: first })
  if (last !== null) alerts.push({ code: 'partialPeriod', edge: 'last', period: last })
  if (periods.suggested !== null) alerts.push({ code: 'shorterPeriod', unit: periods.suggested })
  return alerts
}

function letterTooFull({ customers, matrix }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  return (['A', 'B', 'C'] as const).flatMap((letter) => {
    const cells = (['X', 'Y', 'Z', '-'] as const).map((xyz) => matrix[`${letter}${xyz}`])
    const count = cells.reduce((sum, cell) => sum + cell.customers, 0)
    const share = count / customers.length
    return share > TOO_FULL ? [{ code: 'letterTooFull', letter, customers: count, share }] : []
  })
}

/** A customers that bought nothing in the last twelve months, where the data is longer than that. */
function sleepingA({ customers, dates, parameters }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  if (dates === null || parameters.asOf === null) return []
  const asOf = dateOfSerial(parameters.asOf)
  const yearBefore = serialOfDate({ ...asOf, year: asOf.year - 1 })
  if (dates.first > yearBefore) return []
  // The largest customers stand first, and every A among them.
  const end = customers.findIndex(({ abc }) => abc !== 'A')
  const largest = end < 0 ? customers : customers.slice(0, end)
  const sleeping = largest.filter(({ lastDay }) => lastDay === null || lastDay <= yearBefore).length
  return sleeping === 0 ? [] : [{ code: 'aSleeping', customers: sleeping, share: sleeping / largest.length }]
}

/**
 * What the names themselves tell. Whether they tell anything is asked of the table's names, side by side in memory: to
 * fetch 200,000 in the order of the result takes far longer.
 */
function* aboutNames(result: Omit<AnalysisResult, 'alerts'>): Generator<AnalysisProgress, Alert[]> {
  const { customers, parameters } = result
  const found = yield* lookAtNames(result.accounts.customerNames)
  const names = found.noCustomer ? yield* namesLikeNoCustomer(customers) : []
  const groups = found.variants && parameters.entity === 'customer' ? yield* alikeNames(namesAlone(customers)) : []
  return [
    ...(names.length === 0 ? [] : [{ code: 'suggestedExclusions' as const, names }]),
    ...(groups.length === 0 ? [] : [{ code: 'alikeNames' as const, groups }]),
  ]
}

function* lookAtNames(names: readonly string[]) {
  let [noCustomer, variants] = [false, false]
  for (const [i, name] of names.entries()) {
    noCustomer ||= looksLikeNoCustomer(name)
    variants ||= mayBeSpelledOtherwise(name)
    if (i % NAMES_OF_SLICE === NAMES_OF_SLICE - 1) yield afterSteps(8)
  }
  return { noCustomer, variants }
}

function* namesLikeNoCustomer(customers: readonly CustomerResult[]): Generator<AnalysisProgress, string[]> {
  const names: string[] = []
  for (let from = 0; from < customers.length; from += NAMES_OF_SLICE) {
    for (const { customer } of customers.slice(from, from + NAMES_OF_SLICE)) {
      if (looksLikeNoCustomer(customer)) names.push(customer)
    }
    yield afterSteps(8)
  }
  return names
}

/** Without those that a parent group joins, however they are spelled. */
function namesAlone(customers: readonly CustomerResult[]): string[] {
  return customers.flatMap(({ customer, group }) => (group === null ? [customer] : []))
}

/** Names to leave out that no row bears: a slip of the pen would otherwise go unnoticed. */
function excludedNobody({ parameters, reconciliation }: Omit<AnalysisResult, 'alerts'>): Alert[] {
  const excluded = reconciliation.issues.find(({ code }) => code === 'excluded')?.located ?? []
  const found = new Set(excluded.map(({ value }) => customerKey(plainText(value))))
  const names = parameters.exclude.filter((name) => !found.has(customerKey(name)))
  return names.length === 0 ? [] : [{ code: 'excludedNobody', names }]
}
