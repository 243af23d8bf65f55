import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { memo, useMemo } from 'react'
import type { DependencyLevel } from '../../core/index'
import { keyAccountRule } from '../../report/keyAccounts'
import { LEVEL_INK } from '../../report/palette'
import { keyMarks, ownMarks } from '../../report/plan/keyMarks'
import type { Subject } from '../../report/Subject'
import type { PaneSession } from '../session/PaneSession'
import { Section } from './Section'
import { StressTestButton } from './StressTestButton'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  account: { listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  share: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  amount: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  // High contrast takes backgrounds away but shows transparent borders.
  bar: {
    boxSizing: 'border-box',
    height: '6px',
    minWidth: '2px',
    backgroundColor: tokens.colorBrandStroke1,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
  },
  // Its text stands where the lines above begin.
  stress: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  level: { padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall },
})

interface KeyAccountsProps {
  session: PaneSession
  subject: Subject
  /** Products do not leave. */
  canLose: boolean
}

/** The ten largest: share of income, its bar, and for customers the level of dependency and the user's marks. */
export const KeyAccounts = memo(function KeyAccounts({ session, subject, canLose }: KeyAccountsProps) {
  const styles = useStyles()
  const { result, context, wording } = subject
  const marks = useMemo(() => keyMarks(result, context.inputs), [result, context])
  const { largest } = result.concentration
  const most = Math.max(...largest.map(({ share }) => share ?? 0))
  return (
    <Section title={wording.t('keyAccount.largest')}>
      <Caption1>{keyAccountRule(subject)}</Caption1>
      <ol className={styles.list}>
        {largest.map(({ name, income, share, level }, at) => (
          <li key={name} className={styles.account}>
            <div className={styles.line}>
              <span className={styles.name}>
                {at + 1}. {name}
              </span>
              <span className={styles.share}>{share === null ? wording.t('sheet.none') : wording.percent(share)}</span>
            </div>
            <div
              className={styles.bar}
              style={{ width: `${most > 0 ? (Math.max(share ?? 0, 0) / most) * 100 : 0}%` }}
            />
            <div className={styles.line}>
              {result.parameters.entity === 'customer' ? <Level subject={subject} level={level} /> : <span />}
              <Caption1 className={styles.amount}>{subject.amount(income)}</Caption1>
            </div>
            <OwnMarks subject={subject} marks={ownMarks(marks, name, wording)} />
            {canLose && (
              <div className={styles.stress}>
                <StressTestButton session={session} wording={wording} name={name} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
})

/** What the user has filled in on the sheet; products have no marks. */
function OwnMarks({ subject: { wording, result }, marks }: { subject: Subject; marks: string }) {
  if (marks === '' || result.parameters.entity !== 'customer') return null
  return (
    <Caption1>
      {wording.t('keyMark.own')}: {marks}
    </Caption1>
  )
}

function Level({ subject: { wording }, level }: { subject: Subject; level: DependencyLevel }) {
  const styles = useStyles()
  const word = wording.t(`level.${level}`)
  if (level === 'ordinary') return <Caption1>{word}</Caption1>
  const { fill, color } = LEVEL_INK[level]
  return (
    <Caption1 className={styles.level} style={{ backgroundColor: fill, color }}>
      {word}
    </Caption1>
  )
}
