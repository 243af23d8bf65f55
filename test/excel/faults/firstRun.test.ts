import { differences } from '../../support/faults/differences'
import { FaultBench, type Finding, type Outcome } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, RENAMED_SOURCE, SOURCE_SHEET, type Fault } from '../../support/faults/faults'
import { firstRun } from '../../support/faults/operations'
import { referToResults, userWorkbook } from '../../support/faults/userWorkbook'

jest.setTimeout(60_000)

let office: FaultyOffice
let bench: FaultBench
let requestCount: number

beforeAll(async () => {
  office = await FaultyOffice.open()
  const workbook = userWorkbook()
  await office.serve(workbook)
  await firstRun.run(new AbortController().signal)
  referToResults(workbook)
  // The results of another analysis, and the formulas that point there, are as sacred as the user's own sheets.
  bench = new FaultBench(office, workbook, firstRun, () => true)
  requestCount = await bench.countRequests()
})
afterAll(() => {
  office.close()
})

test.each(FAULTS.map((fault): [string, Fault] => [fault.name, fault]))('%s', async (_, fault) => {
  const duringRun = [await bench.reference([fault], 'act, run'), await bench.reference([fault], 'run, act')]
  const nextRun = await bench.reference([fault], 'act, take back, run')
  const defects: Record<string, unknown>[] = []
  for (let number = 1; number <= requestCount; number++) {
    const finding = await bench.runWith({ fault, number })
    const defect = finding.ending === null ? ofSuccess(finding, duringRun) : await ofFailure(finding, fault, nextRun)
    if (Object.values(defect).flat().length > 0) defects.push({ number, ending: finding.ending, ...defect })
  }
  expect(defects).toEqual([])
})

function ofSuccess(finding: Finding, wanted: readonly Outcome[]) {
  const done = essence(finding.all)
  const results = wanted.map(({ all }) => differences(essence(all), done))
  return {
    user: differences(finding.wanted, finding.kept),
    results: results.some((each) => each.length === 0) ? [] : results,
  }
}

async function ofFailure(finding: Finding, fault: Fault, wanted: Outcome) {
  const { ending, added } = finding
  const next = await bench.runAgain([fault], finding)
  return {
    user: differences(finding.wanted, finding.kept),
    untyped: ending?.code === 'unexpected' ? [ending.error] : [],
    left: added.filter((name) => ending?.code !== 'leftBehind' || !ending.sheets.includes(name)),
    next: next.ending?.code === wanted.ending?.code ? differences(wanted.all, next.all) : [next.ending],
  }
}

/** The results stand without their charts' alternative texts, given last; a source renamed meanwhile has either name. */
function essence(lines: string[]): string[] {
  return lines.map((line) => line.replaceAll(/"alternativeText":"[^"]*"/g, '').replaceAll(RENAMED_SOURCE, SOURCE_SHEET))
}
