import { AnalysisError, type AnalysisProblem } from '../../src/core/index'

/** The problem of the AnalysisError that an action throws; null when it throws none. */
export function problemOf(action: () => unknown): AnalysisProblem | null {
  try {
    action()
    return null
  } catch (error) {
    if (error instanceof AnalysisError) return error.problem
    throw error
  }
}
