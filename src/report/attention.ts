import type { Alert } from '../core/index'
import { alertSentence, alertSubject } from '../locale/alertSentence'
import { readingNoteSentence } from '../locale/noteSentences'
import type { Subject } from './Subject'

/** Something that the reader should look at; `alert` is null for a doubt about the reading itself. */
export interface Attention {
  alert: Alert | null
  sentence: string
}

/** What to look at, most pressing first. */
export function attention({ result, wording }: Subject): Attention[] {
  const analysed = alertSubject(result)
  // A sum of different currencies makes every figure doubtful; other remarks on the reading stand on the sheet Data.
  const doubts = result.readingNotes.filter(({ code }) => code === 'mixedCurrencies')
  return [
    ...doubts.map((note) => ({ alert: null, sentence: readingNoteSentence(wording, note) })),
    ...result.alerts.map((alert) => ({ alert, sentence: alertSentence(wording, alert, analysed) })),
  ]
}
