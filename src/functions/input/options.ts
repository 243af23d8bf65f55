import { CHOICE_WORDS, readChoices, type ChoiceOption, type WordOption } from '../../analysis/options/readChoices'
import type { AnalysisChoices, Entity } from '../../core/index'
import * as english from '../../locale/en/functions'
import * as russian from '../../locale/ru/functions'
import { FunctionError } from '../FunctionError'
import { isOmitted } from './Block'
import { isNamed, readOptionWord, type OptionNameKey } from './words'

type FunctionOption = Exclude<ChoiceOption, 'measure' | 'key'> | 'exclude'

/** The options of a formula, as the command line calls them, and where their names in both languages stand. */
const OPTIONS: Record<FunctionOption, OptionNameKey> = {
  period: 'period',
  abc: 'abc',
  'abc-rule': 'abcRule',
  'abc-by': 'abcBy',
  xyz: 'xyz',
  'xyz-cuts': 'xyzCuts',
  sd: 'sd',
  since: 'since',
  window: 'window',
  from: 'from',
  to: 'to',
  'as-of': 'asOf',
  exclude: 'exclude',
  entity: 'entity',
}

export interface FunctionChoices {
  choices: AnalysisChoices
  /** null: whatever the heading says. */
  entity: Entity | null
}

/**
 * Reads a text such as "period=quarter; abc=80/95; exclude=POSTAGE": the command line's options, in either language.
 *
 * @throws FunctionError unknownOption, valueMissing, unknownWord; ChoiceError as readChoices does
 */
export function readOptions(argument: unknown): FunctionChoices {
  const written = new Map<FunctionOption, string>()
  const exclude: string[] = []
  for (const { option, value } of isOmitted(argument) ? [] : parts(String(argument))) {
    if (option === 'exclude') exclude.push(value)
    else written.set(option, isWordOption(option) ? readOptionWord(option, value, CHOICE_WORDS[option]) : value)
  }
  const entity = written.get('entity')
  return {
    choices: readChoices((option) => (isOffered(option) ? (written.get(option) ?? null) : null), exclude),
    entity: entity === undefined ? null : readOptionWord('entity', entity, CHOICE_WORDS.entity),
  }
}

function parts(text: string): { option: FunctionOption; value: string }[] {
  return text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [name = '', ...rest] = part.split('=')
      const value = rest.join('=').trim()
      const option = optionOf(name)
      if (value === '') throw new FunctionError({ code: 'valueMissing', option: name.trim() })
      return { option, value }
    })
}

function optionOf(name: string): FunctionOption {
  const options = Object.keys(OPTIONS) as FunctionOption[]
  const found = options.find((option) => {
    const key = OPTIONS[option]
    return isNamed(name, { english: english.optionName[key], russian: russian.optionName[key] })
  })
  if (found === undefined) {
    throw new FunctionError({ code: 'unknownOption', option: name.trim(), known: Object.values(OPTIONS) })
  }
  return found
}

function isWordOption(option: FunctionOption): option is Exclude<WordOption, 'measure'> {
  return option in CHOICE_WORDS
}

function isOffered(option: ChoiceOption): option is Exclude<FunctionOption, 'exclude'> {
  return option in OPTIONS
}

/** Where the names of an option in both languages stand; null: no option of formulas has this name. */
export function optionNameKey(option: string): OptionNameKey | null {
  return Object.hasOwn(OPTIONS, option) ? OPTIONS[option as FunctionOption] : null
}
