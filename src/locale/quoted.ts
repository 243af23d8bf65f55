import type { Wording } from './Wording'

const MOST_NAMES = 20

/** A name in the language's quotation marks, on one line. */
export function quoted(wording: Wording, name: string): string {
  const line = name.replace(/\s+/g, ' ')
  return wording.language === 'ru' ? `«${line}»` : `“${line}”`
}

/** Names one after another; of a long list the first ones and "…". */
export function quotedList(wording: Wording, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => quoted(wording, name))
  return shown.join(', ') + (names.length > MOST_NAMES ? ' …' : '')
}
