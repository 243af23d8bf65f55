export const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
] as const

export type ErrorText = (typeof ERROR_TEXTS)[number]

/** An error value is an object, so that a text "#N/A" and the error #N/A stay apart. */
export class CellError {
  private static readonly known = new Map<string, CellError>(ERROR_TEXTS.map((text) => [text, new CellError(text)]))

  private constructor(readonly text: ErrorText) {}

  /** null when the text is no error value of Excel's. */
  static of(text: string): CellError | null {
    return CellError.known.get(text.toUpperCase()) ?? null
  }
}

/** null is an empty cell; a date is its serial number. A formula may result in the empty text ''. */
export type CellValue = string | number | boolean | CellError | null
