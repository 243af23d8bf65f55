import { makeStyles, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { usePaneState } from '../usePaneState'
import { KeptAnalyses } from './KeptAnalyses'
import { NoResults } from './NoResults'
import { Outcome } from './Outcome'

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
})

/** Step 3: what the last run found, or how to come to results, and the analyses that the workbook holds. */
export default function ResultsStep({ session, wording }: PaneProps) {
  const styles = useStyles()
  const { outcome, analyses, work } = usePaneState(session)
  const busy = work !== null
  const others = analyses.filter(({ id }) => id !== outcome?.analysisId)
  return (
    <div className={styles.step}>
      {outcome === null ? (
        <NoResults session={session} wording={wording} offerData={analyses.length === 0} />
      ) : (
        <Outcome session={session} outcome={outcome} language={wording.language} busy={busy} />
      )}
      {others.length > 0 && (
        <KeptAnalyses session={session} wording={wording} analyses={others} areOthers={outcome !== null} busy={busy} />
      )}
    </div>
  )
}
