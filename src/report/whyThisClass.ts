import type { AbcOptions, CustomerResult, XyzOptions } from '../core/index'
import type { Wording } from '../locale/Wording'
import { cut } from './classWords'
import type { Subject } from './Subject'
import { wordedOnce } from './wordedOnce'

export type Reason = (customer: CustomerResult, position: Position) => string

/** Where a customer stands in the list; ties share the place of the first of them. */
export interface Position {
  /** Counts from 0: the first of those with an equal amount. */
  first: number
  /** Cumulative share before the first of those, and with it. */
  before: number
  through: number
  /** Customers with a positive net. */
  of: number
  tied: boolean
}

const SAME = 1e-9

/** Sentences on the customers' own figures. Their texts are made ready once, as there may be 200,000 of them. */
export function whyThisClass(subject: Subject): Reason {
  const abc = abcReason(subject, subject.result.parameters.abc)
  const xyz = xyzReason(subject, subject.result.parameters.xyz)
  return (customer, position) => {
    const onRegularity = xyz(customer, position)
    return onRegularity === '' ? abc(customer, position) : `${abc(customer, position)} ${onRegularity}`
  }
}

function abcReason({ wording, words: { measure } }: Subject, options: AbcOptions): Reason {
  const byRule = ruleReason(wording, measure, options)
  const tied = wording.t('why.tied')
  const notPositive = wording.t('why.notPositive')
  return (customer, position) => {
    if (customer.abc === null) return notPositive
    const reason = byRule(customer, position)
    return position.tied ? `${reason} ${tied}` : reason
  }
}

function ruleReason(wording: Wording, measure: string, options: AbcOptions): Reason {
  switch (options.by) {
    case 'value':
      return options.rule === 'crossing'
        ? crossingReason(wording, measure, options.cuts)
        : strictReason(wording, measure, options.cuts)
    case 'items': {
      const text = wording.template('why.items')
      const [cutA, cutB] = shownCuts(wording, options.cuts)
      return ({ abc }, { first, of }) =>
        text({ ...rank(wording, first, of), letter: abc ?? '', before: wording.percent(first / of), cutA, cutB })
    }
    case 'sum': {
      const text = wording.template('why.sum')
      const [cutA, cutB] = shownCuts(wording, options.cuts)
      return ({ abc }, { first, through, of }) => {
        const place = (first + 1) / of
        const shares = { through: wording.percent(through), position: wording.percent(place) }
        return text({ letter: abc ?? '', measure, ...shares, sum: wording.percent(through + place), cutA, cutB })
      }
    }
    case 'computed': {
      const text = wording.template('why.computed')
      return ({ abc, share }, { first, of }) =>
        text({ ...rank(wording, first, of), letter: abc ?? '', share: wording.percent(share ?? 0), measure })
    }
  }
}

function crossingReason(wording: Wording, measure: string, cuts: [number, number]): Reason {
  const first = wording.template('why.crossingFirst')
  const texts = { A: wording.template('why.crossingA'), C: wording.template('why.crossingC') }
  const textB = wording.template('why.crossingB')
  const [cutA, cutB] = shownCuts(wording, cuts)
  return (customer, { before }) => {
    const share = shareText(wording, customer.share)
    if (before === 0) return first({ share, measure })
    const shown = { share, measure, before: besideCuts(wording, before, cuts) }
    if (customer.abc === 'B') return textB({ ...shown, from: cutA, cut: cutB })
    return customer.abc === 'A' ? texts.A({ ...shown, cut: cutA }) : texts.C({ ...shown, cut: cutB })
  }
}

function strictReason(wording: Wording, measure: string, cuts: [number, number]): Reason {
  const first = wording.template('why.strictFirst')
  const texts = { A: wording.template('why.strictA'), C: wording.template('why.strictC') }
  const textB = wording.template('why.strictB')
  const [cutA, cutB] = shownCuts(wording, cuts)
  return (customer, { before, through }) => {
    const share = shareText(wording, customer.share)
    if (before === 0 && through > cuts[0] + SAME) return first({ share, measure })
    const shown = { share, measure, through: besideCuts(wording, through, cuts) }
    if (customer.abc === 'B') return textB({ ...shown, from: cutA, cut: cutB })
    return customer.abc === 'A' ? texts.A({ ...shown, cut: cutA }) : texts.C({ ...shown, cut: cutB })
  }
}

function xyzReason(subject: Subject, options: XyzOptions): Reason {
  if (options.method === 'none') return () => ''
  const { wording, result } = subject
  const { entity, asOf } = result.parameters
  const activity = wording.t(`entity.${entity}Activity`)
  const withLetter = letterReason(subject, options, activity)
  const isNew = wording.template('why.new')
  const shortHistory = wording.template('why.shortHistory')
  const noMean = wording.t('why.noMean')
  const asOfText = asOf === null ? '' : wording.day(asOf)
  return (customer, position) => {
    if (customer.xyz !== null) return withLetter(customer, position)
    const observed = wording.number(customer.observedPeriods ?? 0)
    if (customer.label === 'new') return isNew({ activity, asOf: asOfText, observed })
    if ((customer.observedPeriods ?? 0) < 3) return shortHistory({ observed })
    return noMean
  }
}

function letterReason(
  { wording, result }: Subject,
  options: Exclude<XyzOptions, { method: 'none' }>,
  activity: string,
): Reason {
  const unit = result.periods?.unit ?? result.parameters.period.unit
  // "12 months" in the genitive.
  const periods = wordedOnce((count) => wording.t(`period.${unit}CountOf`, { count }))
  const [cutX, cutY] = shownCuts(wording, options.cuts)
  if (options.method === 'variation') {
    const text = wording.template('why.variation')
    const cuts = {
      X: wording.t('why.cutTo', { letter: 'X', cut: cutX }),
      Y: wording.t('why.cutTo', { letter: 'Y', cut: cutY }),
      Z: wording.t('why.cutAbove', { cut: cutY }),
    }
    return ({ xyz, cv, observedPeriods }) => {
      const letter = xyz ?? 'Z'
      const variation = besideCuts(wording, cv ?? 0, options.cuts)
      return text({ letter, cv: variation, periods: periods(observedPeriods ?? 0), cut: cuts[letter] })
    }
  }
  const text = wording.template('why.frequency')
  const oneOff = wording.t('why.oneOff', { activity })
  const active = wordedOnce((count) => wording.number(count))
  const activeShares = wordedOnce((share) => besideCuts(wording, share, options.cuts))
  const cuts = {
    X: wording.t('why.cutFrom', { letter: 'X', cut: cutX }),
    Y: wording.t('why.cutFrom', { letter: 'Y', cut: cutY }),
    Z: wording.t('why.cutBelow', { cut: cutY }),
  }
  return ({ xyz, label, activePeriods, observedPeriods, activeShare }) => {
    if (label === 'oneOff') return oneOff
    const letter = xyz ?? 'Z'
    return text({
      letter,
      activity,
      active: active(activePeriods ?? 0),
      periods: periods(observedPeriods ?? 0),
      activeShare: activeShares(activeShare ?? 0),
      cut: cuts[letter],
    })
  }
}

function shownCuts(wording: Wording, [first, second]: [number, number]): [string, string] {
  return [cut(wording, first), cut(wording, second)]
}

function rank(wording: Wording, first: number, of: number): { rank: string; all: string } {
  return { rank: wording.number(first + 1), all: wording.number(of) }
}

/** A share with enough decimals to show that it is something. */
function shareText(wording: Wording, share: number | null): string {
  const value = share ?? 0
  return wording.percent(value, value >= 0.001 || value === 0 ? 1 : value >= 0.00001 ? 3 : 5)
}

/** A figure with enough decimals not to look like a cut that it does not lie on: 79.98 %, not "80.0 %, below 80 %". */
function besideCuts(wording: Wording, value: number, cuts: [number, number]): string {
  const [first, second] = cuts
  const distance = Math.min(distanceBeside(value, first), distanceBeside(value, second))
  let decimals = 1
  while (decimals < 6 && distance <= 10 ** -(decimals + 2) / 2) decimals++
  return wording.percent(value, decimals)
}

/** How far `value` lies from a cut; on it, it may look like it. */
function distanceBeside(value: number, cut: number): number {
  const distance = Math.abs(value - cut)
  return distance > SAME ? distance : Infinity
}
