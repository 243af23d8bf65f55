import { AnalysisError } from '../../core/index'
import type { ActionPlan } from '../../report/plan/ActionPlan'
import type { UserInputs } from '../../report/Report'
import { OptionError } from './OptionError'
import type { PLAN_OPTIONS } from './planInputs'

/**
 * Refuses what the data has shown to be wrong with the call's own plan; what stands wrong in the cells of a file is for
 * their sheets to say.
 *
 * @throws AnalysisError badParameter 'stress'; OptionError averageSaleNeeded, incomeNeeded
 */
export function refusePlan(inputs: UserInputs, plan: ActionPlan | null): void {
  if (plan === null) refuseAnyPlan(inputs)
  else {
    if (inputs['stress.lost'] && plan.stress.problem !== null) throw new AnalysisError(plan.stress.problem)
    if (inputs['funnel.amount'] && isAverageSale(plan)) throw new OptionError({ code: 'averageSaleNeeded' })
  }
}

const OPTION_OF: Record<string, (typeof PLAN_OPTIONS)[number]> = {
  'funnel.stages': 'funnel',
  'funnel.amount': 'target',
  'funnel.averageSale': 'average-sale',
  'stress.lost': 'stress',
}

function refuseAnyPlan(inputs: UserInputs): void {
  const option = Object.keys(inputs)
    .map((id) => OPTION_OF[id])
    .find((name) => name !== undefined)
  if (option !== undefined) throw new OptionError({ code: 'incomeNeeded', option })
}

function isAverageSale({ funnel: { problem } }: ActionPlan): boolean {
  return problem?.code === 'badParameter' && problem.parameter === 'average-sale'
}
