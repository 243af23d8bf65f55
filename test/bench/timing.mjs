/**
 * Runs each task once to warm it up, then all of them in turn for some rounds, so that a busy machine slows them alike.
 *
 * @returns per task the milliseconds of every round
 */
export async function timeAlternately(tasks, rounds) {
  const milliseconds = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      globalThis.gc()
      // What a collection leaves to be swept would else be charged to the first work after it.
      await new Promise((resolve) => setTimeout(resolve, 300))
      const start = performance.now()
      await task()
      if (round > 0) milliseconds[name].push(performance.now() - start)
    }
  }
  return milliseconds
}

export function median(numbers) {
  const ascending = numbers.toSorted((a, b) => a - b)
  return (ascending[(ascending.length - 1) >> 1] + ascending[ascending.length >> 1]) / 2
}

/** The exponent e of time = constant · size^e, by least squares on the logarithms. */
export function growthExponent(sizes, times) {
  const x = sizes.map(Math.log)
  const y = times.map(Math.log)
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const [meanX, meanY] = [mean(x), mean(y)]
  return mean(x.map((one, i) => (one - meanX) * (y[i] - meanY))) / mean(x.map((one) => (one - meanX) ** 2))
}
