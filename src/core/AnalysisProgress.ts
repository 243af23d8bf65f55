/** How far the analysis has come, for a progress bar; between two of these the caller may let others run, or stop. */
export interface AnalysisProgress {
  done: number
  total: number
}

const STEPS = 8

/** Progress after some of the steps of analyzeSales; a fraction tells how much of the next one is done. */
export function afterSteps(done: number): AnalysisProgress {
  return { done, total: STEPS }
}
