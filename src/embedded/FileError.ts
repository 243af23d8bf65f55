/** Why a file could not be read or written; whoever shows it to a person finds the words. */
export type FileProblem =
  | 'notFound'
  | 'empty'
  | 'notAnXlsx'
  | 'encrypted'
  | 'legacyXls'
  | 'damaged'
  | 'notText'
  | 'unclosedQuote'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooLarge'

export class FileError extends Error {
  override readonly name = 'FileError'

  /** `row` counts from 0; null when the problem has no single place. */
  constructor(
    readonly code: FileProblem,
    readonly file: string,
    readonly row: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${file}${row === null ? '' : `, row ${row + 1}`}`, options)
  }
}
