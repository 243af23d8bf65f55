import { AnalysisError } from '../AnalysisError'
import type { AnalysisChoices } from '../AnalysisChoices'
import type { Accounts, DependencyLevel } from '../AnalysisResult'
import { applyWindow } from '../analysisWindow'
import { customerKey } from '../sales/cellText'
import type { SalesTable } from '../sales/SalesTable'
import { exactSum } from '../statistics/ExactTotals'
import { accountName, accountOf, descendingAccounts, incomeShare } from './accounts'
import { levelOfShare } from './dependencyLevel'
import { latestSpan, newCustomers } from './replacement'

/** Whom to lose: the k largest accounts, or one by name. */
export type Lost = { largest: number } | { name: string }

export interface StressedAccount {
  name: string
  income: number
  /** Of the total income, before and after the loss. */
  shareBefore: number
  share: number
  levelBefore: DependencyLevel
  level: DependencyLevel
}

export interface StressTest {
  lost: { name: string; income: number; share: number }[]
  totalIncome: number
  lostIncome: number
  incomeLeft: number
  /** Of those who stay, the ten largest and everyone whose level rises. */
  staying: StressedAccount[]
  replacement: Replacement
}

/** How many new customers bring in a span what the lost ones brought in it. */
export type Replacement =
  | {
      known: true
      span: Span
      lostIncome: number
      newCustomers: number
      incomeOfNew: number
      perNewCustomer: number
      needed: number
    }
  /** No dates, or nobody came new in the latest span, or what they brought was taken back. */
  | { known: false; reason: 'noDates' }
  | { known: false; reason: 'nobodyNew'; span: Span }

export interface Span {
  firstDay: number
  lastDay: number
}

const SHOWN = 10

/**
 * What remains when customers are lost: the income left, the shares and levels of those who stay, and how many new
 * customers would replace the lost ones, at what a new customer brought in an equal span. Parent groups count as one.
 * There is a pause after each pass over all sales.
 *
 * @param read the sales that were analysed by these choices
 * @param accounts as the analysis found them
 * @throws AnalysisError badParameter 'stress' when nobody has that name, or the number is no whole number from 1 to the
 *   number of accounts with an income; noPositiveAmounts without a positive total income
 */
export function* stressTestInSteps(
  read: SalesTable,
  choices: AnalysisChoices,
  accounts: Accounts,
  lost: Lost,
): Generator<undefined, StressTest> {
  const { totalIncome, income } = accounts
  if (totalIncome <= 0)
    throw new AnalysisError({ code: 'noPositiveAmounts', customers: read.customer.values.length - 1 })
  const descending = descendingAccounts(accounts)
  const gone = accountsLost(accounts, descending, lost)
  const lostIncome = exactSum(gone.map((account) => income[account] ?? 0))
  const incomeLeft = exactSum([totalIncome, -lostIncome])
  return {
    lost: gone.map((account) => ({
      name: accountName(accounts, account),
      income: income[account] ?? 0,
      share: incomeShare(accounts, account) ?? 0,
    })),
    totalIncome,
    lostIncome,
    incomeLeft,
    staying: stayingAccounts(
      accounts,
      descending.filter((account) => !gone.includes(account)),
      incomeLeft,
    ),
    replacement: yield* replacement(read, choices, accounts, gone),
  }
}

function accountsLost(accounts: Accounts, descending: number[], lost: Lost): number[] {
  if ('largest' in lost) {
    const { largest } = lost
    if (Number.isInteger(largest) && largest >= 1 && largest <= descending.length) return descending.slice(0, largest)
    throw badLoss(String(largest), `1 … ${descending.length}`)
  }
  const key = customerKey(lost.name)
  const found = descending.find((account) => customerKey(accountName(accounts, account)) === key)
  if (found !== undefined) return [found]
  const largest = descending.slice(0, SHOWN).map((account) => accountName(accounts, account))
  throw badLoss(lost.name, largest.join(', '))
}

function badLoss(value: string, expected: string): AnalysisError {
  return new AnalysisError({ code: 'badParameter', parameter: 'stress', value, expected })
}

function stayingAccounts(accounts: Accounts, descending: number[], incomeLeft: number): StressedAccount[] {
  const staying: StressedAccount[] = []
  for (const [position, account] of descending.entries()) {
    const income = accounts.income[account] ?? 0
    const shareBefore = incomeShare(accounts, account) ?? 0
    const levelBefore = levelOfShare(shareBefore, accounts.cuts)
    const share = incomeLeft > 0 ? income / incomeLeft : 0
    const level = incomeLeft > 0 ? levelOfShare(share, accounts.cuts) : 'ordinary'
    // Shares fall along the list: where an ordinary one is ordinary still, all that follow are.
    if (position >= SHOWN && level === 'ordinary') break
    staying.push({ name: accountName(accounts, account), income, shareBefore, share, levelBefore, level })
  }
  return staying
}

function* replacement(
  read: SalesTable,
  choices: AnalysisChoices,
  accounts: Accounts,
  gone: number[],
): Generator<undefined, Replacement> {
  const { table } = applyWindow(read, choices)
  yield
  const lostAccounts = new Set(gone)
  const isLost = (customer: number) => lostAccounts.has(accountOf(accounts, customer))
  const latest = latestSpan(table)
  yield
  const found = latest && newCustomers(table, latest, isLost)
  if (found === null) return { known: false, reason: 'noDates' }
  const { firstDay, lastDay, customers, income } = found
  const span = { firstDay, lastDay }
  if (customers === 0 || income <= 0) return { known: false, reason: 'nobodyNew', span }
  const lostIncome = exactSum(found.incomeByCustomer.filter((_, customer) => isLost(customer)))
  const perNewCustomer = income / customers
  const needed = Math.max(0, lostIncome / perNewCustomer)
  return { known: true, span, lostIncome, newCustomers: customers, incomeOfNew: income, perNewCustomer, needed }
}
