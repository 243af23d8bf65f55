import { customerKey, type AnalysisResult } from '../../core/index'
import { createWording, type Wording } from '../../locale/Wording'
import type { CellValue, UserInputs } from '../Report'
import { isBlankCell } from './inputCells'

/** What makes a customer a key account besides a significant income; the user says it. In the order of the columns. */
export const USER_MARKS = ['prospective', 'wellKnown', 'demanding'] as const

export type UserMark = (typeof USER_MARKS)[number]

/** The cells of a row that the user's marks are read from: the name, three that are computed, the marks. */
const NAME_COLUMN = 0
const FIRST_MARK_COLUMN = 4

/** A customer or parent group as it stands among the marks; null where the data knows nothing of it. */
export interface MarkedAccount {
  name: string
  income: number | null
  share: number | null
  /** The first mark, which is computed: its level of dependency is above ordinary. */
  isSignificant: boolean
  /** `true` is a mark; null is none; what else somebody has typed stays as it is. */
  marks: Record<UserMark, CellValue>
}

export interface KeyMarks {
  /** The ten largest, then the others with a mark, the largest first. */
  listed: MarkedAccount[]
  /** Marked by the user, but not in the data: not any more, or not yet. */
  notInData: MarkedAccount[]
}

type Account = Omit<MarkedAccount, 'marks'>
type Marks = MarkedAccount['marks']

const NO_MARKS: Marks = { prospective: null, wellKnown: null, demanding: null }

/** Who bears which of the four marks, by the data and by what the user has filled in. */
export function keyMarks(result: AnalysisResult, inputs: UserInputs): KeyMarks {
  const given = givenMarks(inputs)
  const known = accountsOf(result, new Set(given.keys()))
  const marksOf = new Map<Account, Marks>()
  const notInData: MarkedAccount[] = []
  for (const [key, { name, marks }] of given) {
    const account = known.byKey.get(key)
    if (account === undefined) notInData.push({ name, income: null, share: null, isSignificant: false, marks })
    else marksOf.set(account, joinedMarks(marksOf.get(account) ?? NO_MARKS, marks))
  }
  const others = new Set([...known.significant, ...marksOf.keys()])
  for (const account of known.largest) others.delete(account)
  const accounts = [...known.largest, ...[...others].sort(byIncome)]
  return { listed: accounts.map((account) => ({ ...account, marks: marksOf.get(account) ?? NO_MARKS })), notInData }
}

/** The user's marks of an account in words, by its name; blank where it has none. */
export function ownMarks({ listed }: KeyMarks, name: string, { t }: Wording): string {
  const account = listed.find((each) => each.name === name)
  const own = USER_MARKS.filter((mark) => account?.marks[mark] === true)
  return own.map((mark) => t(`keyMark.${mark}Short`)).join(', ')
}

/** By the key of the customer. A name without a mark says nothing. */
function givenMarks(inputs: UserInputs): Map<string, { name: string; marks: Marks }> {
  const given = new Map<string, { name: string; marks: Marks }>()
  const rows = inputs['marks'] ?? []
  if (rows.length === 0) return given
  const yes = (['en', 'ru'] as const).map((language) => createWording(language).t('keyMark.yes').toLowerCase())
  for (const row of rows) {
    const cell = row[NAME_COLUMN]
    const marks = marksOfRow(row, yes)
    if (isBlankCell(cell) || Object.values(marks).every((mark) => mark === null)) continue
    const name = String(cell).trim()
    const key = customerKey(name)
    const before = given.get(key)
    given.set(key, before === undefined ? { name, marks } : { ...before, marks: joinedMarks(before.marks, marks) })
  }
  return given
}

/** @param yes what stands for a mark, in whichever language it was chosen */
function marksOfRow(row: readonly CellValue[], yes: readonly string[]): Marks {
  const [prospective, wellKnown, demanding] = USER_MARKS.map((_, at) => markOf(row[FIRST_MARK_COLUMN + at], yes))
  return { prospective: prospective ?? null, wellKnown: wellKnown ?? null, demanding: demanding ?? null }
}

function markOf(cell: CellValue | undefined, yes: readonly string[]): CellValue {
  if (cell === undefined || isBlankCell(cell)) return null
  return yes.includes(String(cell).trim().toLowerCase()) ? true : cell
}

/** The same customer may stand in two rows. */
function joinedMarks(one: Marks, other: Marks): Marks {
  const joined = (mark: UserMark) => (other[mark] === true ? true : (one[mark] ?? other[mark]))
  return { prospective: joined('prospective'), wellKnown: joined('wellKnown'), demanding: joined('demanding') }
}

/** Accounts that may have to be listed, each one object; a customer of a parent group stands for the group. */
function accountsOf(result: AnalysisResult, wanted: ReadonlySet<string>) {
  const { largest: ten, totalIncome } = result.concentration
  const byName = new Map<string, Account>()
  const largest = ten.map(({ name, income, share, level }) => {
    const account = { name, income, share, isSignificant: level !== 'ordinary' }
    byName.set(name, account)
    return account
  })
  const byKey = new Map<string, Account>(largest.map((account) => [customerKey(account.name), account]))
  const significant: Account[] = []
  for (const one of result.customers) {
    const { level } = one
    const isSignificant = level !== 'ordinary'
    if (!isSignificant && wanted.size === 0) continue
    const { customer, group, incomeShare: share } = one
    const keys = wanted.size === 0 ? [] : [customer, ...(group === null ? [] : [group])].map(customerKey)
    const isWanted = keys.some((key) => wanted.has(key))
    if (!isSignificant && !isWanted) continue
    const name = group ?? customer
    const income = share === null ? null : share * totalIncome
    const account = byName.get(name) ?? { name, income, share, isSignificant }
    byName.set(name, account)
    if (isSignificant) significant.push(account)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, account)
  }
  return { largest, significant, byKey }
}

function byIncome(one: Account, other: Account): number {
  const [first, second] = [one.name, other.name]
  return (other.income ?? 0) - (one.income ?? 0) || (first < second ? -1 : first > second ? 1 : 0)
}
