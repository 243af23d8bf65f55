import type { CustomerResult } from '../core/index'
import { keyMarks, ownMarks } from './plan/keyMarks'
import type { Subject } from './Subject'
import type { Position } from './whyThisClass'

/** A figure of one customer: its name, and the value in words. */
export interface Fact {
  name: string
  value: string
}

/** What the card says of a customer besides the classes; what the data has nothing for is left out. */
export function cardFacts(subject: Subject, customer: CustomerResult, position: Position): Fact[] {
  return [
    ...amountFacts(subject, customer, position),
    ...levelFacts(subject, customer),
    ...orderFacts(subject, customer),
    ...regularityFacts(subject, customer),
  ]
}

function amountFacts({ wording, words, amount }: Subject, customer: CustomerResult, position: Position): Fact[] {
  const { t } = wording
  const total = { name: words.measureHeading, value: amount(customer.amount) }
  if (customer.share === null) return [total]
  const place = { place: wording.number(position.first + 1), all: wording.number(position.of) }
  return [
    total,
    { name: t('paneCard.share', { measure: words.measure }), value: wording.percent(customer.share, 2) },
    { name: t('paneCard.place'), value: t('paneCard.placeValue', place) },
  ]
}

function levelFacts(
  { result, context, wording }: Subject,
  { customer, level, share: shareOfMeasure, incomeShare, group }: CustomerResult,
): Fact[] {
  const { t } = wording
  const parent = group === null ? [] : [{ name: t('customers.group'), value: group }]
  if (result.parameters.entity !== 'customer') return parent
  const percent = (part: number | null) => (part === null ? null : wording.percent(part, 2))
  const value = percent(incomeShare)
  // The same figure under two names would make the reader look for a difference.
  const share = value === null || value === percent(shareOfMeasure) ? [] : [{ name: t('customers.incomeShare'), value }]
  const marks = ownMarks(keyMarks(result, context.inputs), group ?? customer, wording)
  const own = marks === '' ? [] : [{ name: t('keyMark.own'), value: marks }]
  return [...parent, { name: t('customers.level'), value: t(`level.${level}`) }, ...share, ...own]
}

function orderFacts({ result, wording }: Subject, { orders, firstDay, lastDay }: CustomerResult): Fact[] {
  const { t, day } = wording
  const buys = result.parameters.entity === 'customer'
  const count = orders === null ? [] : [{ name: t('customers.orders'), value: wording.number(orders) }]
  if (firstDay === null || lastDay === null) return count
  return [
    ...count,
    { name: buys ? t('customers.firstPurchase') : t('customers.firstSale'), value: day(firstDay) },
    { name: buys ? t('customers.lastPurchase') : t('customers.lastSale'), value: day(lastDay) },
  ]
}

function regularityFacts({ result, wording }: Subject, customer: CustomerResult): Fact[] {
  const { t } = wording
  const { activePeriods, observedPeriods, activeShare, cv } = customer
  const facts: Fact[] = []
  if (result.periods !== null && activePeriods !== null && observedPeriods !== null && activeShare !== null) {
    const observed = t(`period.${result.periods.unit}CountOf`, { count: observedPeriods })
    const value = { active: wording.number(activePeriods), observed, share: wording.percent(activeShare, 0) }
    facts.push({ name: t('customers.activePeriods'), value: t('paneCard.activeValue', value) })
  }
  if (cv !== null) facts.push({ name: t('customers.cv'), value: wording.percent(cv) })
  return facts
}
