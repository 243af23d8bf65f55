import { AnalysisError } from '../../../src/core/index'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { ExcelError, type ExcelProblem } from '../../../src/excel/ExcelError'
import { describeSheets, describeWorkbook, sheetIdOf } from './describeWorkbook'
import type { FaultyOffice } from './FaultyOffice'
import type { Fault } from './faults'
import type { Operation } from './operations'
import { WorkbookMemory } from './WorkbookMemory'

/** How an operation ended: null when well; a problem that has words; or an error that nobody expects. */
export type Ending = ExcelProblem | AnalysisError['problem'] | { code: 'unexpected'; error: unknown } | null

/** How an operation ended, and what all sheets hold then. */
export interface Outcome {
  ending: Ending
  all: string[]
}

/** How the run after a failed one ended; `left`: which sheets of earlier runs are still there, if not known from the start. */
export interface NextOutcome extends Outcome {
  left: string[]
}

/** What a person finds in the workbook after a fault. */
export interface Finding extends Outcome {
  /** The user's sheets and names as they should be, and as they are. */
  wanted: string[]
  kept: string[]
  /** The faults that came about: a run may end before the request they waited for, or leave the user nothing to do. */
  happened: Fault[]
}

/** A fault and the request it happens at, counted from 1. */
export interface FaultAt {
  fault: Fault
  number: number
}

export type ActOrder = 'act' | 'act, run' | 'run, act' | 'act, take back, run'

/** One workbook, put back before every case, and one operation on it. */
export class FaultBench {
  private readonly memory: WorkbookMemory
  private readonly sheetsBefore: ReadonlySet<Sheet>
  private known = new Set<Sheet>()
  private readonly runsAgain = new Map<string, NextOutcome>()

  constructor(
    readonly office: FaultyOffice,
    readonly workbook: Workbook,
    readonly operation: Operation,
    /** Of the sheets in the workbook, those that the operation must not touch. */
    private readonly isUsers: (sheet: Sheet) => boolean,
  ) {
    this.memory = new WorkbookMemory(workbook)
    this.sheetsBefore = new Set(workbook.sheets)
  }

  /** The number of requests of a run that nothing disturbs. */
  async countRequests(): Promise<number> {
    await this.start()
    const ending = await this.run()
    if (ending !== null) throw new Error(`The run fails by itself: ${JSON.stringify(ending)}`)
    return this.office.requestCount
  }

  /** What becomes of the workbook when nothing happens but what the user does, and a run where it is named. */
  async reference(faults: readonly Fault[], order: ActOrder): Promise<Outcome> {
    await this.start()
    let ending: Ending = null
    for (const step of order.split(', ')) {
      if (step === 'act') for (const fault of faults) this.act(fault)
      else if (step === 'take back') for (const fault of faults) takeBack(fault, this.workbook)
      else ending = await this.run()
    }
    return { ending, all: describeWorkbook(this.workbook) }
  }

  /** A run in the workbook as it was in the beginning. */
  async runWith(...faults: FaultAt[]): Promise<Finding> {
    await this.start()
    return this.continueWith(...faults)
  }

  /** A run in the workbook as the last run has left it. */
  async continueWith(...faults: FaultAt[]): Promise<Finding> {
    await this.office.serve(this.workbook)
    const users = new Set(this.workbook.sheets.filter((sheet) => this.isUsers(sheet)))
    const describeUsers = () => describeSheets(this.workbook, (sheet) => users.has(sheet))
    let wanted = describeUsers()
    const cancel = new AbortController()
    const happened: Fault[] = []
    for (const { fault, number } of faults) {
      this.office.disturb(number, (request) => {
        if (fault.kind === 'user' && !fault.isPossible(this.workbook)) return request.perform()
        happened.push(fault)
        if (fault.kind === 'channel') return fault.disturb(request)
        if (fault.kind === 'cancel') cancel.abort()
        const before = new Set(this.workbook.sheets)
        this.act(fault)
        for (const sheet of this.workbook.sheets) {
          if (before.has(sheet)) continue
          users.add(sheet)
          this.known.add(sheet)
        }
        wanted = describeUsers()
        return request.perform()
      })
    }
    const ending = await this.run(cancel.signal)
    return {
      ending,
      happened,
      wanted,
      kept: describeUsers(),
      all: describeWorkbook(this.workbook),
    }
  }

  /** The user puts right what he did, and starts again; from the same start no run needs to be repeated. */
  async runAgain(faults: readonly Fault[], found: Finding): Promise<NextOutcome> {
    const begun = this.begunSheets()
    const acts = faults.filter(({ kind }) => kind === 'user').map(({ name }) => name)
    const start = JSON.stringify([found.all, begun.map(({ name }) => name), acts])
    const known = this.runsAgain.get(start)
    if (known) return known
    for (const fault of faults) takeBack(fault, this.workbook)
    await this.office.serve(this.workbook)
    const ending = await this.run()
    const left = begun.filter((sheet) => this.workbook.sheets.includes(sheet)).map(({ name }) => name)
    const outcome = { ending, all: describeWorkbook(this.workbook), left }
    this.runsAgain.set(start, outcome)
    return outcome
  }

  private act(fault: Fault): void {
    if (fault.kind !== 'user' || !fault.isPossible(this.workbook)) return
    const isOwn = (sheet: Sheet) => !this.sheetsBefore.has(sheet) || !this.isUsers(sheet)
    fault.act(
      this.workbook,
      this.workbook.sheets.find((sheet) => isOwn(sheet) && sheetIdOf(sheet) === 'customers') ?? null,
    )
  }

  /** Sheets that runs have added since the start, whether or not they could mark them as theirs. */
  private begunSheets(): Sheet[] {
    return this.workbook.sheets.filter((sheet) => !this.known.has(sheet))
  }

  private async start(): Promise<void> {
    this.memory.restore()
    this.known = new Set(this.workbook.sheets)
    await this.office.serve(this.workbook)
  }

  private async run(signal = new AbortController().signal): Promise<Ending> {
    try {
      await this.operation.run(signal)
      return null
    } catch (error) {
      if (error instanceof ExcelError || error instanceof AnalysisError) return error.problem
      if (error === signal.reason) return { code: 'cancelled' }
      return { code: 'unexpected', error }
    }
  }
}

function takeBack(fault: Fault, workbook: Workbook): void {
  if (fault.kind === 'user') fault.takeBack(workbook)
}
