import { AnalysisError } from './AnalysisError'
import { afterSteps, type AnalysisProgress } from './AnalysisProgress'
import type { Accounts, AnalysisParameters, CustomerLabel, CustomerResult, DependencyLevel } from './AnalysisResult'
import type { Purchases } from './activity/PurchaseCounter'
import type { Regularity } from './activity/RegularityMeter'
import { abcClasses, type AbcClasses, type AbcLetter } from './classification/abcClasses'
import { letterByFrequency, letterByVariation, type XyzLetter } from './classification/xyzClass'
import { accountLevel, accountOf, groupOfCustomer, incomeShare } from './concentration/accounts'
import { NO_DAY } from './sales/SalesTable'

/** A first sale less than this many days before "data as of" makes a customer with little history new. */
const NEW_DAYS = 90
const LEAST_PERIODS = 3

/** What is known of every customer code before classes are given; the sales themselves can be forgotten. */
export interface CustomerFacts {
  /** By customer code. */
  names: readonly string[]
  hasOrders: boolean
  parameters: AnalysisParameters
  nets: Float64Array
  purchases: Pick<Purchases, 'orders' | 'saleDays' | 'firstDay' | 'lastDay'>
  /** null without dates. */
  regularity: Regularity | null
  accounts: Accounts
}

/** Customers in output order and the ABC classes of the first ones, those with a positive net. */
export interface RankedCustomers {
  /** Customer codes: largest net first, equal nets by name, so that the order of rows plays no part. */
  codes: Uint32Array
  abc: AbcClasses
  /** By position, like the codes. */
  xyz: (XyzLetter | null)[]
  amounts: Float64Array
  /** The amounts above 0. */
  descendingNets: Float64Array
}

/** Gives the ranked customers their letters: ABC to those with a positive net. */
export function* classifyCustomers(
  facts: CustomerFacts,
  codes: Uint32Array,
): Generator<AnalysisProgress, RankedCustomers> {
  const amounts = amountsOf(codes, facts.nets)
  const descendingNets = amounts.subarray(0, countPositive(amounts))
  if (descendingNets.length === 0) throw new AnalysisError({ code: 'noPositiveAmounts', customers: codes.length })
  const abc = abcClasses(descendingNets, facts.parameters.abc)
  yield afterSteps(6.3)
  const xyz = xyzLetters(facts, codes)
  yield afterSteps(6.6)
  return { codes, abc, xyz, amounts, descendingNets }
}

function amountsOf(codes: Uint32Array, nets: Float64Array): Float64Array {
  const amounts = new Float64Array(codes.length)
  for (let position = 0; position < codes.length; position++) amounts[position] = nets[codes[position] ?? 0] ?? 0
  return amounts
}

function countPositive(amounts: Float64Array): number {
  let count = 0
  while ((amounts[count] ?? 0) > 0) count++
  return count
}

function xyzLetters(facts: CustomerFacts, codes: Uint32Array): (XyzLetter | null)[] {
  const letters = new Array<XyzLetter | null>(codes.length)
  for (let position = 0; position < codes.length; position++) {
    letters[position] = xyzLetter(facts, codes[position] ?? 0)
  }
  return letters
}

/**
 * The customer at a position of the ranking. It looks its figures up in the columns: as plain objects, 200,000 customers
 * would take longer to make than to analyse, and three times the memory.
 */
class RankedCustomer implements CustomerResult {
  constructor(
    private readonly list: CustomerFacts & RankedCustomers,
    private readonly position: number,
  ) {}

  get customer(): string {
    return this.list.names[this.code] ?? ''
  }

  get group(): string | null {
    return groupOfCustomer(this.list.accounts, this.code)
  }

  get amount(): number {
    return this.list.amounts[this.position] ?? 0
  }

  get share(): number | null {
    return this.list.abc.share[this.position] ?? null
  }

  get cumulativeShare(): number | null {
    return this.list.abc.cumulativeShare[this.position] ?? null
  }

  get incomeShare(): number | null {
    return incomeShare(this.list.accounts, this.account)
  }

  get abc(): AbcLetter | null {
    return this.list.abc.letters[this.position] ?? null
  }

  get orders(): number | null {
    return this.list.hasOrders ? (this.list.purchases.orders[this.code] ?? 0) : null
  }

  get activePeriods(): number | null {
    return this.list.regularity?.activePeriods[this.code] ?? null
  }

  get observedPeriods(): number | null {
    return this.list.regularity?.observedPeriods[this.code] ?? null
  }

  get activeShare(): number | null {
    const { activePeriods, observedPeriods } = this
    return activePeriods === null || observedPeriods === null || observedPeriods === 0
      ? null
      : activePeriods / observedPeriods
  }

  get cv(): number | null {
    return numberOrNull(this.list.regularity?.coefficientOfVariation[this.code])
  }

  get xyz(): XyzLetter | null {
    return this.list.xyz[this.position] ?? null
  }

  get level(): DependencyLevel {
    return accountLevel(this.list.accounts, this.account)
  }

  get label(): CustomerLabel | null {
    return customerLabel(this.list, this.code)
  }

  get firstDay(): number | null {
    return dayOrNull(this.list.purchases.firstDay[this.code])
  }

  get lastDay(): number | null {
    return dayOrNull(this.list.purchases.lastDay[this.code])
  }

  private get code(): number {
    return this.list.codes[this.position] ?? 0
  }

  private get account(): number {
    return accountOf(this.list.accounts, this.code)
  }
}

/** Every customer in output order. */
export function rankedCustomers(list: CustomerFacts & RankedCustomers): CustomerResult[] {
  const customers = new Array<CustomerResult>(list.codes.length)
  for (let position = 0; position < customers.length; position++) {
    customers[position] = new RankedCustomer(list, position)
  }
  return customers
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
