import { chainSentences } from '../../report/plan/chainSentences'
import { Section } from '../results/Section'
import { Sentences } from '../results/Sentences'
import type { PlanProps } from './PlanProps'
import { SharesChart } from './SharesChart'
import { WhoLeaves } from './WhoLeaves'

/** Customers are lost: what is left, who weighs more then, and what it takes to replace them. */
export function StressTest(parts: PlanProps) {
  const { plan, subject } = parts
  return (
    <Section title={subject.wording.t('panePlan.stressTitle')}>
      <WhoLeaves {...parts} />
      <Sentences sentences={chainSentences(subject, plan)} />
      {plan.stress.plan !== null && <SharesChart subject={subject} stress={plan.stress.plan} />}
    </Section>
  )
}
