import { ResultsStep } from './results/fetchResultsStep'
import { loadEngine } from './session/loadEngine'

/** Fetches what a run needs while the person looks at the data. What does not come now is asked for again by the run. */
export async function fetchForRuns(): Promise<void> {
  await Promise.allSettled([loadEngine(), import('../excel/write/writeResults'), ResultsStep.fetch()])
}
