import { runInSlices } from '../../analysis/runInSlices'
import { loadWording } from '../../locale/loadWording'
import type { CellValue, UserInputs } from '../../report/Report'
import { lostOf } from '../plan/inputs'
import { loadEngine } from './loadEngine'
import { paneProblem } from './paneProblem'
import type { PaneSession } from './PaneSession'
import type { PaneOutcome } from './PaneState'
import type { PaneStore } from './PaneStore'
import type { PaneWorkbook } from './PaneWorkbook'
import { readStages } from './readStages'
import type { Runs } from './runs'

/** From dependency to action: the stress test and the funnel of the last run, with what is changed of them in the pane. */
export function createPlanStep(
  store: PaneStore,
  workbook: PaneWorkbook,
  runs: Runs,
): Pick<PaneSession, 'changePlan' | 'showLossOf' | 'takeStages'> {
  const updateOutcome = (changes: Partial<PaneOutcome>): void => {
    const { outcome } = store.state
    if (outcome !== null) store.update({ outcome: { ...outcome, ...changes } })
  }

  const changePlan = async (inputs: UserInputs): Promise<void> => {
    const { outcome } = store.state
    const unwritten = { ...outcome?.unwritten, ...inputs }
    if (outcome === null || Object.keys(unwritten).length === 0) return
    updateOutcome({ unwritten })
    // Whoever has changed more meanwhile makes the plan of all of it.
    const isLatest = () => store.state.outcome?.unwritten === unwritten
    try {
      const [{ actionPlanInSteps }, wording] = await Promise.all([loadEngine(), loadWording(outcome.context.language)])
      const { planBasis } = runs
      if (planBasis === null || !isLatest()) return
      const all = { ...outcome.context.inputs, ...unwritten }
      const steps = actionPlanInSteps(planBasis, all, wording, store.state.outcome?.plan)
      const plan = await runInSlices(steps, undefined, undefined)
      if (isLatest()) updateOutcome({ plan })
    } catch (error) {
      store.update({ problem: paneProblem(error) })
    }
  }

  const showLossOf = async (name: string): Promise<void> => {
    store.update({ step: 'results', resultTab: 'plan', help: false, card: { state: 'none' } })
    const { outcome } = store.state
    if (outcome === null || outcome.plan === null) return
    if (lostOf({ outcome, plan: outcome.plan }) !== name) await changePlan({ 'stress.lost': [[name]] })
  }

  const takeStages = async (): Promise<void> => {
    try {
      const source = await workbook.openSource({ selection: true })
      const { stages, taken } = await readStages(source, stagesOf(store.state.outcome))
      await changePlan({ 'funnel.stages': stages })
      updateOutcome({ stagesTaken: taken })
    } catch (error) {
      updateOutcome({ stagesTaken: { from: 'nothing', problem: paneProblem(error) } })
    }
  }

  return { changePlan, showLossOf, takeStages }
}

/** The rows of the list of stages as they stand there now. */
function stagesOf(outcome: PaneOutcome | null): CellValue[][] {
  return outcome?.unwritten['funnel.stages'] ?? outcome?.plan?.cells.stages ?? []
}
