/** A block of work longer than this makes typing and scrolling stutter. */
const SLICE_MILLISECONDS = 16

/**
 * Runs a generator to its end and lets others run whenever a slice has taken long enough.
 *
 * @throws the signal's reason when it is aborted between two slices
 */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  onProgress: ((progress: Progress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let sliceStart = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
    if (performance.now() - sliceStart < SLICE_MILLISECONDS) continue
    await letOthersRun()
    signal?.throwIfAborted()
    sliceStart = performance.now()
  }
}

function letOthersRun(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
