import { ChoiceError } from '../analysis/options/ChoiceError'
import { AnalysisError, type AnalysisProblem } from '../core/index'
import { problemSentence } from '../locale/problemSentence'
import { FunctionError, type FunctionProblem } from './FunctionError'
import { excelWording } from './language'
import { loadWithWorkbook } from './loadWithWorkbook'
import { choiceSentence, functionSentence } from './sentences'

/** The one place where answers and errors become what Excel shows. */
export function answer(compute: (...args: never[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    loadWithWorkbook()
    try {
      const result = (compute as (...args: unknown[]) => unknown)(...args)
      return Array.isArray(result) ? result.map((row: unknown[]) => row.map(excelCell)) : result
    } catch (error) {
      throw excelError(error)
    }
  }
}

function excelCell(cell: unknown): unknown {
  if (cell === null) return ''
  return isProblem(cell) ? errorOf(cell) : cell
}

function isProblem(cell: unknown): cell is FunctionProblem {
  return typeof cell === 'object' && cell !== null && 'code' in cell
}

/** Errors of ours become Excel's; a defect stays what it is. */
function excelError(error: unknown): unknown {
  if (error instanceof FunctionError) return errorOf(error.problem)
  if (error instanceof ChoiceError) return shown('invalidValue', choiceSentence(excelWording(), error.problem))
  if (!(error instanceof AnalysisError)) return error
  return shown(
    isEmptyAnswer(error.problem) ? 'notAvailable' : 'invalidValue',
    problemSentence(excelWording(), error.problem),
  )
}

function errorOf(problem: FunctionProblem): CustomFunctions.Error {
  return shown(isNothingThere(problem) ? 'notAvailable' : 'invalidValue', functionSentence(excelWording(), problem))
}

function shown(code: 'invalidValue' | 'notAvailable', message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message)
}

/** The arguments are in order, and there is no answer in them. */
function isEmptyAnswer({ code }: AnalysisProblem): boolean {
  return code === 'noUsableRows' || code === 'noPositiveAmounts'
}

function isNothingThere({ code }: FunctionProblem): boolean {
  return code === 'empty' || code === 'customerNotFound' || code === 'notClassed' || code === 'noKeyAccounts'
}
