import { ExactTotals, type AnalysisResult, type IssueCode } from '../core/index'
import { createWording, type Wording } from '../locale/Wording'
import type { ReportContext } from './ReportContext'

/** What every sheet needs: the result, the words, and the names and formats that follow from the result. */
export interface Subject {
  result: AnalysisResult
  context: ReportContext
  wording: Wording
  words: {
    /** "Customer", "customers" (genitive where the language has one), "Customers". */
    heading: string
    entities: string
    headingOfAll: string
    measure: string
    measureHeading: string
  }
  count: (customers: number) => string
  /** The count in the genitive. */
  countOf: (customers: number) => string
  amount: (value: number) => string
  amountFormat: string
  amountWidth: number
  dateFormat: string
  /** Why a row was set aside. */
  reason: (code: IssueCode) => string
  /** Sum of the positive nets: what shares are of. */
  base: number
}

export const SHARE_FORMAT = '0.0%'
export const COUNT_FORMAT = '#,##0'
/** A sheet has no more rows than this. */
export const EXCEL_ROWS = 1_048_576
const LARGE = 10_000
const LEAST_AMOUNT_WIDTH = 16

export function createSubject(result: AnalysisResult, context: ReportContext): Subject {
  const wording = createWording(context.language)
  const { t } = wording
  const { entity, measure } = result.parameters
  const decimals = amountDecimals(result)
  const amount = (value: number) => wording.number(value, decimals)
  const { base, below } = sumsOfNets(result)
  const { selected } = result.reconciliation
  const widest = Math.max(
    ...[selected.amount, result.concentration.totalIncome, base, below].map((sum) => amount(sum).length),
  )
  return {
    result,
    context,
    wording,
    words: {
      heading: t(`entity.${entity}Heading`),
      entities: t(`entity.${entity}sOf`),
      headingOfAll: t(`entity.${entity}sHeading`),
      measure: t(`measure.${measure}Of`),
      measureHeading: t(`measure.${measure}Heading`),
    },
    count: (customers) => t(`entity.${entity}Count`, { count: customers }),
    countOf: (customers) => t(`entity.${entity}CountOf`, { count: customers }),
    amount,
    reason: (code) => (code === 'missingCustomer' ? t(`entity.${entity}Missing`) : t(`issue.${code}`)),
    amountFormat: decimals === 0 ? '#,##0' : '#,##0.00',
    amountWidth: Math.max(LEAST_AMOUNT_WIDTH, widest + 3),
    dateFormat: context.language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd',
    base,
  }
}

/** Of those above 0 and of the others. */
function sumsOfNets({ customers }: AnalysisResult): { base: number; below: number } {
  const sums = new ExactTotals(2)
  for (const { amount } of customers) sums.add(amount > 0 ? 0 : 1, amount)
  return { base: sums.total(0), below: sums.total(1) }
}

/** Small amounts keep their hundredths; of large ones nobody reads them. */
function amountDecimals({ customers }: AnalysisResult): 0 | 2 {
  const small = customers.every(({ amount }) => Math.abs(amount) < LARGE)
  return small && customers.some(({ amount }) => !Number.isInteger(amount)) ? 2 : 0
}
