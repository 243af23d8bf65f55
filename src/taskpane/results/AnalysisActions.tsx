import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import { quoted } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'
import type { PaneSession } from '../session/PaneSession'
import { useBusy } from '../useWork'
import { RemoveResults } from './RemoveResults'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface AnalysisActionsProps {
  session: PaneSession
  wording: Wording
  analysis: { id: string; name: string }
}

/** What can be done with an analysis that the workbook holds. */
export function AnalysisActions({ session, wording, analysis }: AnalysisActionsProps) {
  const styles = useStyles()
  const busy = useBusy(session)
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabledFocusable={busy}
        aria-label={wording.t('paneResults.refreshNamed', { name: quoted(wording, analysis.name) })}
        onClick={() => void session.refresh(analysis.id)}
      >
        {wording.t('paneResults.refresh')}
      </Button>
      <RemoveResults session={session} wording={wording} analysis={analysis} />
    </div>
  )
}
