import { english } from './en/english'
import type { Language } from './Language'
import { makeWording } from './makeWording'
import { russian } from './ru/russian'
import type { Wording } from './TypedWords'

export type { Parameters, Wording, WordKey } from './TypedWords'

/** The words of one language; nothing is shared between two wordings, and nothing is fetched. */
export function createWording(language: Language): Wording {
  return makeWording(language, language === 'ru' ? russian : english)
}
