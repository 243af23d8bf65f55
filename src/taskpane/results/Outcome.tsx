import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { changeSentences } from '../../analysis/changeSentences'
import type { Language } from '../../locale/Language'
import { headlines } from '../../report/headlines'
import { madeFrom } from '../../report/madeFrom'
import { rowsLine } from '../../report/rowsLine'
import type { PaneSession } from '../session/PaneSession'
import type { PaneOutcome } from '../session/PaneState'
import { Alerts } from './Alerts'
import { KeyAccounts } from './KeyAccounts'
import { Matrix } from './Matrix'
import { Pareto } from './Pareto'
import { RemoveResults } from './RemoveResults'
import { Section } from './Section'
import { Sentences } from './Sentences'
import { SheetButtons } from './SheetButtons'
import { useSubject } from './useSubject'

const useStyles = makeStyles({
  remove: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
})

interface OutcomeProps {
  session: PaneSession
  outcome: PaneOutcome
  language: Language
}

/** What the last run found. Not drawn anew while a run under way changes the pane's state. */
export const Outcome = memo(function Outcome({ session, outcome, language }: OutcomeProps) {
  const styles = useStyles()
  const subject = useSubject(outcome, language)
  const { wording, context } = subject
  const { t } = wording
  const { changes, analysisId } = outcome
  return (
    <>
      <Section title={t('paneResults.title', { name: context.analysisName })}>
        <Caption1>{madeFrom(subject)}</Caption1>
        <Caption1>{rowsLine(subject).join(': ')}</Caption1>
      </Section>
      {changes !== null && (
        <Section title={t('paneResults.changes')}>
          <Sentences sentences={changeSentences(subject, changes, outcome)} />
        </Section>
      )}
      <Section title={t('summary.headline')}>
        <Sentences sentences={headlines(subject)} />
      </Section>
      <Alerts session={session} subject={subject} analysisId={analysisId} />
      <Matrix session={session} subject={subject} />
      <Pareto subject={subject} />
      <KeyAccounts session={session} subject={subject} canLose={outcome.plan !== null} />
      <Section title={t('paneResults.sheetsTitle')}>
        <SheetButtons session={session} sheets={outcome.sheets} />
        <div className={styles.remove}>
          <RemoveResults
            session={session}
            wording={wording}
            analysis={{ id: analysisId, name: context.analysisName }}
          />
        </div>
      </Section>
    </>
  )
})
