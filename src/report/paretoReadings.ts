import { paretoZones } from './paretoZones'
import type { Subject } from './Subject'

/** The two readings of 20/80, a sentence each. */
export function paretoReadings({
  result: { pareto },
  wording,
  words: { entities, measure },
  countOf,
}: Subject): string[] {
  return [
    wording.t('pareto.top20', { entities, share: wording.percent(pareto.top20Share), measure }),
    wording.t('pareto.for80', {
      measure,
      customers: countOf(pareto.customersFor80),
      share: wording.percent(pareto.customersFor80Share),
    }),
  ]
}

/** Each letter with its customers and what they bring: "A – 12 customers (8.0%), 79.6% of revenue". */
export function zoneTexts(subject: Subject): string[] {
  const { wording, words, count } = subject
  return paretoZones(subject).map(({ letter, customers, from, to }) =>
    wording.t('paneResults.zone', {
      letter,
      customers: count(customers),
      customerShare: wording.percent(to.customers - from.customers),
      share: wording.percent(to.amount - from.amount),
      measure: words.measure,
    }),
  )
}

/** The curve of the pane in words, for a screen reader. */
export function paretoInWords(subject: Subject): string {
  const { wording, words } = subject
  return wording.t('paneResults.paretoAlternative', {
    ...words,
    readings: paretoReadings(subject).join(' '),
    zones: zoneTexts(subject).join('; '),
  })
}
