import { createFormats } from './formats'
import type { Language } from './Language'
import type { English, Wording } from './TypedWords'

/** Texts by topic and name, in any language. */
export type Words = { [Topic in keyof English]: Record<string, string> }

/** A topic that is never asked for may be missing from the words. */
export function makeWording(language: Language, words: Partial<Words>): Wording {
  const plurals = new Intl.PluralRules(language)
  const counts = new Intl.NumberFormat(language)
  const templates = new Map<string, Template>()
  const templateOf = (key: string): Template => {
    const template = templates.get(key) ?? compile(textOf(words, key))
    templates.set(key, template)
    return template
  }
  return {
    ...createFormats(language),
    language,
    t: (key, ...[given]) => {
      const parameters = harmless(given ?? {})
      const { count } = parameters
      if (typeof count !== 'number') return templateOf(key)(parameters)
      // Only a count asks for one of several texts.
      return templateOf(`${key}_${plurals.select(count)}`)({ ...parameters, count: counts.format(count) })
    },
    template: templateOf,
  }
}

function textOf(words: Partial<Words>, key: string): string {
  const [topic, name] = key.split('.') as [keyof Words, string]
  return words[topic]?.[name] ?? key
}

// Names come from other people's files. Control characters would steer a terminal, marks of writing direction would
// reorder the words of ours around the name; a line break is left to whoever lays out the sentence.
const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu

function harmless(parameters: Record<string, string | number>): Record<string, string | number> {
  const entries = Object.entries(parameters).map(([name, value]) => {
    return [name, typeof value === 'string' ? value.replace(STEERING, '') : value] as const
  })
  return Object.fromEntries(entries)
}

type Template = (parameters: Record<string, string | number>) => string

function compile(text: string): Template {
  // Splitting on a pattern with a group leaves texts at even places and placeholder names at odd ones.
  const parts = text.split(/\{\{(\w+)(?:, number)?\}\}/)
  return (parameters) => {
    let filled = ''
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] ?? ''
      filled += String(at % 2 === 0 ? part : (parameters[part] ?? ''))
    }
    return filled
  }
}
