import type { ExcelProblem } from '../excel/ExcelError'
import { quoted, quotedList } from './quoted'
import type { Wording } from './Wording'

/** What Excel would not do: what happened, where, and what to do about it. */
export function excelProblemSentence(wording: Wording, problem: ExcelProblem): string {
  const { t } = wording
  switch (problem.code) {
    case 'sheetNotFound':
      return t('excelProblem.sheetNotFound', problem)
    case 'sheetsProtected':
      return t('excelProblem.sheetsProtected', { sheets: quotedList(wording, problem.sheets) })
    case 'ownSheet':
      return t('excelProblem.ownSheet', { sheet: quoted(wording, problem.sheet) })
    case 'rangeNotFound':
      return t('excelProblem.rangeNotFound', problem)
    case 'cellsInTheWay':
      return t('excelProblem.cellsInTheWay', problem)
    case 'keyColumnGone':
      return t('excelProblem.keyColumnGone', problem)
    case 'leftBehind':
      return t('excelProblem.leftBehind', {
        sheets: quotedList(wording, problem.sheets),
        cause: excelProblemSentence(wording, problem.cause),
      })
    case 'unfinished':
      return t('excelProblem.unfinished', { cause: excelProblemSentence(wording, problem.cause) })
    case 'nameTaken':
      return t('excelProblem.nameTaken', { name: quoted(wording, problem.name) })
    case 'hostFailed':
      return t('excelProblem.hostFailed', problem)
    case 'cellBeingEdited':
    case 'workbookProtected':
    case 'accessDenied':
    case 'payloadTooLarge':
    case 'changedMeanwhile':
    case 'multipleAreas':
    case 'notCells':
    case 'missingRequirement':
    case 'resultGone':
    case 'lambdaMissing':
    case 'analysesLost':
    case 'cancelled':
      return t(`excelProblem.${problem.code}`)
  }
}
