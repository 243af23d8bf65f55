import type { StressTest } from '../../core/index'
import { quoted } from '../../locale/quoted'
import type { Subject } from '../Subject'
import type { ActionPlan } from './ActionPlan'

/** "If … leaves, you need …": from the classes over the dependency to the work of the funnel. */
export function chainSentences(subject: Subject, plan: ActionPlan): string[] {
  const { wording } = subject
  const stress = plan.stress.plan
  if (stress === null) return []
  const loss = wording.t(stress.lost.length === 1 ? 'stress.lossOfOne' : 'stress.lossOfSeveral', {
    names: lostNames(subject, stress),
    income: subject.amount(stress.lostIncome),
    share: wording.percent(stress.lostIncome / stress.totalIncome),
    left: subject.amount(stress.incomeLeft),
  })
  return [classSentence(subject, stress), loss, replacementSentence(subject, plan, stress)].filter(
    (text) => text !== '',
  )
}

/** The class of a single customer that leaves; of a group or of several there is none. */
function classSentence({ result, wording: { t }, wording }: Subject, { lost }: StressTest): string {
  const [only, ...others] = lost
  if (only === undefined || others.length > 0) return ''
  const customer = result.customers.find(({ customer: name }) => name === only.name)
  if (customer === undefined || customer.abc === null) return ''
  const letters = `${customer.abc}${customer.xyz ?? ''}`
  return t('stress.whoLeaves', { name: quoted(wording, only.name), letters, level: t(`level.${customer.level}`) })
}

function lostNames({ wording, wording: { t } }: Subject, { lost }: StressTest): string {
  if (lost.length > 3) return t('stress.largestCount', { count: lost.length })
  return wording.list(lost.map(({ name }) => quoted(wording, name)))
}

/** How many new customers replace those who leave, and what work that is at each stage. */
export function replacementSentence(subject: Subject, plan: ActionPlan, { replacement }: StressTest): string {
  const { wording } = subject
  if (!replacement.known && replacement.reason === 'noDates') return wording.t('stress.unknownNoDates')
  const range = wording.dayRange(replacement.span.firstDay, replacement.span.lastDay)
  if (!replacement.known) return wording.t('stress.unknownNobodyNew', { range })
  if (replacement.needed <= 0) return wording.t('stress.nothingToReplace', { range })
  // The loss of this span and not of all data is what the number of new customers times their average comes to.
  const need = wording.t('stress.need', {
    count: Math.ceil(replacement.needed),
    range,
    lost: subject.amount(replacement.lostIncome),
    each: subject.amount(replacement.perNewCustomer),
  })
  if (plan.replacement === null) return need
  const work = plan.replacement.stages
    .slice(0, -1)
    .map(({ name, required }) => wording.t('stress.stageWork', { stage: name, required: wording.number(required) }))
  return `${need} ${wording.t('stress.work', { work: wording.list(work) })}`
}
