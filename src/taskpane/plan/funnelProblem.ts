import type { AnalysisProblem, StageFault } from '../../core/index'
import { problemSentence } from '../../locale/problemSentence'
import { quoted } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'

export type StageField = 'name' | 'count' | 'conversion' | 'wanted' | 'days'

/** The field of the funnel that a problem belongs to; a stage counts from 0 and without blank rows. */
export type FunnelField =
  'amount' | 'averageSale' | 'margin' | 'from' | 'to' | 'sellers' | 'stages' | { stage: number; field: StageField }

const FIELDS: Record<StageFault, StageField> = {
  nameMissing: 'name',
  nameTwice: 'name',
  countNotPositive: 'count',
  countAboveEarlier: 'count',
  conversionNotPositive: 'conversion',
  conversionAboveOne: 'conversion',
  conversionMissing: 'conversion',
  wantedOutOfRange: 'wanted',
  daysNegative: 'days',
}

/** Where the problem is told. */
export function fieldOf(problem: AnalysisProblem): FunnelField {
  switch (problem.code) {
    case 'badStage':
      return { stage: problem.stage, field: FIELDS[problem.fault] }
    case 'badTarget':
      return 'amount'
    case 'noWorkingDays':
      return 'to'
    case 'badParameter':
      return parameterField(problem.parameter)
    default:
      return 'stages'
  }
}

function parameterField(parameter: string): FunnelField {
  switch (parameter) {
    case 'average-sale':
      return 'averageSale'
    case 'margin':
    case 'from':
    case 'to':
    case 'sellers':
      return parameter
    default:
      return 'stages'
  }
}

/** What is wrong with a field; null when the problem is another's. */
export function fieldError(
  wording: Wording,
  problem: AnalysisProblem | null,
  wanted: Exclude<FunnelField, object>,
): string | null {
  if (problem === null || fieldOf(problem) !== wanted) return null
  return funnelProblemText(wording, problem)
}

/** What is wrong with a field of a stage; null when the problem is another's. */
export function stageError(
  wording: Wording,
  problem: AnalysisProblem | null,
  stage: number,
  wanted: StageField,
): string | null {
  const found = problem && fieldOf(problem)
  if (problem === null || typeof found !== 'object' || found?.stage !== stage || found.field !== wanted) return null
  return funnelProblemText(wording, problem)
}

/** Beside its field a parameter needs no name. */
function funnelProblemText(wording: Wording, problem: AnalysisProblem): string {
  const field = fieldOf(problem)
  if (problem.code !== 'badParameter') return problemSentence(wording, problem)
  switch (field) {
    case 'averageSale':
      return wording.t('panePlan.averageSaleWrong')
    case 'margin':
      return wording.t('panePlan.marginWrong')
    case 'sellers':
      return wording.t('panePlan.sellersWrong')
    case 'from':
    case 'to':
      return wording.t('panePlan.dayWrong')
    default:
      return problemSentence(wording, problem)
  }
}

/** Whom the stress test cannot lose, and what to enter instead. */
export function stressProblemText(wording: Wording, problem: AnalysisProblem, name: string | null): string {
  if (problem.code !== 'badParameter' || problem.parameter !== 'stress') return problemSentence(wording, problem)
  if (name === null) return wording.t('panePlan.badCount', { expected: problem.expected })
  return wording.t('panePlan.nobodyCalled', { name: quoted(wording, name) })
}
