import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { memo, useId } from 'react'
import type { Language } from '../../locale/Language'
import { cardFacts } from '../../report/cardFacts'
import { abcInk, abcWithWord, xyzInk, xyzWithWord } from '../../report/classWords'
import type { Ink } from '../../report/palette'
import { positionAt } from '../../report/positionAt'
import { whyThisClass } from '../../report/whyThisClass'
import { useSubject } from '../results/useSubject'
import { StressTestButton } from '../results/StressTestButton'
import type { PaneSession } from '../session/PaneSession'
import type { CardState, PaneOutcome } from '../session/PaneState'
import { History } from './History'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  name: { margin: 0, overflowWrap: 'anywhere' },
  classes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  letter: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { margin: 0 },
  fact: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Its text stands where the lines above begin.
  stress: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
})

interface ShownCustomerProps {
  session: PaneSession
  outcome: PaneOutcome
  card: Extract<CardState, { state: 'shown' }>
  language: Language
}

/** Classes and why, the figures, and the history of one customer. */
export const ShownCustomer = memo(function ShownCustomer({ session, outcome, card, language }: ShownCustomerProps) {
  const styles = useStyles()
  const heading = useId()
  const subject = useSubject(outcome, language)
  const { customer, history } = card
  const position = positionAt(outcome.result.customers, card.position - 1)
  const withXyz = outcome.result.parameters.xyz.method !== 'none'
  return (
    <section aria-labelledby={heading} className={styles.card}>
      <Caption1>{subject.words.heading}</Caption1>
      <Subtitle2 as="h2" id={heading} className={styles.name}>
        {customer.customer}
      </Subtitle2>
      <div className={styles.classes}>
        <ClassName name={abcWithWord(subject, customer.abc ?? '-')} ink={abcInk(customer.abc ?? '-')} />
        {withXyz && <ClassName name={xyzWithWord(subject, customer.xyz ?? '-')} ink={xyzInk(customer.xyz ?? '-')} />}
      </div>
      <Body1>{whyThisClass(subject)(customer, position)}</Body1>
      <dl className={styles.facts}>
        {cardFacts(subject, customer, position).map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.term}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {outcome.plan !== null && (customer.incomeShare ?? 0) > 0 && (
        <div className={styles.stress}>
          <StressTestButton session={session} wording={subject.wording} name={customer.group ?? customer.customer} />
        </div>
      )}
      <History subject={subject} history={history} />
    </section>
  )
})

function ClassName({ name, ink: { fill, color } }: { name: string; ink: Ink }) {
  return (
    <span className={useStyles().letter} style={{ backgroundColor: fill, color }}>
      {name}
    </span>
  )
}
