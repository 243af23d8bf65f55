import type { Accounts, ConcentrationResult, DependencyLevel } from '../AnalysisResult'
import { issueBit } from '../sales/IssueCode'
import type { SalesTable } from '../sales/SalesTable'
import { ExactTotals, exactSum } from '../statistics/ExactTotals'
import { checkKeyCuts, levelOfShare } from './dependencyLevel'

/** How many of the largest accounts are always shown, whatever their level. */
const SHOWN = 10

/**
 * Income by account. Total income is the net of all used units and of those set aside for nothing but a missing
 * customer: they count as income, as nobody's.
 *
 * A customer whose rows name several groups belongs to the first of them in alphabetical order.
 *
 * @param incomeOfCustomer net revenue by customer code
 */
export function incomeByAccount(
  table: SalesTable,
  incomeOfCustomer: Float64Array,
  cuts: [number, number, number],
): Accounts {
  checkKeyCuts(cuts)
  const ofCustomer = accountsOfCustomers(table)
  const income = ofCustomer === null ? incomeOfCustomer : incomeOfGroups(table, ofCustomer, incomeOfCustomer)
  const incomeOfNobody = sumOfNobody(table)
  return {
    customerNames: table.customer.values,
    groupNames: table.group?.values ?? [],
    income,
    ofCustomer,
    totalIncome: exactSum([exactSum(income), incomeOfNobody]),
    incomeOfNobody,
    cuts,
  }
}

/** The account that a customer code belongs to. */
export function accountOf({ ofCustomer }: Accounts, customer: number): number {
  return ofCustomer?.[customer] ?? customer
}

/** The account's share of the total income; null without a positive income. */
export function incomeShare({ income, totalIncome }: Accounts, account: number): number | null {
  return totalIncome > 0 ? (income[account] ?? 0) / totalIncome : null
}

export function accountLevel(accounts: Accounts, account: number): DependencyLevel {
  return levelOfShare(incomeShare(accounts, account), accounts.cuts)
}

/** The parent group shown for a customer code; null without one. */
export function groupOfCustomer(accounts: Accounts, customer: number): string | null {
  const account = accountOf(accounts, customer)
  return account === customer ? null : accountName(accounts, account)
}

export function accountName({ customerNames, groupNames }: Accounts, account: number): string {
  return customerNames[account] ?? groupNames[account - customerNames.length] ?? ''
}

function sumOfNobody(table: SalesTable): number {
  const onlyCustomerMissing = issueBit('missingCustomer')
  const total = new ExactTotals(1)
  for (let unit = 0; unit < table.count; unit++) {
    if (table.setAside[unit] !== onlyCustomerMissing) continue
    const amount = table.amount[unit] ?? NaN
    if (Number.isFinite(amount)) total.add(0, amount)
  }
  return total.total(0)
}

function accountsOfCustomers({ count, customer, group, setAside }: SalesTable): Uint32Array | null {
  if (group === null) return null
  const customers = customer.values.length
  const chosen = new Uint32Array(customers)
  for (let unit = 0; unit < count; unit++) {
    const code = group.codes[unit] ?? 0
    if (code === 0 || setAside[unit] !== 0) continue
    const own = customer.codes[unit] ?? 0
    const before = chosen[own] ?? 0
    if (before === 0 || (group.values[code] ?? '') < (group.values[before] ?? '')) chosen[own] = code
  }
  return chosen.map((code, own) => (code === 0 ? own : customers + code))
}

function incomeOfGroups(table: SalesTable, ofCustomer: Uint32Array, incomeOfCustomer: Float64Array): Float64Array {
  const totals = new ExactTotals(incomeOfCustomer.length + (table.group?.values.length ?? 0))
  incomeOfCustomer.forEach((income, customer) => {
    totals.add(ofCustomer[customer] ?? 0, income)
  })
  return totals.toArray()
}

/** The ten largest accounts and what the key accounts bring together. */
export function keyAccounts(
  accounts: Accounts,
): Pick<ConcentrationResult, 'largest' | 'keyAccounts' | 'keyAccountShare' | 'totalIncome' | 'incomeOfNobody'> {
  const { income, totalIncome, incomeOfNobody } = accounts
  // Every account without income of its own (a customer joined into a group) is ordinary and among the smallest.
  const key: number[] = []
  for (let account = 0; account < income.length; account++) {
    if (accountLevel(accounts, account) !== 'ordinary') key.push(account)
  }
  return {
    largest: largestAccounts(accounts).map((account) => ({
      name: accountName(accounts, account),
      income: income[account] ?? 0,
      share: incomeShare(accounts, account),
      level: accountLevel(accounts, account),
    })),
    keyAccounts: key.length,
    keyAccountShare: totalIncome > 0 ? exactSum(key.map((account) => income[account] ?? 0)) / totalIncome : null,
    totalIncome,
    incomeOfNobody,
  }
}

/** The largest with an income above 0, in one pass: to sort all accounts for ten of them takes ten times as long. */
function largestAccounts(accounts: Accounts): number[] {
  const { income } = accounts
  const largest: number[] = []
  for (let account = 0; account < income.length; account++) {
    const least = largest.length < SHOWN ? 0 : (income[largest[SHOWN - 1] ?? 0] ?? 0)
    const own = income[account] ?? 0
    if (own <= 0 || own < least) continue
    largest.push(account)
    largest.sort(byIncome(accounts))
    largest.length = Math.min(largest.length, SHOWN)
  }
  return largest
}

function byIncome(accounts: Accounts): (a: number, b: number) => number {
  const { income } = accounts
  return (a, b) => (income[b] ?? 0) - (income[a] ?? 0) || compare(accountName(accounts, a), accountName(accounts, b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** All accounts with an income above 0, the largest first, equal ones by name. */
export function descendingAccounts(accounts: Accounts): number[] {
  const { income } = accounts
  const positive = [...income.keys()].filter((account) => (income[account] ?? 0) > 0)
  return positive.sort(byIncome(accounts))
}
