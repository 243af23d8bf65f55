import { differences } from './differences'
import type { Ending, FaultBench, Finding, Outcome } from './FaultBench'
import { RENAMED_SOURCE, SOURCE_SHEET, type Fault } from './faults'

export interface Defect {
  number: number
  ending: Ending
  [aspect: string]: unknown
}

/**
 * Lets a fault happen at every request of an operation, one after another, and tells what is wrong then: nothing, if all
 * is well. `user`: the user's own sheets; `untyped`: an error without words; `results`: neither the old nor the new
 * ones; `untold`: sheets that stay and were not named; `next`: what the next run makes of it.
 */
export async function defectsAtEveryRequest(bench: FaultBench, fault: Fault): Promise<Defect[]> {
  const untouched = await bench.reference([fault], 'act')
  const done = [await bench.reference([fault], 'act, run'), await bench.reference([fault], 'run, act')]
  const next = await bench.reference([fault], 'act, take back, run')
  const requestCount = await bench.countRequests()
  const defects: Defect[] = []
  for (let number = 1; number <= requestCount; number++) {
    const finding = await bench.runWith({ fault, number })
    const defect = finding.ending === null ? ofSuccess(finding, done) : await ofFailure(bench, finding, untouched, next)
    if (Object.values(defect).flat().length > 0) defects.push({ number, ending: finding.ending, ...defect })
  }
  return defects
}

function ofSuccess(finding: Finding, wanted: readonly Outcome[]) {
  const done = essence(finding.all)
  const results = wanted.map(({ all }) => differences(essence(all), done))
  return {
    user: differences(finding.wanted, finding.kept),
    results: results.some((each) => each.length === 0) ? [] : results,
  }
}

async function ofFailure(bench: FaultBench, finding: Finding, untouched: Outcome, wanted: Outcome) {
  const { ending, happened } = finding
  const toBeContinued = bench.operation.stopsHalfWay || ending?.code === 'leftBehind' || ending?.code === 'unfinished'
  const told = ending?.code === 'leftBehind' ? ending.sheets : []
  const next = await bench.runAgain(happened, finding)
  // Beside a sheet that stays, the sheets of the next run bear other names: only how it ends can be compared.
  const isOnlyEnding = next.left.length > 0 || next.ending?.code !== wanted.ending?.code
  return {
    user: differences(finding.wanted, finding.kept),
    untyped: ending?.code === 'unexpected' ? [ending.error] : [],
    results: toBeContinued ? [] : differences(untouched.all, finding.all),
    untold: next.left.filter((name) => !told.includes(name)),
    next: isOnlyEnding
      ? [next.ending].filter((end) => end?.code !== wanted.ending?.code)
      : differences(wanted.all, next.all),
  }
}

/** The results stand without their charts' alternative texts, given last; a source renamed meanwhile has either name. */
function essence(lines: string[]): string[] {
  return lines.map((line) => line.replaceAll(/"alternativeText":"[^"]*"/g, '').replaceAll(RENAMED_SOURCE, SOURCE_SHEET))
}
