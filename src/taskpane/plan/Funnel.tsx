import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { Section } from '../results/Section'
import { PeriodFields } from './PeriodFields'
import type { PlanProps } from './PlanProps'
import { Required } from './Required'
import { StageList } from './StageList'
import { TakeStages } from './TakeStages'
import { TargetFields } from './TargetFields'
import { WhatIf } from './WhatIf'

/** From a target to the work at each stage; what follows stands beneath what is entered. */
export function Funnel(parts: PlanProps) {
  const styles = useStyles()
  const { plan, subject } = parts
  const { t } = subject.wording
  return (
    <>
      <Section title={t('panePlan.funnelTitle')}>
        <Caption1>{t('panePlan.funnelHint')}</Caption1>
        <StageList {...parts} />
        <TakeStages {...parts} />
      </Section>
      <Section title={t('panePlan.goal')}>
        <div className={styles.fields}>
          <TargetFields {...parts} />
          <PeriodFields {...parts} />
        </div>
      </Section>
      {plan.funnel.plan !== null && (
        <>
          <Required subject={subject} funnel={plan.funnel.plan} />
          <WhatIf subject={subject} funnel={plan.funnel.plan} />
        </>
      )}
    </>
  )
}

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
})
