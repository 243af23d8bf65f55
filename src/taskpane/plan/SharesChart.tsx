import { Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { StressedAccount, StressTest } from '../../core/index'
import { LEVEL_INK } from '../../report/palette'
import type { Subject } from '../../report/Subject'

/** So many are always shown; of the others those whose level rises. */
const SHOWN = 5

/** The shares of those who stay, before and after the loss, as bars; what they show stands beside them in words. */
export function SharesChart({ subject, stress }: { subject: Subject; stress: StressTest }) {
  const styles = useStyles()
  const id = useId()
  const shown = stress.staying.filter(({ level, levelBefore }, at) => at < SHOWN || level !== levelBefore)
  if (shown.length === 0) return null
  const most = Math.max(...shown.map(({ share, shareBefore }) => Math.max(share, shareBefore)))
  return (
    <div className={styles.chart}>
      <Caption1 id={id}>{subject.wording.t('panePlan.staying')}</Caption1>
      <ul className={styles.list} aria-labelledby={id}>
        {shown.map((account) => (
          <li key={account.name} className={styles.account}>
            <Words subject={subject} account={account} />
            <svg aria-hidden viewBox="0 0 100 14" preserveAspectRatio="none" className={styles.bars}>
              <rect className={styles.before} y={0} width={width(account.shareBefore, most)} height={6} />
              <rect className={styles.after} y={8} width={width(account.share, most)} height={6} />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Words({ subject: { wording }, account }: { subject: Subject; account: StressedAccount }) {
  const styles = useStyles()
  const { level, levelBefore, share, shareBefore, name } = account
  const shares = wording.t('panePlan.beforeAfter', {
    before: wording.percent(shareBefore),
    after: wording.percent(share),
  })
  const rises = wording.t('panePlan.levelRises', {
    before: wording.t(`level.${levelBefore}`),
    after: wording.t(`level.${level}`),
  })
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.shares}>{shares}</span>
      </div>
      {level !== levelBefore && (
        <Caption1
          className={styles.level}
          style={level === 'ordinary' ? {} : { backgroundColor: LEVEL_INK[level].fill, color: LEVEL_INK[level].color }}
        >
          {rises}
        </Caption1>
      )}
    </>
  )
}

/** Of a hundred; a bar that is there can be seen. */
function width(share: number, most: number): number {
  return most > 0 ? Math.max(0.5, (share / most) * 100) : 0.5
}

const CONTRAST = '@media (forced-colors: active)'

const useStyles = makeStyles({
  chart: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  account: { listStyleType: 'none', display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '2px' },
  line: { display: 'flex', width: '100%', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  shares: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  level: { padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall },
  bars: { width: '100%', height: '14px', display: 'block' },
  before: { fill: tokens.colorNeutralStrokeAccessible, [CONTRAST]: { fill: 'GrayText' } },
  after: { fill: tokens.colorBrandStroke1, [CONTRAST]: { fill: 'CanvasText' } },
})
