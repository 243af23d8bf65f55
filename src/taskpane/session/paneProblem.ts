import { AnalysisError } from '../../core/index'
import { problemOf } from '../../excel/ExcelError'
import type { PaneProblem } from './PaneState'

export const ANALYSES_LOST: PaneProblem = { kind: 'excel', problem: { code: 'analysesLost' } }

/** Why an action has ended, from whatever it threw. */
export function paneProblem(error: unknown): PaneProblem {
  if (error instanceof AnalysisError) return { kind: 'analysis', problem: error.problem }
  const problem = problemOf(error)
  if (problem?.code === 'cancelled') return { kind: 'cancelled' }
  if (problem !== null) return { kind: 'excel', problem }
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) }
}
