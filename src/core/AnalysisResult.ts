import type { DaySpan } from './calendar'
import type { AbcOptions, AbcLetter } from './classification/abcClasses'
import type { XyzLetter, XyzMethod, XyzOptions } from './classification/xyzClass'
import type { Measure } from './Measure'
import type { Cell } from './sales/Cell'
import type { IssueCode } from './sales/IssueCode'
import type { ReadingNote } from './sales/SalesTable'
import type { Entity, SheetLayout } from './sales/SheetLayout'
import type { PeriodUnit } from './activity/PeriodUnit'

export type DependencyLevel = 'ordinary' | 'key' | 'critical' | 'mono'

/** Why a customer lacks a letter, or what to know about it; null when there is nothing to say. */
export type CustomerLabel = 'new' | 'shortHistory' | 'oneOff' | 'notPositive'

/** Every choice the analysis makes, resolved: nothing left on "auto" that the data could decide. */
export interface AnalysisParameters {
  measure: Measure
  entity: Entity
  /** Excel serials; null: unbounded. */
  from: number | null
  to: number | null
  window: 'all' | 'last12'
  /** The day "data as of", an Excel serial; null when the data has no dates. */
  asOf: number | null
  asOfGiven: boolean
  exclude: string[]
  abc: AbcOptions
  xyz: XyzOptions & { asked: 'auto' | XyzMethod }
  period: { unit: PeriodUnit; asked: 'auto' | PeriodUnit }
  since: 'purchase' | 'data'
  /** Cuts of the dependency levels as fractions, e.g. [0.1, 0.2, 0.5]. */
  key: [number, number, number]
}

/** What one customer came to. */
export interface CustomerResult {
  customer: string
  /** The parent company, when the data has that column. */
  group: string | null
  /** The measure, net of returns. */
  amount: number
  /** Of the sum of positive nets; null without an ABC class. Cumulative in output order. */
  share: number | null
  cumulativeShare: number | null
  /** Of the total income of the selection; of the parent group where there is one. */
  incomeShare: number | null
  abc: AbcLetter | null
  orders: number | null
  activePeriods: number | null
  observedPeriods: number | null
  activeShare: number | null
  cv: number | null
  xyz: XyzLetter | null
  level: DependencyLevel
  label: CustomerLabel | null
  /** Excel serials of the first and the last sale. */
  firstDay: number | null
  lastDay: number | null
}

export interface RowsAndMoney {
  rows: number
  amount: number
}

export interface LocatedIssue {
  sheet: string
  /** Both count from 0 on the sheet. */
  row: number
  column: number
  value: Cell
}

export interface Reconciliation {
  /** Rows, or value cells in a crosstab. */
  unit: 'row' | 'cell'
  selected: RowsAndMoney
  used: RowsAndMoney
  setAside: RowsAndMoney
  converted: number
  /** Only the codes that occur, in the order of ISSUE_CODES; `located` holds every one, in the order of reading. */
  issues: { code: IssueCode; count: number; amount: number; located: LocatedIssue[] }[]
  /** Customers whose spellings were merged: the one shown and the others. */
  mergedSpellings: { shown: string; others: string[] }[]
}

export interface ObservedPeriods {
  unit: PeriodUnit
  /** Why the unit was chosen: asked for, or by the median gap between purchases (days; null without repeat buyers). */
  medianGap: number | null
  /** First and last complete period, as the serials of their first and last day; null if none is complete. */
  first: DaySpan | null
  last: DaySpan | null
  /** Complete periods observed. */
  count: number
  /** An edge period left out of XYZ, with the days that it lacks. */
  partial: { first: PartialPeriod | null; last: PartialPeriod | null }
  /** A shorter unit to try, when too little history leaves most customers without XYZ. */
  suggested: PeriodUnit | null
}

export interface PartialPeriod {
  firstDay: number
  lastDay: number
  missingDays: number
}

export type MatrixKey = `${AbcLetter | '-'}${XyzLetter | '-'}`

export interface MatrixCell {
  customers: number
  amount: number
}

export interface ParetoResult {
  /** Share of value that the top 20 % of customers bring, read off the curve. */
  top20Share: number
  /** The smallest number of customers whose cumulative share reaches 80 %. */
  customersFor80: number
  /** The same as a share of the customers with a positive net. */
  customersFor80Share: number
  gini: number
  /** [cumulative share of customers, cumulative share of value], from [0, 0] to [1, 1]; at most 201 points. */
  points: [number, number][]
}

/** Income by account: a customer, or the parent group that joins several. Account codes: customers, then groups. */
export interface Accounts {
  customerNames: readonly string[]
  groupNames: readonly string[]
  income: Float64Array
  /** The account that each customer code belongs to; null: every customer is its own. */
  ofCustomer: Uint32Array | null
  totalIncome: number
  incomeOfNobody: number
  cuts: [number, number, number]
}

export interface ConcentrationResult {
  /** 0 … 10,000. */
  hhi: number
  effectiveCustomers: number
  cr1: number
  cr3: number
  cr5: number
  cr10: number
  /** Combined share of the key accounts (and above) in the total income; null without a positive income. */
  keyAccountShare: number | null
  /** The ten largest by income, parent groups joined. */
  largest: { name: string; income: number; share: number | null; level: DependencyLevel }[]
  keyAccounts: number
  totalIncome: number
  /** Part of the income that names no customer. */
  incomeOfNobody: number
}

export type Alert =
  | { code: 'letterTooFull'; letter: AbcLetter; customers: number; share: number }
  | { code: 'aSleeping'; customers: number; share: number }
  | { code: 'keyAccountsOverHalf'; share: number }
  | { code: 'dependency'; name: string; share: number; level: DependencyLevel }
  | { code: 'setAside'; rows: number; share: number }
  | { code: 'partialPeriod'; edge: 'first' | 'last'; period: PartialPeriod }
  | { code: 'shorterPeriod'; unit: PeriodUnit }
  | { code: 'noDates' }
  | { code: 'suggestedExclusions'; names: string[] }
  | { code: 'excludedNobody'; names: string[] }
  /** Groups of names that may be one and the same. */
  | { code: 'alikeNames'; groups: string[][] }

/**
 * The whole analysis. `customers` stand in output order (largest first, those without a class last); each reads its
 * figures from columns when asked, so copy them by name: spread or serialised they are empty.
 */
export interface AnalysisResult {
  layouts: SheetLayout[]
  parameters: AnalysisParameters
  reconciliation: Reconciliation
  /** null without dates. */
  periods: ObservedPeriods | null
  /** First and last used date, Excel serials. */
  dates: { first: number; last: number } | null
  customers: CustomerResult[]
  matrix: Record<MatrixKey, MatrixCell>
  /** How many customers the other of the two rules (strict, crossing) would class otherwise; null for other ways to cut. */
  otherRuleChanges: number | null
  pareto: ParetoResult
  concentration: ConcentrationResult
  accounts: Accounts
  alerts: Alert[]
  readingNotes: ReadingNote[]
}
