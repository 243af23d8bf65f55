import { ChoiceError } from '../../analysis/options/ChoiceError'
import { AnalysisError, type AnalysisProblem } from '../../core/index'
import { ExcelError, type ExcelProblem } from '../../excel/ExcelError'
import { excelProblemSentence } from '../../locale/excelProblemSentence'
import { problemSentence } from '../../locale/problemSentence'
import { quoted, quotedList } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'
import { FileError } from '../FileError'
import { OptionError, type OptionProblem } from './OptionError'

export const EXIT_CODES = { done: 0, badArguments: 2, unusableData: 3 } as const

/** What to tell the person, and the exit code. */
export interface Failure {
  message: string
  exitCode: number
}

/** Words for every error that can be the person's or the data's; null for a defect of ours. */
export function failureOf(error: unknown, wording: Wording, file: string): Failure | null {
  if (error instanceof OptionError || error instanceof ChoiceError) {
    return { message: optionSentence(wording, error.problem), exitCode: EXIT_CODES.badArguments }
  }
  if (error instanceof AnalysisError) {
    return { message: problemSentence(wording, error.problem), exitCode: exitCodeOf(error.problem) }
  }
  if (error instanceof FileError) {
    const exitCode = error.code === 'notFound' ? EXIT_CODES.badArguments : EXIT_CODES.unusableData
    return { message: fileSentence(wording, error, file), exitCode }
  }
  if (error instanceof ExcelError) return excelFailure(wording, error.problem)
  return null
}

/** A parameter that cannot be is a bad argument; everything else is in the data. */
function exitCodeOf(problem: AnalysisProblem): number {
  switch (problem.code) {
    case 'badParameter':
    case 'columnNotFound':
    case 'columnTwice':
    case 'datesNeeded':
    case 'noMeasureColumn':
    case 'badStage':
    case 'tooFewStages':
    case 'badTarget':
      return EXIT_CODES.badArguments
    default:
      return EXIT_CODES.unusableData
  }
}

function optionSentence(wording: Wording, problem: OptionProblem): string {
  const { t } = wording
  switch (problem.code) {
    case 'unknownOption':
      return t('commandLine.unknownOption', problem)
    case 'missingValue':
      return t('commandLine.valueMissing', { option: `--${problem.option}` })
    case 'unexpectedValue':
      return t('commandLine.valueNotNeeded', { option: `--${problem.option}` })
    case 'badValue':
      return t('commandLine.badValue', { ...problem, option: `--${problem.option}` })
    case 'together':
      return t('commandLine.together', { first: `--${problem.options[0]}`, second: `--${problem.options[1]}` })
    case 'onlyWith':
      return t('commandLine.onlyWith', { first: `--${problem.options[0]}`, second: `--${problem.options[1]}` })
    case 'fileNeeded':
      return t('commandLine.fileNeeded', { option: `--${problem.option}` })
    case 'notInPlace':
      return t('commandLine.notInPlace', problem)
    case 'analysisNotFound':
      return t('commandLine.analysisNotFound', {
        name: quoted(wording, problem.name),
        known: quotedList(wording, problem.known),
      })
    case 'nothingToRemove':
      return t('commandLine.nothingToRemove', problem)
    case 'changedMeanwhile':
      return t('commandLine.changedMeanwhile', problem)
    case 'twoFiles':
      return t('commandLine.onlyOneFile', { files: problem.files.join(', ') })
    case 'sameFile':
      return t('commandLine.sameFile', problem)
    case 'notWritable':
      return t('file.cannotWrite', problem)
    case 'badFunnel':
      return t('commandLine.badFunnel', { value: problem.value, most: wording.number(problem.most) })
    case 'averageSaleNeeded':
      return t('commandLine.averageSaleNeeded')
    case 'incomeNeeded':
      return t('commandLine.incomeNeeded', { option: `--${problem.option}` })
  }
}

function fileSentence({ t }: Wording, { code, row }: FileError, file: string): string {
  switch (code) {
    case 'tooManyRows':
      return t('file.tooManyRows', { file, limit: '1,048,576' })
    case 'tooManyColumns':
      return t('file.tooManyColumns', { file, limit: '16,384' })
    case 'unclosedQuote':
      return t('file.unclosedQuote', { file, row: String((row ?? 0) + 1) })
    default:
      return t(`file.${code}`, { file })
  }
}

/** A sheet or a range that is not there was named by the person; everything else is in the workbook. */
function excelFailure(wording: Wording, problem: ExcelProblem): Failure {
  const named = problem.code === 'sheetNotFound' || problem.code === 'rangeNotFound'
  return {
    message: excelProblemSentence(wording, problem),
    exitCode: named ? EXIT_CODES.badArguments : EXIT_CODES.unusableData,
  }
}
