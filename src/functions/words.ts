import * as englishFunctions from '../locale/en/functions'
import { funnelProblem } from '../locale/en/funnelProblems'
import { problem } from '../locale/en/remarks'
import { customers, sheet } from '../locale/en/sheets'
import { entity, issue, level } from '../locale/en/terms'
import type { Language } from '../locale/Language'
import type { Words } from '../locale/makeWording'
import * as russianFunctions from '../locale/ru/functions'
import { funnelProblem as russianFunnelProblem } from '../locale/ru/funnelProblems'
import { problem as russianProblem } from '../locale/ru/remarks'
import { customers as russianCustomers, sheet as russianSheet } from '../locale/ru/sheets'
import { entity as russianEntity, issue as russianIssue, level as russianLevel } from '../locale/ru/terms'

type Topic =
  | 'entity'
  | 'issue'
  | 'level'
  | 'sheet'
  | 'customers'
  | 'problem'
  | 'funnelProblem'
  | 'functionArgument'
  | 'functionProblem'
  | 'functionText'
  | 'optionName'
  | 'optionWord'

/**
 * The words that formulas need, in both languages at once: a formula answers at once, and Excel loads formulas on
 * opening a workbook, so they must be light.
 */
export const FUNCTION_WORDS: Record<Language, Pick<Words, Topic>> = {
  en: {
    ...{ entity, issue, level, sheet, customers, problem, funnelProblem },
    functionArgument: englishFunctions.functionArgument,
    functionProblem: englishFunctions.functionProblem,
    functionText: englishFunctions.functionText,
    optionName: englishFunctions.optionName,
    optionWord: englishFunctions.optionWord,
  },
  ru: {
    ...{ entity: russianEntity, issue: russianIssue, level: russianLevel, sheet: russianSheet },
    ...{ customers: russianCustomers, problem: russianProblem, funnelProblem: russianFunnelProblem },
    functionArgument: russianFunctions.functionArgument,
    functionProblem: russianFunctions.functionProblem,
    functionText: russianFunctions.functionText,
    optionName: russianFunctions.optionName,
    optionWord: russianFunctions.optionWord,
  },
}
