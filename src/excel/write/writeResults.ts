import type { MakeReport, WriteOptions, WrittenResults, WrittenSheet } from '../../analysis/ResultsWorkbook'
import type { PendingCommit, SheetState } from '../../analysis/WorkbookState'
import type { Report } from '../../report/Report'
import { ExcelError, problemOf, withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { checkRoom } from '../refresh/checkRoom'
import { checkUnchanged } from '../refresh/checkUnchanged'
import { commit, prepareCommit, recover, type ReadyCommit } from '../refresh/completeCommit'
import type { UpdatePlan } from '../refresh/planUpdate'
import { sheetState } from '../refresh/sheetState'
import { stageSheet } from '../refresh/stageSheet'
import { restoreTotals, totalsArea } from '../refresh/totalsRows'
import { type KeptState, saveState } from '../state/keptState'
import { describeCharts } from './describeCharts'
import { lostByTables } from './lostByTables'
import { prepareRun, type Run } from './prepareRun'
import { RequestQueue, stopIfCancelled } from './RequestQueue'
import { addSheets, type AddedSheet } from './resultSheets'
import { fitTableName } from './sheetNames'
import { undoRun } from './undoRun'
import { writeSheet } from './writeSheet'

/**
 * Writes the results of an analysis. Result sheets that are there already keep their place, their names and their
 * tables; the others are added. Whatever fails before the last request leaves the workbook as it was; should that request
 * be carried out in part, it is repeated, now or at the next run.
 *
 * @param makeReport given the results of the last run; null at the first
 */
export function writeResults(makeReport: MakeReport, options: WriteOptions): Promise<WrittenResults> {
  return withExcelErrors(async () => {
    stopIfCancelled(options.signal)
    const context = await openContext()
    const run = await prepareRun(context, makeReport, options)
    const queue = new RequestQueue(context, rowCountOf(run.report), options.onProgress, options.signal)
    const added = await addAndStage(queue, run)
    const kept = run.plans.map(({ content, update }) => ({ content, worksheetId: update.worksheetId }))
    const withTotals = run.plans.filter(({ arranged }) => arranged.tables.some((table) => totalsArea(table).length > 0))
    const restored = await finishIfPossible(() => restoreTotals(context, withTotals))
    await finishIfPossible(() => describeCharts(context, [...kept, ...added]))
    if (run.plans.length === 0) await finishIfPossible(() => showSummary(context, added))
    const totalsLost = restored ? [] : withTotals.map(({ arranged }) => arranged.before.own.name)
    return { sheets: writtenSheets(run), ...lostByTables(run.plans), totalsLost }
  })
}

/** Adds the sheets that are missing, lays the contents of the others beside the old ones and puts all in place. */
async function addAndStage(queue: RequestQueue, run: Run): Promise<AddedSheet[]> {
  const { context } = queue
  const { plans, found, planned, analysis } = run
  let { kept } = run
  let added: AddedSheet[] = []
  let ready: ReadyCommit
  await checkRoom(context, plans)
  try {
    if (planned.length > 0) added = await addSheets(context, planned, analysis.id, run.id)
    const states: SheetState[] = plans.map(({ state }) => state)
    for (const sheet of added) states.push(await writeNewSheet(queue, sheet, run.tableNames))
    await queue.send()
    const finished = added.map(({ worksheetId, content }) => ({ worksheetId, sheetId: content.id }))
    const updates = plans.map(({ update }) => update)
    const pending = { state: 'staged' as const, analysis: { ...analysis, sheets: states }, updates, added: finished }
    if (plans.length > 0) kept = await stage(queue, kept, plans, pending)
    ready = await prepareCommit(context, kept, pending)
    await checkRoom(context, plans)
    if (found !== null) await checkUnchanged(context, found)
    stopIfCancelled(queue.signal)
    if (plans.length === 0) await commit(context, ready)
  } catch (error) {
    return undoRun(error, run, added)
  }
  if (plans.length > 0) await commitOrRepeat(context, ready)
  return added
}

async function writeNewSheet(queue: RequestQueue, sheet: AddedSheet, tableNames: Set<string>): Promise<SheetState> {
  const { blocks } = sheet.content
  const tables = blocks.filter((block) => block.kind === 'table')
  const names = new Map(tables.map(({ name }) => [name, fitTableName(name, tableNames)]))
  await writeSheet(queue, sheet, names)
  const cells = blocks.filter((block) => block.kind === 'cells')
  return sheetState(sheet.content, sheet.name, cells, tables, names)
}

/** The state tells what lies beside the contents before the first cell of it is written, and when it is whole. */
async function stage(
  queue: RequestQueue,
  before: KeptState,
  plans: readonly UpdatePlan[],
  pending: PendingCommit,
): Promise<KeptState> {
  const areas = plans.map(({ update }) => ({ worksheetId: update.worksheetId, area: update.staging }))
  const { context } = queue
  const staging = await saveState(context, {
    ...before,
    state: { ...before.state, commit: { state: 'staging', areas } },
  })
  for (const plan of plans) await stageSheet(queue, plan)
  await queue.send()
  return saveState(context, { ...staging, state: { ...staging.state, commit: pending } })
}

/** After a failed commit nobody knows how much of it was carried out; a fresh context repeats it. */
async function commitOrRepeat(context: Excel.RequestContext, ready: ReadyCommit): Promise<void> {
  try {
    await commit(context, ready)
  } catch (error) {
    const cause = problemOf(error)
    if (cause === null) throw error
    try {
      await recover(await openContext())
    } catch (again) {
      throw problemOf(again) === null ? again : new ExcelError({ code: 'unfinished', cause })
    }
  }
}

/** For the last touches: the results stand without them, so a host that cannot do them must not undo the rest. */
async function finishIfPossible(touch: () => Promise<void>): Promise<boolean> {
  try {
    await touch()
    return true
  } catch (error) {
    if (problemOf(error) === null) throw error
    return false
  }
}

/** While another workbook has the focus, no sheet can be activated: this comes last. */
async function showSummary(context: Excel.RequestContext, added: readonly AddedSheet[]): Promise<void> {
  const shown = added.find(({ content }) => content.id === 'summary') ?? added[0]
  if (shown === undefined) return
  context.workbook.worksheets.getItem(shown.worksheetId).activate()
  await context.sync()
}

function writtenSheets({ report, plans, planned }: Run): WrittenSheet[] {
  return report.sheets.flatMap(({ id }) => {
    const name = plans.find(({ state }) => state.id === id)?.arranged.before.own.name
    const planName = planned.find(({ content }) => content.id === id)?.name
    return [{ id, name: name ?? planName ?? '' }]
  })
}

function rowCountOf(report: Report): number {
  let count = 0
  for (const { blocks } of report.sheets) {
    for (const block of blocks) {
      if (block.kind === 'cells') count += block.values.length
      if (block.kind === 'table') count += block.rows.length + 1
    }
  }
  return count
}
