import { makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { Language } from '../../locale/Language'
import { useSubject } from '../results/useSubject'
import type { PaneSession } from '../session/PaneSession'
import type { PaneOutcome } from '../session/PaneState'
import { Funnel } from './Funnel'
import { PlanActions } from './PlanActions'
import { StressTest } from './StressTest'

interface Props {
  session: PaneSession
  outcome: PaneOutcome
  language: Language
}

/** From dependency to action: who may leave, and what it takes to replace them or to grow. */
const Plan = memo(function Plan({ session, outcome, language }: Props) {
  const styles = useStyles()
  const subject = useSubject(outcome, language)
  const { plan } = outcome
  if (plan === null) return null
  const parts = { session, outcome, plan, subject }
  return (
    <div className={styles.plan}>
      <StressTest {...parts} />
      <Funnel {...parts} />
      <PlanActions {...parts} />
    </div>
  )
})

export default Plan

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
})
