import { ChoiceError } from '../../analysis/options/ChoiceError'
import { planFunnel, targetBuyers, type FunnelStage } from '../../core/index'
import { STAGE_ROWS, TARGET_WORDS } from '../../report/plan/funnelInputs'
import { typedNumber, typedWord } from '../../report/plan/inputCells'
import type { UserInputs } from '../../report/Report'
import { OptionError } from './OptionError'

/** The options that stand for yellow cells of the result sheets. */
export const PLAN_OPTIONS = ['funnel', 'target', 'average-sale', 'stress'] as const

type PlanOption = (typeof PLAN_OPTIONS)[number]

const TARGET_EXAMPLES = '10 | revenue=1000000 | "profit=300000;margin=30%"'
/** A bare number below it could be meant as a fraction or as percent. */
const LEAST_BARE_PERCENT = 1

/**
 * What the call says of the funnel and of the stress test, as the yellow cells would hold it; what it does not say is
 * left to them.
 *
 * @throws ChoiceError badValue, OptionError badFunnel; AnalysisError for a funnel or a target that cannot be
 */
export function readPlanInputs(text: (option: PlanOption) => string | null): UserInputs {
  const [funnel, target, averageSale, stress] = PLAN_OPTIONS.map(text)
  return {
    ...(funnel && { 'funnel.stages': readFunnel(funnel) }),
    ...(target && readTarget(target)),
    ...(averageSale && { 'funnel.averageSale': [[readAverageSale(averageSale)]] }),
    ...(stress && { 'stress.lost': [[stress.trim()]] }),
  }
}

/** "Calls=80;Buyers=1" with counts, "Calls=50%;Buyers" with conversions to the next stage. */
function readFunnel(value: string): UserInputs[string] {
  const parts = value.replace(/;\s*$/, '').split(';')
  const stages = parts.map((part) => readStage(value, part))
  if (stages.length > STAGE_ROWS || stages.at(-1)?.conversion !== null) throw badFunnel(value)
  planFunnel({ stages, target: { kind: 'buyers', buyers: 1 }, period: null, sellers: 1 })
  return stages.map(({ name, count, conversion }) => [name, count, conversion, null, null])
}

function readStage(funnel: string, part: string): FunnelStage {
  const { name, value } = nameAndValue(part)
  const stage = { name, count: null, conversion: null, wanted: null, days: null }
  if (value === null) return stage
  const number = typedNumber(value)
  if (number === null || Number.isNaN(number)) throw badFunnel(funnel)
  return value.endsWith('%') ? { ...stage, conversion: number } : { ...stage, count: number }
}

function badFunnel(value: string): OptionError {
  return new OptionError({ code: 'badFunnel', value, most: STAGE_ROWS })
}

/** "10", "revenue=1000000", "profit=300000;margin=30%", the words in either language. */
function readTarget(value: string): UserInputs {
  const refuse = () => new ChoiceError({ code: 'badValue', option: 'target', value, expected: TARGET_EXAMPLES })
  const [figure = '', margin, ...more] = value.split(';')
  const { name, value: named } = nameAndValue(figure)
  const kind = named === null ? 'buyers' : typedWord(name, TARGET_WORDS)
  const amount = typedNumber(named ?? name) ?? NaN
  if (kind === null || Number.isNaN(amount) || more.length > 0) throw refuse()
  if ((kind === 'profit') !== (margin !== undefined)) throw refuse()
  targetBuyers({ kind: 'buyers', buyers: amount })
  const share = margin === undefined ? null : readMargin(margin)
  if (Number.isNaN(share)) throw refuse()
  return {
    // The words of the cell in English are these very names.
    'funnel.kind': [[kind]],
    'funnel.amount': [[amount]],
    ...(share !== null && { 'funnel.margin': [[share]] }),
  }
}

/** NaN for what is no margin. */
function readMargin(part: string): number {
  const { name, value } = nameAndValue(part)
  const number = typedNumber(value) ?? NaN
  if (typedWord(name, { margin: 'funnel.marginWord' }) === null) return NaN
  if (value?.endsWith('%') !== true && number < LEAST_BARE_PERCENT) return NaN
  const share = value?.endsWith('%') === true ? number : number / 100
  return share > 0 && share <= 1 ? share : NaN
}

function readAverageSale(value: string): number {
  const number = typedNumber(value) ?? NaN
  if (number > 0) return number
  throw new ChoiceError({ code: 'badValue', option: 'average-sale', value, expected: '25000' })
}

/** A name may hold the sign itself, a value never does. */
function nameAndValue(part: string): { name: string; value: string | null } {
  const at = part.lastIndexOf('=')
  if (at === -1) return { name: part.trim(), value: null }
  return { name: part.slice(0, at).trim(), value: part.slice(at + 1).trim() }
}
