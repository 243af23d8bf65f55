import { makeStyles, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { EmptyState } from './EmptyState'
import { NotUnderstood } from './NotUnderstood'
import { SelectedPlace } from './SelectedPlace'
import { Understood } from './Understood'
import { WorkbookAnalyses } from './WorkbookAnalyses'

/** Step 1: which sales, how they were understood, and what of them will be counted. */
export function DataStep(pane: PaneProps) {
  const styles = useStyles()
  const { data, analyses } = pane.state
  return (
    <div className={styles.step}>
      <SelectedPlace {...pane} />
      {data.state === 'none' && <EmptyState {...pane} />}
      {data.state === 'problem' && <NotUnderstood {...pane} data={data} />}
      {data.state === 'understood' && <Understood {...pane} data={data} />}
      {analyses.length > 0 && <WorkbookAnalyses {...pane} />}
    </div>
  )
}

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
})
