import { AnalysisError } from '../AnalysisError'

/**
 * Refuses cuts unless they rise strictly between 0 and `most` (itself allowed). Cuts are fractions; the error speaks
 * in percent, as people enter them.
 */
export function checkRisingCuts(parameter: string, names: string[], cuts: readonly number[], most: number): void {
  const rising = cuts.every((cut, i) => Number.isFinite(cut) && cut > (i === 0 ? 0 : (cuts[i - 1] ?? 0)))
  if (rising && (cuts.at(-1) ?? 0) <= most) return
  const limit = Number.isFinite(most) ? ` <= ${inPercent(most)}` : ''
  throw badCuts(parameter, cuts, `0 < ${names.join(' < ')}${limit}`)
}

/** The error for cuts that break the rule in `expected`. */
export function badCuts(parameter: string, cuts: readonly number[], expected: string): AnalysisError {
  return new AnalysisError({ code: 'badParameter', parameter, value: cuts.map(inPercent).join(','), expected })
}

/** 0.07 · 100 is 7.000000000000001 in binary; six decimals are more than anybody enters. */
function inPercent(fraction: number): string {
  return String(Number((fraction * 100).toFixed(6)))
}
