import {
  AnalysisError,
  customerKey,
  planFunnel,
  stressTestInSteps,
  type AnalysisChoices,
  type AnalysisProblem,
  type AnalysisResult,
  type FunnelPlan,
  type Lost,
  type SalesTable,
  type StressTest,
} from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { UserInputs } from '../Report'
import { funnelCells, funnelChoices, type FunnelCells } from './funnelInputs'
import { inputCell, typedNumber } from './inputCells'

export type Planned<Plan> = { plan: Plan; problem: null } | { plan: null; problem: AnalysisProblem }

/** From dependency to action: what it takes to replace or grow what the classes show. */
export interface ActionPlan {
  cells: FunnelCells
  funnel: Planned<FunnelPlan>
  /** Whom the stress test loses, as it stands in its cell. */
  lost: string | number
  stress: Planned<StressTest>
  /** What the funnel takes to win those who replace the lost customers; null where either is not known. */
  replacement: FunnelPlan | null
}

/** What the plan is made from besides the inputs. */
export interface PlanBasis {
  table: SalesTable
  choices: AnalysisChoices
  result: AnalysisResult
  /** An Excel serial. */
  today: number
}

/**
 * null where customers are not what the analysis is about: a product cannot be lost to a competitor. There are pauses
 * within the stress test, which goes over all sales.
 *
 * @param before the plan of the same basis with other inputs: while the same customers leave, the stress test is taken
 *   from it
 */
export function* actionPlanInSteps(
  { table, choices, result, today }: PlanBasis,
  inputs: UserInputs,
  wording: Wording,
  before: ActionPlan | null = null,
): Generator<undefined, ActionPlan | null> {
  if (result.parameters.entity !== 'customer' || result.concentration.totalIncome <= 0) return null
  const cells = funnelCells(inputs, result, wording, today)
  const funnel = attempt(() => planFunnel(funnelChoices(cells)))
  const lost = whomToLose(inputs, result)
  const stress =
    before?.lost === lost
      ? before.stress
      : yield* attemptInSteps(stressTestInSteps(table, choices, result.accounts, lostOf(lost)))
  return { cells, funnel, lost, stress, replacement: replacementOf(cells, stress.plan) }
}

/** A name or a number; the largest customer unless the user has said otherwise. */
function whomToLose(inputs: UserInputs, result: AnalysisResult): string | number {
  const cell = inputCell(inputs, 'stress.lost')
  const number = typedNumber(cell)
  if (number === null) return 1
  return Number.isNaN(number) || (typeof cell === 'string' && isCustomer(result, cell)) ? String(cell) : number
}

/** Some are called "00123". */
function isCustomer({ customers, concentration }: AnalysisResult, text: string): boolean {
  const key = customerKey(text)
  const isNamed = (name: string | null) => name !== null && customerKey(name) === key
  return (
    concentration.largest.some(({ name }) => isNamed(name)) ||
    customers.some(({ customer, group }) => isNamed(customer) || isNamed(group))
  )
}

function lostOf(lost: string | number): Lost {
  return typeof lost === 'string' ? { name: lost } : { largest: lost }
}

function replacementOf(cells: FunnelCells, stress: StressTest | null): FunnelPlan | null {
  if (stress === null || !stress.replacement.known || stress.replacement.needed <= 0) return null
  const { needed } = stress.replacement
  return attempt(() => planFunnel({ ...funnelChoices(cells), target: { kind: 'buyers', buyers: needed } })).plan
}

function attempt<Plan>(make: () => Plan): Planned<Plan> {
  try {
    return { plan: make(), problem: null }
  } catch (error) {
    return refusal(error)
  }
}

function* attemptInSteps<Plan>(steps: Generator<undefined, Plan>): Generator<undefined, Planned<Plan>> {
  try {
    return { plan: yield* steps, problem: null }
  } catch (error) {
    return refusal(error)
  }
}

/** What a user has typed must not stop the analysis: its sheet says what is wrong with it. */
function refusal(error: unknown): { plan: null; problem: AnalysisProblem } {
  if (error instanceof AnalysisError) return { plan: null, problem: error.problem }
  throw error
}
