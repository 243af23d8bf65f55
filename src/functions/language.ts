import type { Language } from '../locale/Language'
import { createWording, type Wording } from '../locale/Wording'

const wordings = new Map<Language, Wording>()

/** The words of the language that Excel itself speaks. */
export function excelWording(): Wording {
  const language: Language = /^ru\b/i.test(Office.context.displayLanguage) ? 'ru' : 'en'
  const known = wordings.get(language)
  if (known !== undefined) return known
  const wording = createWording(language)
  wordings.set(language, wording)
  return wording
}
