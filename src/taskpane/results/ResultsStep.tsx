import { makeStyles, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { KeptAnalyses } from './KeptAnalyses'
import { NoResults } from './NoResults'
import { Outcome } from './Outcome'

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
})

/** Step 3: what the last run found, or how to come to results, and the analyses that the workbook holds. */
export default function ResultsStep({ session, state, wording }: PaneProps) {
  const styles = useStyles()
  const { outcome, analyses, work } = state
  const busy = work !== null
  const others = analyses.filter(({ id }) => id !== outcome?.analysisId)
  return (
    <div className={styles.step}>
      {outcome !== null && <Outcome session={session} outcome={outcome} language={wording.language} busy={busy} />}
      {outcome === null && analyses.length === 0 && <NoResults session={session} wording={wording} />}
      {others.length > 0 && (
        <KeptAnalyses session={session} wording={wording} analyses={others} areOthers={outcome !== null} busy={busy} />
      )}
    </div>
  )
}
