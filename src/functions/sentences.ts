import type { ChoiceProblem } from '../analysis/options/ChoiceError'
import { quoted } from '../locale/quoted'
import type { Wording } from '../locale/TypedWords'
import type { ArgumentName, FunctionProblem } from './FunctionError'
import { optionNameKey } from './input/options'

/** Why a formula has no answer: what is wrong, and what to do about it. */
export function functionSentence(wording: Wording, problem: FunctionProblem): string {
  const { t } = wording
  const argument = (name: ArgumentName) => quoted(wording, t(`functionArgument.${name}`))
  switch (problem.code) {
    case 'empty':
      return t('functionProblem.empty', { argument: argument(problem.argument) })
    case 'notAColumn':
      return t('functionProblem.notAColumn', {
        argument: argument(problem.argument),
        size: `${problem.rows} × ${problem.columns}`,
      })
    case 'unequalLengths': {
      const counts = problem.counts.map(({ argument: name, count }) => `${argument(name)} – ${wording.number(count)}`)
      return t('functionProblem.unequalLengths', { counts: counts.join(', ') })
    }
    case 'errorCell':
      return t('functionProblem.errorCell', {
        argument: argument(problem.argument),
        value: problem.value,
        place: wording.number(problem.place),
      })
    case 'unknownOption': {
      const known = problem.known.map((name) => t(`optionName.${name}`)).join(', ')
      return t('functionProblem.unknownOption', { option: quoted(wording, problem.option), known })
    }
    case 'valueMissing':
      return t('functionProblem.valueMissing', { option: quoted(wording, problem.option) })
    case 'unknownWord': {
      const known = problem.known.map((word) => t(`optionWord.${word}`)).join(', ')
      return t('functionProblem.unknownWord', { name: nameOf(wording, problem.name), value: problem.value, known })
    }
    case 'namesOfStages':
      return t('functionProblem.namesOfStages', {
        stages: wording.number(problem.stages),
        names: wording.number(problem.names),
      })
    case 'noKeyAccounts':
      return t('functionProblem.noKeyAccounts', { cut: wording.percent(problem.cut, 0) })
    case 'customerNotFound':
    case 'notClassed':
      return t(`functionProblem.${problem.code}`, { customer: quoted(wording, problem.customer) })
    case 'notThreeCuts':
    case 'xyzOff':
      return t(`functionProblem.${problem.code}`)
  }
}

/** A choice that cannot be understood, with the options named as the user names them. */
export function choiceSentence(wording: Wording, problem: ChoiceProblem): string {
  const { t } = wording
  if (problem.code === 'badValue') {
    const { option, value, expected } = problem
    return t('functionProblem.badValue', { option: nameOf(wording, option), value, expected })
  }
  const [first, second] = problem.options
  return t('functionProblem.together', { first: nameOf(wording, first), second: nameOf(wording, second) })
}

/** The name of an option in the user's language; an argument that takes a word is called as the formula calls it. */
function nameOf(wording: Wording, name: string): string {
  const key = optionNameKey(name)
  return quoted(wording, key === null ? argumentName(wording, name) : wording.t(`optionName.${key}`))
}

function argumentName({ t }: Wording, name: string): string {
  return name === 'rule' || name === 'method' || name === 'measure' || name === 'sd'
    ? t(`functionArgument.${name}`)
    : name
}
