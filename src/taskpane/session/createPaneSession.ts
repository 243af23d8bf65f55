import { DEFAULT_SETTINGS } from '../../analysis/Settings'
import type { Language } from '../../locale/Language'
import { createCardStep } from './cardStep'
import { createDataStep } from './dataStep'
import { freeName } from './freeName'
import { ANALYSES_LOST, paneProblem } from './paneProblem'
import type { PaneSession } from './PaneSession'
import { PaneStore } from './PaneStore'
import type { PaneState } from './PaneState'
import type { PaneWorkbook } from './PaneWorkbook'
import { createPlanStep } from './planStep'
import { createResultsStep } from './resultsStep'
import { createRuns } from './runs'
import { createSettingsStep } from './settingsStep'

/** Selecting goes on while cells are dragged over or arrow keys are held; the last selection is what counts. */
const SETTLED_MILLISECONDS = 200

export function createPaneSession(workbook: PaneWorkbook, language: Language): PaneSession {
  const store = new PaneStore({ ...FIRST_STATE, language })
  const data = createDataStep(store, workbook)
  const runs = createRuns(store, workbook, data)
  const card = createCardStep(store, workbook, data, runs)
  const settings = createSettingsStep(store, data)
  const results = createResultsStep(store, workbook)
  const plan = createPlanStep(store, workbook, runs)

  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action()
    } catch (error) {
      store.update({ problem: paneProblem(error) })
    }
  }
  /** Not while a run is under way: it asks enough of Excel. */
  const follow = async (): Promise<void> => {
    if (store.state.work !== null) return
    if (store.state.step === 'data') await data.follow()
    await attempt(() => card.follow())
  }
  const afterRun = async (run: Promise<void>): Promise<void> => {
    await run
    await plan.changePlan({})
    await follow()
  }
  /** A start that Excel refused, while a cell was being edited say, is made up for at the next look. */
  let started: Promise<boolean> | null = null
  const start = async (): Promise<void> => {
    started ??= begin()
    if (!(await started)) started = null
  }
  const begin = async (): Promise<boolean> => {
    try {
      workbook.checkHost()
      const analyses = await workbook.readAnalyses()
      store.update({ analyses, analysisName: freeName(analyses) })
      if (analyses.length === 0 && (await workbook.areAnalysesLost())) store.update({ problem: ANALYSES_LOST })
      // Before the first look, so that nothing selected meanwhile is missed.
      await workbook.watchSelection(onSelection)
      // Where Excel does not tell, the pane counts as shown.
      await workbook.watchPane(onPane).catch(console.error)
    } catch (error) {
      data.fail(error)
      return false
    }
    await data.read()
    const last = store.state.analyses.at(-1)
    if (data.understood === null && last !== undefined) await data.choose(last)
    await attempt(() => card.follow())
    return true
  }
  /** The page outlives its pane: nobody then wants every selected table read. */
  let shown = true
  const onPane = (now: boolean): void => {
    shown = now
    onSelection()
  }
  let settled: ReturnType<typeof setTimeout> | undefined
  const onSelection = (): void => {
    clearTimeout(settled)
    if (!shown) return
    settled = setTimeout(() => void follow(), SETTLED_MILLISECONDS)
  }

  return {
    get state() {
      return store.state
    },
    subscribe: (listener) => store.subscribe(listener),
    start,
    setLanguage: (chosen) => {
      store.update({ language: chosen })
    },
    goTo: (step) => {
      store.update({ step, help: false })
      if (step !== 'results' && store.state.work === null) data.preview.resume()
      if (step === 'data') void follow()
    },
    showHelp: (shown) => {
      store.update({ help: shown })
    },
    dismissProblem: () => {
      store.update({ problem: null })
    },
    nameLambda: async () => {
      store.update({ problem: null })
      await attempt(() => workbook.nameLambda())
      return store.state.problem === null
    },
    ...settings,
    readSelection: async () => {
      if (started === null) await start()
      else await data.read()
    },
    preview: () => data.preview.read(),
    nameAnalysis: (name) => {
      store.update({ analysisName: name })
    },
    chooseAnalysis: (analysisId) => {
      const chosen = store.state.analyses.find(({ id }) => id === analysisId)
      if (chosen !== undefined) void data.choose(chosen)
      else store.update({ analysisId: null, analysisName: freeName(store.state.analyses) })
    },
    analyse: () => afterRun(runs.analyse()),
    refresh: (analysisId) => afterRun(runs.refresh(analysisId)),
    removeResults: (analysisId) => afterRun(runs.removeResults(analysisId)),
    cancel: () => {
      runs.cancel()
    },
    ...results,
    ...plan,
  }
}

const FIRST_STATE: Omit<PaneState, 'language'> = {
  step: 'data',
  resultTab: 'results',
  help: false,
  data: { state: 'none' },
  settings: DEFAULT_SETTINGS,
  analyses: [],
  analysisId: null,
  analysisName: freeName([]),
  work: null,
  problem: null,
  outcome: null,
  unwrittenPlans: {},
  card: { state: 'none' },
}
