import fc from 'fast-check'
import { analysedWorkbook, isOfFirstAnalysis } from '../../support/faults/analysedWorkbook'
import { isOurs } from '../../support/faults/describeWorkbook'
import { differences } from '../../support/faults/differences'
import { FaultBench, type ActOrder, type FaultAt, type Finding, type Outcome } from '../../support/faults/FaultBench'
import { FaultyOffice } from '../../support/faults/FaultyOffice'
import { FAULTS, partlyDone, type Fault } from '../../support/faults/faults'
import { firstRun, refresh } from '../../support/faults/operations'
import { userWorkbook } from '../../support/faults/userWorkbook'

/** FUZZ_RUNS=10 tries ten times as many pairs, new ones each time; by itself the same pairs come every time. */
const times = Number(process.env.FUZZ_RUNS ?? '1')

jest.setTimeout(120_000 * times)

interface Scene {
  name: string
  open: (office: FaultyOffice) => Promise<FaultBench>
  /** More requests than one run has: a fault may also meet those that tidy up after the first one. */
  mostRequests: number
}

const SCENES: Scene[] = [
  {
    name: 'first run',
    open: (office) => Promise.resolve(new FaultBench(office, userWorkbook(), firstRun, (sheet) => !isOurs(sheet))),
    mostRequests: 26,
  },
  {
    name: 'refresh',
    open: async (office) => {
      const workbook = await analysedWorkbook(office)
      return new FaultBench(office, workbook, refresh, (sheet) => !isOfFirstAnalysis(workbook, sheet))
    },
    mostRequests: 52,
  },
]

describe.each(SCENES.map((scene): [string, Scene] => [scene.name, scene]))('%s', (_, scene) => {
  let office: FaultyOffice
  let bench: FaultBench
  let references: References
  beforeAll(async () => {
    office = await FaultyOffice.open()
    bench = await scene.open(office)
    references = new References(bench)
  })
  afterAll(() => {
    office.close()
  })

  const number = fc.integer({ min: 1, max: scene.mostRequests })
  const partly = fc.integer({ min: 1, max: 99 }).map(partlyDone)
  const fault = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FAULTS) }, partly)
  const faultAt = fc.record({ fault, number })

  test('two faults in one run: the next run ends well', () =>
    fc.assert(
      fc.asyncProperty(faultAt, faultAt, async (first, second) => {
        fc.pre(first.number !== second.number)
        const finding = await bench.runWith(first, second)
        expect(differences(finding.wanted, finding.kept)).toEqual([])
        await checkNextRun(bench, references, [finding])
      }),
      { ...runs, ...described },
    ))

  test('a fault in a run, another in the next one: the third ends well', () =>
    fc.assert(
      fc.asyncProperty(faultAt, faultAt, async (first, second) => {
        const finding = await bench.runWith(first)
        if (finding.ending === null) return
        const next = await bench.continueWith(second)
        expect(differences(next.wanted, next.kept)).toEqual([])
        await checkNextRun(bench, references, [finding, next])
      }),
      { ...runs, ...described },
    ))
})

async function checkNextRun(bench: FaultBench, references: References, findings: readonly Finding[]): Promise<void> {
  const finding = findings.at(-1)
  if (finding === undefined || finding.ending === null) return
  expect(finding.ending).not.toMatchObject({ code: 'unexpected' })
  const faults = findings.flatMap(({ happened }) => happened)
  const { ending, all, left } = await bench.runAgain(faults, finding)
  const wanted = await references.after(faults, 'act, take back, run')
  expect(ending?.code).toEqual(wanted.ending?.code)
  // A run that finds no sales ends before it could tidy up what the others have left and named.
  if (wanted.ending !== null) return
  const told = findings.flatMap((each) => (each.ending?.code === 'leftBehind' ? each.ending.sheets : []))
  expect(told).toEqual(expect.arrayContaining(left))
  // Beside a sheet that stays, those of the next run bear other names.
  if (left.length === 0) expect(differences(wanted.all, all)).toEqual([])
}

/** What a run makes of the workbook after all that the user has done to it, in this order. */
class References {
  private readonly known = new Map<string, Outcome>()

  constructor(private readonly bench: FaultBench) {}

  async after(faults: readonly Fault[], order: ActOrder): Promise<Outcome> {
    const acts = faults.filter(({ kind }) => kind === 'user')
    const key = [order, ...acts.map(({ name }) => name)].join()
    const outcome = this.known.get(key) ?? (await this.bench.reference(acts, order))
    this.known.set(key, outcome)
    return outcome
  }
}

const runs = { numRuns: 40 * times, ...(times === 1 ? { seed: 20240131 } : {}) }

const described = {
  reporter: (out: fc.RunDetails<[FaultAt, FaultAt]>) => {
    if (!out.failed) return
    const named = (each: FaultAt | undefined) => (each === undefined ? '' : `"${each.fault.name}" at ${each.number}`)
    const [first, second] = out.counterexample ?? []
    throw new Error(`${named(first)}, then ${named(second)} (seed ${out.seed}): ${String(out.errorInstance)}`)
  },
}
