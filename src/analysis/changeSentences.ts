import { MOST_NAMES, quoted, quotedList } from '../locale/quoted'
import type { Subject } from '../report/Subject'
import type { ResultChanges } from './changes'
import type { WrittenResults } from './ResultsWorkbook'

/** What a refresh has changed, in words: rows, who is new, gone or in another class, and what of the tables' looks was lost. */
export function changeSentences(
  { wording, count }: Subject,
  { rows, customers }: ResultChanges,
  {
    filtersLifted,
    columnsRenamed,
    totalsLost,
  }: Pick<WrittenResults, 'filtersLifted' | 'columnsRenamed' | 'totalsLost'>,
): string[] {
  const { t } = wording
  const sentences = [rowsSentence(rows, t)]
  const tell = (key: 'change.added' | 'change.gone' | 'change.moved', names: string[], of = names.length): void => {
    if (of > 0) sentences.push(t(key, { who: count(of), names: quotedList(wording, names) }))
  }
  if (customers === null) sentences.push(t('change.unknown'))
  else {
    tell('change.added', customers.new)
    tell('change.gone', customers.gone)
    tell(
      'change.moved',
      // All of 200,000 may have moved; no more are named than a sentence holds.
      customers.moved.slice(0, MOST_NAMES + 1).map(({ customer, from, to }) => `${customer} (${from} → ${to})`),
      customers.moved.length,
    )
    if (customers.moved.length === 0) sentences.push(t('change.noneMoved'))
  }
  for (const { sheet, heading } of filtersLifted) {
    sentences.push(t('change.filterLifted', { sheet: quoted(wording, sheet), heading: quoted(wording, heading) }))
  }
  for (const { sheet, heading, own } of columnsRenamed) {
    const names = { sheet: quoted(wording, sheet), heading: quoted(wording, heading), own: quoted(wording, own) }
    sentences.push(t('change.columnRenamed', names))
  }
  for (const sheet of totalsLost) sentences.push(t('change.totalsLost', { sheet: quoted(wording, sheet) }))
  return sentences
}

function rowsSentence(rows: number, t: Subject['wording']['t']): string {
  if (rows === 0) return t('change.rowsSame')
  return rows > 0 ? t('change.rowsMore', { count: rows }) : t('change.rowsFewer', { count: -rows })
}
