export type OptionProblem =
  | { code: 'unknownOption'; option: string }
  | { code: 'missingValue'; option: string }
  | { code: 'unexpectedValue'; option: string }
  | { code: 'badValue'; option: string; value: string; expected: string }
  | { code: 'twoFiles'; files: string[] }
  | { code: 'together'; options: [string, string] }
  | { code: 'onlyWith'; options: [string, string] }
  | { code: 'fileNeeded'; option: string }
  | { code: 'notInPlace'; file: string }
  | { code: 'analysisNotFound'; name: string; known: string[] }
  | { code: 'changedMeanwhile'; file: string }
  | { code: 'sameFile'; file: string }
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
