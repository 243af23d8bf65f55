import type { Language } from '../locale/Language'
import { makeWording } from '../locale/makeWording'
import type { Wording } from '../locale/TypedWords'
import { FUNCTION_WORDS } from './words'

const wordings = new Map<Language, Wording>()

/** The words of the language that Excel itself speaks. */
export function excelWording(): Wording {
  const language: Language = /^ru\b/i.test(Office.context.displayLanguage) ? 'ru' : 'en'
  const known = wordings.get(language)
  if (known !== undefined) return known
  const wording = makeWording(language, FUNCTION_WORDS[language])
  wordings.set(language, wording)
  return wording
}
