import type { ConcentrationResult, DependencyLevel } from '../AnalysisResult'
import { issueBit } from '../sales/IssueCode'
import type { SalesTable } from '../sales/SalesTable'
import { ExactTotals } from '../statistics/ExactTotals'
import { dependencyLevel } from './dependencyLevel'

/** How many of the largest accounts are always shown, whatever their level. */
const SHOWN = 10

/** Income by account: a customer, or the parent group that joins several. */
export interface Accounts {
  name: string[]
  income: Float64Array
  share: (number | null)[]
  level: DependencyLevel[]
  /** The account that each customer code belongs to. */
  ofCustomer: Uint32Array
  /** The parent group shown for each customer code; null without one. */
  groupOfCustomer: (string | null)[]
  totalIncome: number
  incomeOfNobody: number
}

/**
 * Income and dependency by account. Total income is the net of all used units and of those set aside for nothing but a
 * missing customer: they count as income, as nobody's.
 *
 * A customer whose rows name several groups belongs to the first of them in alphabetical order.
 */
export function incomeByAccount(table: SalesTable, cuts: [number, number, number]): Accounts {
  const groupCode = groupsOfCustomers(table)
  const customers = table.customer.values.length
  const accountCount = customers + (table.group?.values.length ?? 0)
  const ofCustomer = groupCode.map((group, customer) => (group === 0 ? customer : customers + group))
  const totals = new ExactTotals(accountCount)
  const nobody = new ExactTotals(1)
  const onlyCustomerMissing = issueBit('missingCustomer')
  for (let unit = 0; unit < table.count; unit++) {
    const amount = table.amount[unit] ?? NaN
    if (table.setAside[unit] === 0) totals.add(ofCustomer[table.customer.codes[unit] ?? 0] ?? 0, amount)
    else if (table.setAside[unit] === onlyCustomerMissing && Number.isFinite(amount)) nobody.add(0, amount)
  }
  const income = totals.toArray()
  const total = new ExactTotals(1)
  for (const amount of income) total.add(0, amount)
  total.add(0, nobody.total(0))
  const totalIncome = total.total(0)
  const share = Array.from(income, (amount) => (totalIncome > 0 ? amount / totalIncome : null))
  const groups = table.group?.values ?? []
  return {
    name: [...table.customer.values, ...groups],
    income,
    share,
    level: share.map((value) => dependencyLevel(value, cuts)),
    ofCustomer,
    groupOfCustomer: Array.from(groupCode, (group) => (group === 0 ? null : (groups[group] ?? null))),
    totalIncome,
    incomeOfNobody: nobody.total(0),
  }
}

function groupsOfCustomers(table: SalesTable): Uint32Array {
  const chosen = new Uint32Array(table.customer.values.length)
  const group = table.group
  if (group === null) return chosen
  for (let unit = 0; unit < table.count; unit++) {
    const code = group.codes[unit] ?? 0
    if (code === 0 || table.setAside[unit] !== 0) continue
    const customer = table.customer.codes[unit] ?? 0
    const before = chosen[customer] ?? 0
    if (before === 0 || (group.values[code] ?? '') < (group.values[before] ?? '')) chosen[customer] = code
  }
  return chosen
}

/** The ten largest accounts and what the key accounts bring together. */
export function keyAccounts(
  accounts: Accounts,
): Pick<ConcentrationResult, 'largest' | 'keyAccounts' | 'keyAccountShare' | 'totalIncome' | 'incomeOfNobody'> {
  const used = new Set(accounts.ofCustomer)
  const key = [...used].filter((account) => accounts.level[account] !== 'ordinary')
  const keyIncome = new ExactTotals(1)
  for (const account of key) keyIncome.add(0, accounts.income[account] ?? 0)
  return {
    largest: [...used]
      .filter((account) => (accounts.income[account] ?? 0) > 0)
      .sort(
        (a, b) => (accounts.income[b] ?? 0) - (accounts.income[a] ?? 0) || compare(accounts.name[a], accounts.name[b]),
      )
      .slice(0, SHOWN)
      .map((account) => ({
        name: accounts.name[account] ?? '',
        income: accounts.income[account] ?? 0,
        share: accounts.share[account] ?? null,
        level: accounts.level[account] ?? 'ordinary',
      })),
    keyAccounts: key.length,
    keyAccountShare: accounts.totalIncome > 0 ? keyIncome.total(0) / accounts.totalIncome : null,
    totalIncome: accounts.totalIncome,
    incomeOfNobody: accounts.incomeOfNobody,
  }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
