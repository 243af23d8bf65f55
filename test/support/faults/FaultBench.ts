import { AnalysisError } from '../../../src/core/index'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { ExcelError, type ExcelProblem } from '../../../src/excel/ExcelError'
import { describeSheets } from './describeWorkbook'
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

/** What a person finds in the workbook after a fault. */
export interface Finding extends Outcome {
  /** The user's sheets and names as they should be, and as they are. */
  wanted: string[]
  kept: string[]
  /** The names of sheets that are neither the user's nor were there before. */
  added: string[]
}

/** One workbook, put back before every case, and one operation on it. */
export class FaultBench {
  private readonly memory: WorkbookMemory
  private readonly sheetsBefore: ReadonlySet<Sheet>
  private readonly runsAgain = new Map<string, Outcome>()

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

  /** What stands in the workbook when the user acts before a run, or after it, and nothing else happens. */
  async reference(fault: Fault, order: 'before' | 'after'): Promise<Outcome> {
    await this.start()
    if (order === 'before') act(fault, this.workbook)
    if (order === 'before' && fault.kind === 'user') fault.takeBack(this.workbook)
    const ending = await this.run()
    if (order === 'after') act(fault, this.workbook)
    return { ending, all: this.describeAll() }
  }

  async runWithFaultAt(fault: Fault, number: number): Promise<Finding> {
    await this.start()
    return this.disturbedRun(fault, number)
  }

  /** The same again in the workbook as the last run has left it. */
  async disturbedRun(fault: Fault, number: number): Promise<Finding> {
    await this.office.serve(this.workbook)
    const users = new Set(this.workbook.sheets.filter((sheet) => !this.sheetsBefore.has(sheet) || this.isUsers(sheet)))
    const describeUsers = () => describeSheets(this.workbook, (sheet) => users.has(sheet))
    let wanted = describeUsers()
    const cancel = new AbortController()
    this.office.disturb(number, (request) => {
      if (fault.kind === 'channel') return fault.disturb(request)
      if (fault.kind === 'cancel') cancel.abort()
      const before = new Set(this.workbook.sheets)
      act(fault, this.workbook)
      for (const sheet of this.workbook.sheets) if (!before.has(sheet)) users.add(sheet)
      wanted = describeUsers()
      return request.perform()
    })
    const ending = await this.run(cancel.signal)
    return {
      ending,
      wanted,
      kept: describeUsers(),
      all: this.describeAll(),
      added: this.workbook.sheets
        .filter((sheet) => !this.sheetsBefore.has(sheet) && !users.has(sheet))
        .map(({ name }) => name),
    }
  }

  /** The user puts right what he did, and starts again; from the same start no run needs to be repeated. */
  async runAgain(fault: Fault, found: Finding): Promise<Outcome> {
    const start = JSON.stringify([found.all, fault.kind === 'user' ? fault.name : null])
    const known = this.runsAgain.get(start)
    if (known) return known
    if (fault.kind === 'user') fault.takeBack(this.workbook)
    await this.office.serve(this.workbook)
    const outcome = { ending: await this.run(), all: this.describeAll() }
    this.runsAgain.set(start, outcome)
    return outcome
  }

  private describeAll(): string[] {
    return describeSheets(this.workbook, () => true)
  }

  private async start(): Promise<void> {
    this.memory.restore()
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

function act(fault: Fault, workbook: Workbook): void {
  if (fault.kind === 'user') fault.act(workbook)
}
