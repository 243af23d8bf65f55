import { ExcelError, problemOf } from '../ExcelError'
import { openContext } from '../openContext'
import { clearStaging } from '../refresh/completeCommit'
import { readState, restoreState } from '../state/keptState'
import type { Run } from './prepareRun'
import { removeSheets } from './removeSheets'
import type { AddedSheet } from './resultSheets'

/** Takes back what this run has begun, then reports `error`; a fresh context, for the old one holds unsent commands. */
export async function undoRun(error: unknown, run: Run, added: readonly AddedSheet[]): Promise<never> {
  const problem = problemOf(error)
  try {
    const context = await openContext()
    if (run.planned.length > 0) await removeSheets(context, run.id, added)
    const areas = run.plans.map(({ update }) => ({ worksheetId: update.worksheetId, area: update.staging }))
    if (areas.length > 0) await clearStaging(context, await readState(context), areas)
    await restoreState(context, run.kept)
  } catch (removalError) {
    if (problem === null || problemOf(removalError) === null) throw error
    const sheets = run.planned.length > 0 ? run.planned : run.plans.map(({ arranged }) => arranged.before.own)
    throw new ExcelError({ code: 'leftBehind', sheets: sheets.map(({ name }) => name), cause: problem })
  }
  throw error
}
