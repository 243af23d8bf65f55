import type { AnalysisParameters, CustomerLabel, CustomerResult } from './AnalysisResult'
import { hasOrders } from './activity/hasOrders'
import type { Purchases } from './activity/purchases'
import type { Regularity } from './activity/RegularityMeter'
import { abcClasses, type AbcClasses } from './classification/abcClasses'
import { letterByFrequency, letterByVariation, type XyzLetter } from './classification/xyzClass'
import { accountLevel, groupOfCustomer, incomeShare, type Accounts } from './concentration/accounts'
import { NO_DAY, type SalesTable } from './sales/SalesTable'

/** A first sale less than this many days before "data as of" makes a customer with little history new. */
const NEW_DAYS = 90
const LEAST_PERIODS = 3

/** What is known of every customer code before classes are given. */
export interface CustomerFacts {
  table: SalesTable
  parameters: AnalysisParameters
  nets: Float64Array
  purchases: Purchases
  /** null without dates. */
  regularity: Regularity | null
  accounts: Accounts
}

/** Customers in output order and the ABC classes of the first ones, those with a positive net. */
export interface RankedCustomers {
  /** Customer codes: largest net first, equal nets by name, so that the order of rows plays no part. */
  codes: Uint32Array
  abc: AbcClasses
  descendingNets: Float64Array
}

/** Gives the ranked customers with a positive net their ABC class. */
export function classifyCustomers({ parameters, nets }: CustomerFacts, codes: Uint32Array): RankedCustomers {
  const descendingNets = new Float64Array(codes.length)
  let positive = 0
  for (const code of codes) {
    const net = nets[code] ?? 0
    if (net > 0) descendingNets[positive++] = net
  }
  const positiveNets = descendingNets.subarray(0, positive)
  return { codes, abc: abcClasses(positiveNets, parameters.abc), descendingNets: positiveNets }
}

/** The result of the customer at a position of the ranking. */
export function customerResult(facts: CustomerFacts, ranked: RankedCustomers, position: number): CustomerResult {
  const { table, nets, purchases, regularity, accounts } = facts
  const code = ranked.codes[position] ?? 0
  const account = accounts.ofCustomer[code] ?? 0
  const observed = regularity?.observedPeriods[code] ?? null
  const active = regularity?.activePeriods[code] ?? null
  const label = customerLabel(facts, code)
  return {
    customer: table.customer.values[code] ?? '',
    group: groupOfCustomer(accounts, code),
    amount: nets[code] ?? 0,
    share: ranked.abc.share[position] ?? null,
    cumulativeShare: ranked.abc.cumulativeShare[position] ?? null,
    incomeShare: incomeShare(accounts, account),
    abc: ranked.abc.letters[position] ?? null,
    orders: hasOrders(table) ? (purchases.orders[code] ?? 0) : null,
    activePeriods: active,
    observedPeriods: observed,
    activeShare: active === null || observed === null || observed === 0 ? null : active / observed,
    cv: numberOrNull(regularity?.coefficientOfVariation[code]),
    xyz: xyzLetter(facts, code),
    level: accountLevel(accounts, account),
    label,
    firstDay: dayOrNull(purchases.firstDay[code]),
    lastDay: dayOrNull(purchases.lastDay[code]),
  }
}

function xyzLetter({ parameters, purchases, regularity }: CustomerFacts, code: number): XyzLetter | null {
  if (regularity === null || !((regularity.meanNet[code] ?? NaN) > 0)) return null
  const observed = regularity.observedPeriods[code] ?? 0
  switch (parameters.xyz.method) {
    case 'frequency': {
      const oneOff = purchases.saleDays[code] === 1
      return letterByFrequency(regularity.activePeriods[code] ?? 0, observed, oneOff, parameters.xyz.cuts)
    }
    case 'variation':
      return letterByVariation(numberOrNull(regularity.coefficientOfVariation[code]), observed, parameters.xyz.cuts)
    case 'none':
      return null
  }
}

function customerLabel({ parameters, nets, purchases, regularity }: CustomerFacts, code: number): CustomerLabel | null {
  if (!((nets[code] ?? 0) > 0)) return 'notPositive'
  if (regularity === null) return null
  const firstSale = purchases.firstDay[code] ?? NO_DAY
  if ((regularity.observedPeriods[code] ?? 0) < LEAST_PERIODS && firstSale !== NO_DAY) {
    return (parameters.asOf ?? firstSale) - firstSale < NEW_DAYS ? 'new' : 'shortHistory'
  }
  if (purchases.saleDays[code] === 1) return 'oneOff'
  return (regularity.meanNet[code] ?? NaN) > 0 ? null : 'notPositive'
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

function dayOrNull(day: number | undefined): number | null {
  return day === undefined || day === NO_DAY ? null : day
}
