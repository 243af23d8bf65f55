/** What is wrong with a choice as it was written; options have the command line's names. */
export type ChoiceProblem =
  | { code: 'badValue'; option: string; value: string; expected: string }
  | { code: 'together'; options: [string, string] }

/** A choice that cannot be understood, on the command line or in the options of a formula. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError'

  constructor(readonly problem: ChoiceProblem) {
    super(`${problem.code}: ${JSON.stringify(problem)}`)
  }
}
