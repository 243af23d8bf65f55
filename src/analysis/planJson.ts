import { targetFigure, type FunnelChoices, type FunnelPlan, type Replacement, type StressTest } from '../core/index'
import type { ActionPlan } from '../report/plan/ActionPlan'
import { funnelChoices } from '../report/plan/funnelInputs'
import { isoDate } from './isoDate'

/** The funnel, the stress test and the work that replaces the lost customers; null for each that cannot be made. */
export function planJson({ cells, funnel, stress, replacement }: ActionPlan) {
  return {
    funnel: funnel.plan && { ...askedJson(funnelChoices(cells)), ...funnelJson(funnel.plan) },
    stress: stress.plan && stressJson(stress.plan),
    replacement: replacement && funnelJson(replacement),
  }
}

/** What the plan is made for. */
function askedJson({ target, period, sellers }: FunnelChoices) {
  return {
    target: {
      kind: target.kind,
      amount: targetFigure(target),
      averageSale: target.kind === 'buyers' ? null : target.averageSale,
      margin: target.kind === 'profit' ? target.margin : null,
    },
    from: isoDate(period?.firstDay ?? null),
    to: isoDate(period?.lastDay ?? null),
    sellers,
  }
}

function funnelJson({ buyers, workingDays, stages, bottleneck, whatIf }: FunnelPlan) {
  const nameOf = (stage: number) => stages[stage]?.name ?? null
  return {
    buyers,
    workingDays,
    stages: stages.map(({ dueDay, ...stage }) => ({ ...stage, due: isoDate(dueDay) })),
    bottleneck: {
      stage: nameOf(bottleneck.stage),
      rule: bottleneck.rule,
      conversion: bottleneck.conversion,
      wanted: bottleneck.rule === 'missesTarget' ? bottleneck.wanted : null,
      saved: bottleneck.rule === 'savesMost' ? bottleneck.saved : null,
    },
    whatIf: whatIf.map(({ stage, ...better }) => ({ stage: nameOf(stage), ...better })),
  }
}

function stressJson({ lost, staying, replacement, ...income }: StressTest) {
  return { lost, ...income, staying, newCustomers: newCustomersJson(replacement) }
}

/** null where it is not known how many new customers would replace the lost ones. */
function newCustomersJson(replacement: Replacement) {
  if (!replacement.known) return null
  const { span, lostIncome, newCustomers, incomeOfNew, perNewCustomer, needed } = replacement
  return {
    from: isoDate(span.firstDay),
    to: isoDate(span.lastDay),
    lostIncome,
    count: newCustomers,
    income: incomeOfNew,
    perNewCustomer,
    needed,
  }
}
