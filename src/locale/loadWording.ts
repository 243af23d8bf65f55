import type { Language } from './Language'
import { makeWording } from './makeWording'
import type { Wording } from './TypedWords'

/** As `createWording`, but fetches the words of this language alone: the pane appears sooner. */
export async function loadWording(language: Language): Promise<Wording> {
  return makeWording(language, await loadWords(language))
}

async function loadWords(language: Language) {
  if (language === 'ru') return (await import(/* webpackChunkName: "words-ru" */ './ru/russian')).russian
  return (await import(/* webpackChunkName: "words-en" */ './en/english')).english
}
