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
  const made: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(parameters)) {
    made[name] = typeof value === 'string' ? value.replace(STEERING, '') : value
  }
  return made
}

type Template = (parameters: Record<string, string | number>) => string

function compile(text: string): Template {
  // Splitting on a pattern with a group leaves, after the first text, names of placeholders and texts by turns.
  const [first = '', ...parts] = text.split(/\{\{(\w+)(?:, number)?\}\}/)
  return (parameters) => {
    let filled = first
    for (let at = 0; at < parts.length; at += 2) {
      filled += String(parameters[parts[at] ?? ''] ?? '') + (parts[at + 1] ?? '')
    }
    return filled
  }
}
