import packageFile from '../../../package.json'
import type { NewAnalysis, WorkbookTask } from '../../analysis/analyzeWorkbook'
import { wallClock } from '../../analysis/wallClock'
import type { AnalysisState } from '../../analysis/WorkbookState'
import type { SalesTable } from '../../core/index'
import { ExcelError } from '../../excel/ExcelError'
import type { PlanBasis } from '../../report/plan/ActionPlan'
import type { DataStep } from './dataStep'
import { freeName } from './freeName'
import { loadEngine } from './loadEngine'
import { changedSince, paneOutcome, planBasisOf, unwrittenBeside, unwrittenOf } from './paneOutcome'
import { ANALYSES_LOST, paneProblem } from './paneProblem'
import type { PaneStore } from './PaneStore'
import type { PaneWorkbook } from './PaneWorkbook'
import type { Work } from './PaneState'
import { throttled } from './throttled'

export interface Runs {
  /** The sales behind `state.outcome`, with what its choices leave out set aside. */
  readonly table: SalesTable | null
  /** What its plan is made from. */
  readonly planBasis: PlanBasis | null
  analyse(): Promise<void>
  refresh(analysisId: string | null): Promise<void>
  removeResults(analysisId: string): Promise<void>
  cancel(): void
}

export function createRuns(store: PaneStore, workbook: PaneWorkbook, data: DataStep): Runs {
  let usedSales: () => SalesTable | null = () => null
  let planBasis: PlanBasis | null = null
  let running = new AbortController()

  /** One run at a time; what it throws becomes the problem that is shown. */
  const run = async (kind: Work['kind'], action: () => Promise<void>): Promise<void> => {
    if (store.state.work !== null) return
    running = new AbortController()
    data.preview.pause()
    store.update({
      work: { kind, phase: 'starting', done: 0, total: 0, cancelling: false },
      problem: null,
    })
    try {
      await action()
    } catch (error) {
      store.update({ problem: paneProblem(error) })
    } finally {
      store.update({ work: null })
      if (store.state.step !== 'results') data.preview.resume()
    }
  }

  const execute = async (analysis: WorkbookTask['analysis']): Promise<void> => {
    const { analyzeWorkbook, setAsideOutside, withoutBlankStages } = await loadEngine()
    const { signal } = running
    signal.throwIfAborted()
    const unwritten = unwrittenOf(store.state, analysis)
    const outcome = await analyzeWorkbook({
      workbook,
      analysis,
      inputs: withoutBlankStages(unwritten),
      known: data.preview.known,
      context: { file: null, madeAt: wallClock(new Date()), toolVersion: packageFile.version },
      signal,
      ...progressOf(store),
    })
    let used: SalesTable | null = null
    // Goes over all rows, for a card that may never be asked for.
    usedSales = () => (used ??= setAsideOutside(outcome.table, outcome.result.parameters))
    planBasis = planBasisOf(outcome, analysis)
    const analyses = await workbook.readAnalyses()
    const { step, resultTab } = store.state
    store.update({
      outcome: paneOutcome(outcome, changedSince(unwritten, unwrittenOf(store.state, analysis))),
      unwrittenPlans: unwrittenBeside(store.state, outcome.analysisId),
      analyses,
      analysisId: outcome.analysisId,
      step: 'results',
      resultTab: step === 'results' ? resultTab : 'results',
    })
  }

  /** The rows as they are at this moment: they may have been edited since they were understood. */
  const newAnalysis = async (): Promise<NewAnalysis> => {
    const sales = data.understood
    if (sales === null) throw new ExcelError({ code: 'changedMeanwhile' })
    const { understandSheets } = await loadEngine()
    const { worksheetId, address } = sales.source
    const source = await workbook.openSource({ sheet: worksheetId, address })
    const { settings, language, analysisName, analyses } = store.state
    const sheets = await understandSheets([source], settings.layout, await workbook.is1904())
    return { name: analysisName.trim() || freeName(analyses), settings, language, sheets }
  }

  const known = async (analysisId: string | null): Promise<AnalysisState | null> => {
    const analyses = await workbook.readAnalyses()
    // What is the same as before would only be drawn anew.
    if (JSON.stringify(analyses) !== JSON.stringify(store.state.analyses)) store.update({ analyses })
    return analyses.find(({ id }) => id === analysisId) ?? null
  }

  return {
    get table() {
      return usedSales()
    },
    get planBasis() {
      return planBasis
    },
    analyse: async () => {
      const isReady = () => store.state.analysisId !== null || data.understood !== null
      if (store.state.work === null && !isReady()) await data.read()
      if (!isReady()) {
        tellWhyNot(store)
        return
      }
      await run('analyse', async () => {
        const kept = await known(store.state.analysisId)
        const { settings, analysisName } = store.state
        await execute(
          kept === null ? await newAnalysis() : { ...kept, name: analysisName.trim() || kept.name, settings },
        )
      })
    },
    refresh: (analysisId) =>
      run('refresh', async () => {
        const analyses = await workbook.readAnalyses()
        const wanted = analysisId ?? store.state.analysisId
        const kept = analyses.find(({ id }) => id === wanted) ?? (analysisId === null ? analyses.at(-1) : undefined)
        store.update({ analyses })
        if (kept === undefined) {
          const lost = analyses.length === 0 && (await workbook.areAnalysesLost())
          store.update({ problem: lost ? ANALYSES_LOST : { kind: 'noAnalysis' } })
          return
        }
        store.update({ analysisId: kept.id, analysisName: kept.name, settings: kept.settings })
        await execute(kept)
      }),
    removeResults: (analysisId) =>
      run('remove', async () => {
        await workbook.removeResults(analysisId)
        const analyses = await workbook.readAnalyses()
        const { analysisId: chosen, outcome, step } = store.state
        store.update({ analyses, ...(outcome?.analysisId === analysisId && { outcome: null }) })
        if (chosen === analysisId) store.update({ analysisId: null, analysisName: freeName(analyses) })
        if (step === 'results' && store.state.outcome === null) store.update({ step: 'data' })
      }),
    cancel: () => {
      const { work } = store.state
      if (work === null) return
      store.update({ work: { ...work, cancelling: true } })
      running.abort(new ExcelError({ code: 'cancelled' }))
    },
  }
}

/** Nothing is understood: the reason that step 1 shows is the reason why nothing can be analysed. */
function tellWhyNot(store: PaneStore): void {
  const { data } = store.state
  store.update({ step: 'data', problem: data.state === 'problem' ? data.problem : null })
}

function progressOf(store: PaneStore): Pick<WorkbookTask, 'onProgress' | 'onWriting'> {
  type WorkProgress = Pick<Work, 'phase' | 'done' | 'total'>
  const show = (progress: WorkProgress): void => {
    const { work } = store.state
    if (work !== null) store.update({ work: { ...work, ...progress } })
  }
  const showSometimes = throttled(show)
  const tell = (progress: WorkProgress): void => {
    if (progress.phase === store.state.work?.phase) showSometimes(progress)
    else show(progress)
  }
  return {
    onProgress: tell,
    onWriting: ({ rowsWritten, rowCount }) => {
      tell({ phase: 'writing', done: rowsWritten, total: rowCount })
    },
  }
}
