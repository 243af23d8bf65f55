import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Wording } from '../../locale/Wording'
import { quoted } from '../../locale/quoted'
import { problemText } from '../problemText'
import type { StagesTaken } from '../session/PaneState'
import type { PlanProps } from './PlanProps'

/** Names of other stages in a sentence. */
const NAMED = 10

/** Fills the list of stages from the selected cells, and says how they were understood. */
export function TakeStages({ session, outcome, subject: { wording } }: PlanProps) {
  const styles = useStyles()
  const hint = useId()
  const { stagesTaken } = outcome
  return (
    <div className={styles.take}>
      <Button aria-describedby={hint} onClick={() => void session.takeStages()}>
        {wording.t('panePlan.take')}
      </Button>
      <Caption1 id={hint}>{wording.t('panePlan.takeHint')}</Caption1>
      <div role="status">
        {stagesTaken !== null && (
          <Body1 className={stagesTaken.from === 'nothing' ? styles.problem : undefined}>
            {takenText(wording, stagesTaken)}
          </Body1>
        )}
      </div>
    </div>
  )
}

function takenText(wording: Wording, taken: StagesTaken): string {
  const { t } = wording
  switch (taken.from) {
    case 'nothing':
      return problemText(wording, taken.problem)
    case 'counts':
      return t('panePlan.takenCounts')
    case 'deals': {
      const said = taken.byList ? t('panePlan.takenDeals') : t('panePlan.takenNew')
      if (taken.unknown.length === 0) return said
      const named = taken.unknown.slice(0, NAMED).map(({ stage, deals }) => {
        return t('panePlan.stageDeals', { stage: quoted(wording, stage), deals: wording.number(deals) })
      })
      const more = taken.unknown.length > NAMED ? ' …' : ''
      return `${said} ${t('panePlan.takenUnknown', { stages: named.join(', ') + more })}`
    }
  }
}

const useStyles = makeStyles({
  take: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  problem: { color: tokens.colorPaletteRedForeground1 },
})
