import type { PeriodNet } from '../core/index'
import { periodName } from '../locale/periodName'
import type { Subject } from './Subject'

const TITLES = {
  day: 'paneCard.historyDay',
  week: 'paneCard.historyWeek',
  month: 'paneCard.historyMonth',
  quarter: 'paneCard.historyQuarter',
  year: 'paneCard.historyYear',
} as const

/** "Revenue by month". Where something else is measured, the amounts are revenue only if the data has it. */
export function historyTitle({ result, wording: { t } }: Subject): string {
  const { measure, period } = result.parameters
  const isRevenue = measure === 'revenue' || measure === 'orders'
  return t(TITLES[result.periods?.unit ?? period.unit], {
    measure: isRevenue ? t('measure.revenueHeading') : t('data.amount'),
  })
}

/** The chart of a customer's history in words: its span, and the largest and the smallest of the complete periods. */
export function historyInWords(subject: Subject, history: readonly PeriodNet[]): string {
  const { wording, amount } = subject
  const name = namePeriod(subject)
  const [first] = history
  const last = history.at(-1)
  if (first === undefined || last === undefined) return wording.t('paneCard.noHistory')
  if (history.length === 1)
    return wording.t('paneCard.historyOne', { period: name(first), amount: amount(first.amount) })
  const complete = history.filter(({ partial }) => !partial)
  const compared = complete.length === 0 ? history : complete
  const most = compared.reduce((best, each) => (each.amount > best.amount ? each : best))
  const least = compared.reduce((best, each) => (each.amount < best.amount ? each : best))
  return wording.t('paneCard.historyText', {
    first: name(first),
    last: name(last),
    most: amount(most.amount),
    mostPeriod: name(most),
    least: amount(least.amount),
    leastPeriod: name(least),
  })
}

/** The history as lines of a table: each period by name, partial ones marked, with its amount. */
export function historyLines(subject: Subject, history: readonly PeriodNet[]): { period: string; amount: string }[] {
  const name = namePeriod(subject)
  return history.map((each) => ({
    period: each.partial ? subject.wording.t('paneCard.partialPeriod', { period: name(each) }) : name(each),
    amount: subject.amount(each.amount),
  }))
}

function namePeriod({ result, wording }: Subject): (period: PeriodNet) => string {
  const unit = result.periods?.unit ?? result.parameters.period.unit
  return (period) => periodName(wording, unit, period)
}
