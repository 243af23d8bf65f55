import { customerKey } from '../../core/index'
import * as english from '../../locale/en/functions'
import * as russian from '../../locale/ru/functions'
import { FunctionError } from '../FunctionError'
import { isOmitted } from './Block'

export type OptionNameKey = keyof typeof english.optionName
export type OptionWord = keyof typeof english.optionWord

/** Whether a text is a word in either language; spaces, hyphens and capitals make no difference. */
export function isNamed(text: string, names: { english: string; russian: string }): boolean {
  const key = comparable(text)
  return key === comparable(names.english) || key === comparable(names.russian)
}

/**
 * Which of a few words a text is, in either language.
 *
 * @throws FunctionError unknownWord
 */
export function readOptionWord<Word extends OptionWord>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) =>
    isNamed(value, { english: english.optionWord[word], russian: russian.optionWord[word] }),
  )
  if (found === undefined) throw new FunctionError({ code: 'unknownWord', name, value, known: [...words] })
  return found
}

/** An optional argument that is one of a few words. */
export function readWordArgument<Word extends OptionWord>(
  name: string,
  argument: unknown,
  words: readonly Word[],
  absent: Word,
): Word {
  return isOmitted(argument) ? absent : readOptionWord(name, String(argument), words)
}

function comparable(text: string): string {
  return customerKey(text).replace(/[ _-]+/g, '-')
}
