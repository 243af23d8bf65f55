import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { Wording } from '../../locale/Wording'
import type { PaneSession } from '../session/PaneSession'
import type { Work } from '../session/PaneState'
import { useWork } from '../useWork'
import { useStandstill } from './useStandstill'
import { phaseText, progressOf } from './workText'

/** The bar of a run under way; nothing while there is none. */
export function WorkProgress({ session, wording }: { session: PaneSession; wording: Wording }) {
  const work = useWork(session, (now) => now)
  return work && <Bar work={work} wording={wording} />
}

/** With its phase and percentage. */
function Bar({ work, wording }: { work: Work; wording: Wording }) {
  const styles = useStyles()
  const progress = progressOf(work)
  const phase = phaseText(wording, work)
  const standsStill = useStandstill(`${work.phase} ${work.done}`)
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span>{phase}</span>
        {progress !== null && <span className={styles.percent}>{wording.percent(progress, 0)}</span>}
      </div>
      <ProgressBar aria-label={phase} {...(progress !== null && { value: progress })} />
      <div role="status" className={styles.hint}>
        {standsStill && wording.t('pane.maybeEditing')}
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  percent: { fontVariantNumeric: 'tabular-nums' },
})
