import fc from 'fast-check'
import { isOurs } from '../../support/faults/describeWorkbook'
import { differences } from '../../support/faults/differences'
import { FaultBench, type FaultAt, type Finding, type Outcome } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, type Fault } from '../../support/faults/faults'
import { firstRun } from '../../support/faults/operations'
import { userWorkbook } from '../../support/faults/userWorkbook'

jest.setTimeout(60_000)

let office: FaultyOffice
let bench: FaultBench
beforeAll(async () => {
  office = await FaultyOffice.open()
  bench = new FaultBench(office, userWorkbook(), firstRun, (sheet) => !isOurs(sheet))
})
afterAll(() => {
  office.close()
})

/** More requests than a first run has: a fault may also meet the requests that tidy up after the first one. */
const MOST_REQUESTS = 20

const faultAt = fc.record({ fault: fc.constantFrom(...FAULTS), number: fc.integer({ min: 1, max: MOST_REQUESTS }) })

test('two faults in one run: the next run ends well', () =>
  fc.assert(
    fc.asyncProperty(faultAt, faultAt, async (first, second) => {
      fc.pre(first.number !== second.number)
      const finding = await bench.runWith(first, second)
      expect(differences(finding.wanted, finding.kept)).toEqual([])
      if (finding.ending !== null) await checkNextRun(finding, finding.happened)
    }),
    { numRuns: 60, ...described },
  ))

test('a fault in a run, another in the next one: the third ends well', () =>
  fc.assert(
    fc.asyncProperty(faultAt, faultAt, async (first, second) => {
      const finding = await bench.runWith(first)
      if (finding.ending === null) return
      const next = await bench.continueWith(second)
      expect(differences(next.wanted, next.kept)).toEqual([])
      if (next.ending !== null) await checkNextRun(next, [...finding.happened, ...next.happened])
    }),
    { numRuns: 60, ...described },
  ))

async function checkNextRun(finding: Finding, faults: readonly Fault[]): Promise<void> {
  expect(finding.ending).not.toMatchObject({ code: 'unexpected' })
  if (leavesUnmarked(finding)) return
  const { ending, all } = await bench.runAgain(faults, finding)
  const wanted = await reference(faults)
  expect(ending).toEqual(wanted.ending)
  expect(differences(wanted.all, all)).toEqual([])
}

/**
 * A request that broke off between adding a sheet and marking it, and then the removal failed too: no run can know that
 * the blank sheet is ours, so its name must have been told.
 */
function leavesUnmarked({ ending, added }: Finding): boolean {
  const unmarked = bench.workbook.sheets.filter((sheet) => added.includes(sheet.name) && !isOurs(sheet))
  for (const sheet of unmarked) {
    expect(sheet.usedArea(false)).toBeNull()
    expect(ending).toMatchObject({ code: 'leftBehind', sheets: expect.arrayContaining([sheet.name]) as string[] })
  }
  return unmarked.length > 0
}

const references = new Map<string, Outcome>()

/** What a run makes of the workbook after all that the user has done to it, in this order. */
async function reference(faults: readonly Fault[]): Promise<Outcome> {
  const acts = faults.filter(({ kind }) => kind === 'user')
  const key = acts.map(({ name }) => name).join()
  const known = references.get(key) ?? (await bench.reference(acts, 'act, take back, run'))
  references.set(key, known)
  return known
}

const described = {
  reporter: (out: fc.RunDetails<[FaultAt, FaultAt]>) => {
    if (!out.failed) return
    const named = (each: FaultAt | undefined) => (each === undefined ? '' : `"${each.fault.name}" at ${each.number}`)
    const [first, second] = out.counterexample ?? []
    throw new Error(`${named(first)}, then ${named(second)} (seed ${out.seed}): ${String(out.errorInstance)}`)
  },
}
