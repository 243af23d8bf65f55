import type { functionArgument, optionName, optionWord } from '../locale/en/functions'

export type ArgumentName = keyof typeof functionArgument

/** What can be wrong with the arguments of a formula, or missing from the answer. */
export type FunctionProblem =
  | { code: 'empty'; argument: ArgumentName }
  | { code: 'notAColumn'; argument: ArgumentName; rows: number; columns: number }
  | { code: 'unequalLengths'; counts: { argument: ArgumentName; count: number }[] }
  | { code: 'errorCell'; argument: ArgumentName; value: string; place: number }
  | { code: 'unknownOption'; option: string; known: (keyof typeof optionName)[] }
  | { code: 'valueMissing'; option: string }
  | { code: 'unknownWord'; name: string; value: string; known: (keyof typeof optionWord)[] }
  | { code: 'notThreeCuts' }
  | { code: 'xyzOff' }
  | { code: 'customerNotFound'; customer: string }
  | { code: 'notClassed'; customer: string }
  | { code: 'namesOfStages'; stages: number; names: number }
  | { code: 'noKeyAccounts'; cut: number }

/** A formula that cannot be answered; its cell shows an error with a message. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError'

  constructor(readonly problem: FunctionProblem) {
    super(`${problem.code}: ${JSON.stringify(problem)}`)
  }
}
