import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useCallback, useId, useState } from 'react'
import type { PaneProps } from '../PaneProps'
import { lostOf } from '../plan/inputs'
import { KeptAnalyses } from './KeptAnalyses'
import { NoResults } from './NoResults'
import { Outcome } from './Outcome'
import { ResultTabs, type ResultTab } from './ResultTabs'

const Plan = lazy(() => import('../plan/Plan'))

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
})

/** Step 3: what the last run found and what to do about it, or how to come to results; and the analyses of the workbook. */
export default function ResultsStep(pane: PaneProps) {
  const styles = useStyles()
  const { session, state, wording } = pane
  const { outcome, analyses, work } = state
  const others = analyses.filter(({ id }) => id !== outcome?.analysisId)
  const [tab, open] = useState<ResultTab>('results')
  const id = useId()
  /** The focus goes along: what was pressed is not shown any more. */
  const lose = useCallback(
    (name: string) => {
      open('plan')
      document.getElementById(`${id}plan`)?.focus()
      const isLost = outcome !== null && outcome.plan !== null && lostOf({ outcome, plan: outcome.plan }) === name
      if (!isLost) void session.changePlan({ 'stress.lost': [[name]] })
    },
    [session, outcome, id],
  )
  const shown: ResultTab = outcome === null || outcome.plan === null ? 'results' : tab
  const part = outcome && { session, outcome, language: wording.language, busy: work !== null }
  return (
    <div className={styles.step}>
      {outcome !== null && outcome.plan !== null && (
        <ResultTabs wording={wording} shown={shown} id={id} onShow={open} />
      )}
      {part !== null && (
        <div
          id={`${id}panel`}
          className={styles.step}
          {...(part.outcome.plan !== null && { role: 'tabpanel', 'aria-labelledby': `${id}${shown}` })}
        >
          {shown === 'results' ? (
            <Outcome {...part} onLose={lose} />
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
          busy={work !== null}
        />
      )}
    </div>
  )
}
