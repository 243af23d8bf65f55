import type { SheetUpdate } from '../../analysis/SheetUpdate'
import { withAnalysis, type PendingCommit, type StagedArea, type WorkbookState } from '../../analysis/WorkbookState'
import type { CellArea } from '../../report/Report'
import { ExcelError } from '../ExcelError'
import { type KeptState, queueState, readState } from '../state/keptState'
import { markAsDone } from '../write/resultSheets'
import { rangeOf } from '../write/writeStyles'
import { queueClearing, queueUpdate, type UpdateFacts } from './commitUpdates'
import { stagedFormulaAreas } from './stageSheet'

type StagedCommit = Extract<PendingCommit, { state: 'staged' }>

/** A commit that needs nothing more to be read. */
export interface ReadyCommit {
  kept: KeptState
  pending: StagedCommit
  facts: UpdateFacts[]
}

/** Reads what the commit depends on, just before it. Sheets that the user has deleted meanwhile drop out. */
export async function prepareCommit(
  context: Excel.RequestContext,
  kept: KeptState,
  pending: StagedCommit,
): Promise<ReadyCommit> {
  const present = await presentSheets(context)
  const updates = pending.updates.filter(({ worksheetId }) => present.has(worksheetId))
  const added = pending.added.filter(({ worksheetId }) => present.has(worksheetId))
  return { kept, pending: { ...pending, updates, added }, facts: await readFacts(context, updates) }
}

/**
 * Puts all that is staged in its place, in one request. It can be repeated until it has been carried out whole: the
 * staging is cleared only after everything else.
 */
export async function commit(context: Excel.RequestContext, { kept, pending, facts }: ReadyCommit): Promise<KeptState> {
  const { updates, added, analysis } = pending
  const areas = updates.map(({ worksheetId, staging }): StagedArea => ({ worksheetId, area: staging }))
  const finished: WorkbookState = { ...withAnalysis(kept.state, analysis), commit: null }
  for (const [i, update] of updates.entries()) queueUpdate(context, update, facts[i] ?? NO_FACTS)
  markAsDone(context, added, analysis.id)
  if (areas.length > 0) queueState(context, { ...kept, state: { ...finished, commit: { state: 'done', areas } } })
  for (const { worksheetId, area } of areas) queueClearing(context, worksheetId, area)
  queueState(context, { ...kept, state: finished })
  await context.sync()
  return { ...kept, state: finished }
}

/** Finishes what an interrupted run has begun: completes what is staged whole, clears what is not or no longer needed. */
export async function recover(context: Excel.RequestContext): Promise<KeptState> {
  const kept = await readState(context)
  const pending = kept.state.commit
  if (pending === null) return kept
  if (pending.state === 'staged') return commit(context, await prepareCommit(context, kept, pending))
  return clearStaging(context, kept, pending.areas)
}

export async function clearStaging(
  context: Excel.RequestContext,
  { state, partId }: KeptState,
  areas: readonly StagedArea[],
): Promise<KeptState> {
  const present = await presentSheets(context)
  // Should this request be carried out in part: 'staged' must not outlive its staging, or blanks would be put in place.
  if (partId !== null)
    queueState(context, { partId, state: { ...state, commit: { state: 'done', areas: [...areas] } } })
  for (const { worksheetId, area } of areas) {
    if (present.has(worksheetId)) queueClearing(context, worksheetId, area)
  }
  const cleared: KeptState = { partId, state: { ...state, commit: null } }
  queueState(context, cleared)
  await context.sync()
  return cleared
}

const NO_FACTS: UpdateFacts = { tables: new Map(), charts: new Set(), formulas: [] }

async function readFacts(context: Excel.RequestContext, updates: readonly SheetUpdate[]): Promise<UpdateFacts[]> {
  const read = updates.map((update) => {
    const sheet = context.workbook.worksheets.getItem(update.worksheetId)
    sheet.load('name')
    const protection = sheet.protection.load('protected')
    const tables = update.tables.map(({ name }) => tableOnSheet(sheet, name))
    const charts = sheet.charts.load('items/name')
    const formulas = stagedFormulaAreas(update).map((area) => rangeOf(sheet, area).load('values'))
    return { sheet, protection, tables, charts, formulas }
  })
  await context.sync()
  const locked = read.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet.name)
  if (locked.length > 0) throw new ExcelError({ code: 'sheetsProtected', sheets: locked })
  return read.map(({ tables, charts, formulas }) => ({
    tables: new Map(tables.flatMap((table) => table())),
    charts: new Set(charts.items.map(({ name }) => name)),
    formulas: formulas.map(({ values }) => values as unknown[][]),
  }))
}

/** Queues the question where a table stands; nothing when it is no longer on the sheet. */
function tableOnSheet(sheet: Excel.Worksheet, name: string): () => [string, CellArea][] {
  const table = sheet.tables.getItemOrNullObject(name)
  const range = table.getRange()
  range.load('rowIndex,columnIndex,rowCount,columnCount')
  return () => {
    if (table.isNullObject) return []
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range
    return [[name, { row, column, rowCount, columnCount }]]
  }
}

async function presentSheets(context: Excel.RequestContext): Promise<Set<string>> {
  const { worksheets } = context.workbook
  worksheets.load('items/id')
  await context.sync()
  return new Set(worksheets.items.map(({ id }) => id))
}
