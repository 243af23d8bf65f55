import { ExcelError, problemOf, type ExcelProblem } from '../ExcelError'
import { openContext } from '../openContext'
import { clearStaging } from '../refresh/completeCommit'
import { readState, restoreState } from '../state/keptState'
import type { Run } from './prepareRun'
import { removeSheets } from './removeSheets'
import type { AddedSheet } from './resultSheets'

/** Takes back what this run has begun, then reports `error`; a fresh context, for the old one holds unsent commands. */
export async function undoRun(error: unknown, run: Run, added: readonly AddedSheet[]): Promise<never> {
  const problem = problemOf(error)
  const { planned, idsBefore, plans } = run
  let unmarked: string[] = []
  try {
    const context = await openContext()
    if (planned.length > 0) unmarked = await removeSheets(context, { run: run.id, planned, added, idsBefore })
    const areas = plans.map(({ update }) => ({ worksheetId: update.worksheetId, area: update.staging }))
    if (areas.length > 0) await clearStaging(context, await readState(context), areas)
    await restoreState(context, run.kept)
  } catch (removalError) {
    if (problem === null || problemOf(removalError) === null) throw error
    const sheets = planned.length > 0 ? planned : plans.map(({ arranged }) => arranged.before.own)
    throw new ExcelError({ code: 'leftBehind', sheets: sheets.map(({ name }) => name), cause: problem })
  }
  if (problem === null || unmarked.length === 0 || isNameTaken(problem)) throw error
  throw new ExcelError({ code: 'leftBehind', sheets: unmarked, cause: problem })
}

/** Then a blank sheet of that name is surely the user's. */
function isNameTaken(problem: ExcelProblem): boolean {
  return problem.code === 'hostFailed' && problem.hostCode === 'ItemAlreadyExists'
}
