import type { Wording } from './Wording'

/** A list in a sentence names no more. */
export const MOST_NAMES = 20
/** A cell may hold 32,767 characters, a sentence should not. */
const LONGEST_NAME = 100

/** A name in the language's quotation marks, on one line; of a very long one the beginning. */
export function quoted(wording: Wording, name: string): string {
  const characters = Array.from(name.replace(/\s+/g, ' '))
  const line = characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : characters.join('')
  return wording.language === 'ru' ? `«${line}»` : `“${line}”`
}

/** Names one after another; of a long list the first ones and "…". */
export function quotedList(wording: Wording, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => quoted(wording, name))
  return shown.join(', ') + (names.length > MOST_NAMES ? ' …' : '')
}
