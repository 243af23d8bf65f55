import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import { quoted } from '../../locale/quoted'
import type { PaneProps } from '../PaneProps'
import { useBusy } from '../useWork'
import { ShownCustomer } from './ShownCustomer'

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  needed: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  text: { overflowWrap: 'anywhere' },
})

/** The customer whose cell is selected in the workbook; nothing while none is. */
export default function CustomerCard({ session, state, wording }: PaneProps) {
  const styles = useStyles()
  const { card, outcome } = state
  const busy = useBusy(session)
  if (card.state === 'refreshNeeded') {
    return (
      <div className={mergeClasses(styles.card, styles.needed)}>
        <Body1 className={styles.text}>
          {wording.t('paneCard.refreshNeeded', { name: quoted(wording, card.name) })}
        </Body1>
        <Button
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void session.refresh(card.analysisId)}
        >
          {wording.t('paneCard.refresh')}
        </Button>
      </div>
    )
  }
  if (card.state === 'none' || outcome === null) return null
  return (
    <div className={styles.card}>
      <ShownCustomer session={session} outcome={outcome} card={card} language={wording.language} />
    </div>
  )
}
