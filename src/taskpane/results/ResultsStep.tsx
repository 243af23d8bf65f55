import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useId } from 'react'
import type { PaneProps } from '../PaneProps'
import type { ResultTab } from '../session/PaneState'
import { KeptAnalyses } from './KeptAnalyses'
import { NoResults } from './NoResults'
import { Outcome } from './Outcome'
import { ResultTabs } from './ResultTabs'

const Plan = lazy(() => import('../plan/Plan'))

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
})

/** Step 3: what the last run found and what to do about it, or how to come to results; and the analyses of the workbook. */
export default function ResultsStep(pane: PaneProps) {
  const styles = useStyles()
  const { session, state, wording } = pane
  const { outcome, analyses, resultTab, card } = state
  const others = analyses.filter(({ id }) => id !== outcome?.analysisId)
  const id = useId()
  const shown: ResultTab = outcome === null || outcome.plan === null ? 'results' : resultTab
  const part = outcome && { session, outcome, language: wording.language }
  return (
    <div className={styles.step}>
      {outcome !== null && outcome.plan !== null && (
        <ResultTabs
          wording={wording}
          shown={shown}
          cardShown={card.state !== 'none'}
          id={id}
          onShow={(tab) => {
            session.showTab(tab)
          }}
        />
      )}
      {part !== null && (
        <div
          id={`${id}panel`}
          className={styles.step}
          {...(part.outcome.plan !== null && { role: 'tabpanel', 'aria-labelledby': `${id}${shown}` })}
        >
          {shown === 'results' ? (
            <Outcome {...part} />
          ) : (
            <Suspense fallback={<p>{wording.t('pane.oneMoment')}</p>}>
              <Plan {...part} />
            </Suspense>
          )}
        </div>
      )}
      {outcome === null && analyses.length === 0 && <NoResults session={session} wording={wording} />}
      {others.length > 0 && shown === 'results' && (
        <KeptAnalyses
          session={session}
          wording={wording}
          analyses={others}
          unwrittenPlans={state.unwrittenPlans}
          areOthers={outcome !== null}
        />
      )}
    </div>
  )
}
