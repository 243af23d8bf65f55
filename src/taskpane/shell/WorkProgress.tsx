import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { Wording } from '../../locale/Wording'
import type { Work } from '../session/PaneState'
import { useStandstill } from './useStandstill'
import { phaseText, progressOf } from './workText'

/** The bar of a run under way, with its phase and percentage. */
export function WorkProgress({ work, wording }: { work: Work; wording: Wording }) {
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
