import type { ChoiceProblem } from '../../analysis/options/ChoiceError'

export type OptionProblem =
  | ChoiceProblem
  | { code: 'unknownOption'; option: string }
  | { code: 'missingValue'; option: string }
  | { code: 'unexpectedValue'; option: string }
  | { code: 'twoFiles'; files: string[] }
  | { code: 'onlyWith'; options: [string, string] }
  | { code: 'fileNeeded'; option: string }
  | { code: 'notInPlace'; file: string }
  | { code: 'analysisNotFound'; name: string; known: string[] }
  | { code: 'nothingToRemove'; file: string }
  | { code: 'changedMeanwhile'; file: string }
  | { code: 'sameFile'; file: string }
  | { code: 'badFunnel'; value: string; most: number }
  | { code: 'averageSaleNeeded' }
  /** There is nobody whom the option could be about. */
  | { code: 'incomeNeeded'; option: string }
  | { code: 'notWritable'; file: string }

/** A call of the command line that cannot be carried out as it stands. */
export class OptionError extends Error {
  override readonly name = 'OptionError'

  constructor(
    readonly problem: OptionProblem,
    options?: ErrorOptions,
  ) {
    super(`${problem.code}: ${JSON.stringify(problem)}`, options)
  }
}
