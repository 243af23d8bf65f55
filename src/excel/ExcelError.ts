/** Why Excel could not do what was asked; the wording for the user lives elsewhere. */
export type ExcelProblem =
  /** Someone is typing in a cell: Enter or Escape ends it. */
  | { code: 'cellBeingEdited' }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { code: 'workbookProtected' }
  /** These result sheets are protected: they would refuse their new contents. */
  | { code: 'sheetsProtected'; sheets: string[] }
  /** The host refuses access: a protected sheet, or a workbook opened for reading only. */
  | { code: 'accessDenied' }
  /** Even a single row is larger than the host takes in one request. */
  | { code: 'payloadTooLarge' }
  | { code: 'sheetNotFound'; sheet: string }
  | { code: 'rangeNotFound'; sheet: string; address: string }
  /** The sheet holds results of ours, no sales. */
  | { code: 'ownSheet'; sheet: string }
  /** Cells of the user's that longer results would cover. */
  | { code: 'cellsInTheWay'; sheet: string; address: string }
  /** Users' columns hang on this column of a table of ours, and it is gone. */
  | { code: 'keyColumnGone'; sheet: string; column: string }
  /** What the run had found in the workbook has been changed or deleted since. */
  | { code: 'changedMeanwhile' }
  | { code: 'multipleAreas' }
  /** A chart or a picture is selected instead of cells. */
  | { code: 'notCells' }
  /** Excel is older than what the add-in needs. */
  | { code: 'missingRequirement' }
  /** A result sheet, or its table, has been deleted. */
  | { code: 'resultGone' }
  /** A workbook's name that is needed stands for something of the user's. */
  | { code: 'nameTaken'; name: string }
  /** This Excel has no function LAMBDA. */
  | { code: 'lambdaMissing' }
  /** What the workbook has kept of its analyses is damaged, or of a later version of the add-in. */
  | { code: 'analysesLost' }
  | { code: 'cancelled' }
  /** Writing failed because of `cause`, and these sheets that it had begun could not be removed again. */
  | { code: 'leftBehind'; sheets: string[]; cause: ExcelProblem }
  /** New results lie ready, but because of `cause` not all of them are in their place; the next run puts them there. */
  | { code: 'unfinished'; cause: ExcelProblem }
  | { code: 'hostFailed'; hostCode: string; message: string }

export class ExcelError extends Error {
  override readonly name = 'ExcelError'

  constructor(readonly problem: ExcelProblem) {
    super(problem.code === 'hostFailed' ? `${problem.hostCode}: ${problem.message}` : problem.code)
  }
}

/** The problem behind an error of the Office library; null for an error that is not the host's (a defect of ours). */
export function problemOf(error: unknown): ExcelProblem | null {
  if (error instanceof ExcelError) return error.problem
  if (!isOfficeError(error)) return null
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cellBeingEdited' }
    case 'AccessDenied':
      return { code: 'accessDenied' }
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { code: 'payloadTooLarge' }
    case 'ItemNotFound':
      return { code: 'changedMeanwhile' }
    case 'InvalidSelection':
      return { code: 'notCells' }
    default:
      return { code: 'hostFailed', hostCode: error.code, message: error.message }
  }
}

/** Runs `action`; errors of the host leave it as ExcelError, all others as they are. */
export async function withExcelErrors<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const problem = problemOf(error)
    throw problem === null || error instanceof ExcelError ? error : new ExcelError(problem)
  }
}

/** By its documented members: the library may come from another frame, where `instanceof` does not hold. */
function isOfficeError(error: unknown): error is Error & { code: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error
  )
}
