import {
  DEFAULT_ABC_CUTS,
  DEFAULT_CHOICES,
  DEFAULT_XYZ_CUTS,
  PERIOD_UNITS,
  type AbcOptions,
  type AnalysisChoices,
} from '../../core/index'
import { ChoiceError } from './ChoiceError'
import { readDay, readPercents, readWord } from './values'

/** The words that an option can have, where it takes one of a few. */
export const CHOICE_WORDS = {
  entity: ['customer', 'product', 'other'],
  measure: ['revenue', 'margin', 'quantity', 'orders'],
  window: ['all', 'last12'],
  'abc-rule': ['crossing', 'strict'],
  'abc-by': ['value', 'items', 'sum', 'computed'],
  xyz: ['auto', 'frequency', 'variation', 'none'],
  sd: ['population', 'sample'],
  period: ['auto', ...PERIOD_UNITS],
  since: ['purchase', 'data'],
} as const

export type WordOption = keyof typeof CHOICE_WORDS

/** Every option that says how to analyse, but for `exclude`, which may be repeated. */
export type ChoiceOption = WordOption | 'from' | 'to' | 'as-of' | 'abc' | 'xyz-cuts' | 'key'

/** What was written for an option; null: nothing. */
export type TextOf = (option: ChoiceOption) => string | null

/**
 * How to analyse, from the texts of the options; what is not said is the method's default.
 *
 * @throws ChoiceError badValue, together
 */
export function readChoices(text: TextOf, exclude: string[]): AnalysisChoices {
  const absent = DEFAULT_CHOICES
  return {
    measure: word(text, 'measure', absent.measure),
    window: word(text, 'window', absent.window),
    from: day(text, 'from'),
    to: day(text, 'to'),
    asOf: day(text, 'as-of'),
    exclude,
    abc: readAbc(text),
    xyz: word(text, 'xyz', absent.xyz),
    xyzCuts: text('xyz-cuts') === null ? null : pair(text, 'xyz-cuts', DEFAULT_XYZ_CUTS.variation),
    deviation: word(text, 'sd', absent.deviation),
    period: word(text, 'period', absent.period),
    since: word(text, 'since', absent.since),
    key: readKey(text('key')) ?? absent.key,
  }
}

/** The three cuts of dependency in percent, such as "10,20,50"; null: none were written. */
export function readKey(value: string | null): [number, number, number] | null {
  if (value === null) return null
  const [key = NaN, critical = NaN, mono = NaN] = readPercents('key', value, [10, 20, 50])
  return [key, critical, mono]
}

function readAbc(text: TextOf): AbcOptions {
  const by = word(text, 'abc-by', 'value')
  if (by !== 'value' && text('abc-rule') !== null)
    throw new ChoiceError({ code: 'together', options: ['abc-rule', 'abc-by'] })
  if (by === 'computed' && text('abc') !== null) throw new ChoiceError({ code: 'together', options: ['abc', 'abc-by'] })
  switch (by) {
    case 'value':
      return { by, rule: word(text, 'abc-rule', 'crossing'), cuts: pair(text, 'abc', DEFAULT_ABC_CUTS.value) }
    case 'items':
    case 'sum':
      return { by, cuts: pair(text, 'abc', DEFAULT_ABC_CUTS[by]) }
    case 'computed':
      return { by }
  }
}

function word<Option extends WordOption>(
  text: TextOf,
  option: Option,
  absent: (typeof CHOICE_WORDS)[Option][number],
): (typeof CHOICE_WORDS)[Option][number] {
  const value = text(option)
  const words: readonly (typeof CHOICE_WORDS)[Option][number][] = CHOICE_WORDS[option]
  return value === null ? absent : readWord(option, value, words)
}

function day(text: TextOf, option: ChoiceOption): number | null {
  const value = text(option)
  return value === null ? null : readDay(option, value)
}

function pair(text: TextOf, option: ChoiceOption, absent: [number, number]): [number, number] {
  const value = text(option)
  if (value === null) return absent
  const example = absent.map((cut) => cut * 100)
  const [first = NaN, second = NaN] = readPercents(option, value, example)
  return [first, second]
}
