import { english } from './en/english'
import type { Language } from './Language'
import { makeWording } from './makeWording'
import { russian } from './ru/russian'
import type { Wording } from './TypedWords'

export type { Parameters, Wording, WordKey } from './TypedWords'

const made = new Map<Language, Wording>()

/** The words of one language; they are made ready once, and nothing is fetched. */
export function createWording(language: Language): Wording {
  const wording = made.get(language) ?? makeWording(language, language === 'ru' ? russian : english)
  made.set(language, wording)
  return wording
}
