import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PaneProps } from '../PaneProps'
import type { DataState } from '../session/PaneState'
import { EmptyState } from './EmptyState'
import { NotUnderstood } from './NotUnderstood'
import { SelectedPlace } from './SelectedPlace'
import { Understood } from './Understood'
import { WorkbookAnalyses } from './WorkbookAnalyses'

/** Step 1: which sales, how they were understood, and what of them will be counted. */
export function DataStep(pane: PaneProps) {
  const styles = useStyles()
  const { analyses } = pane.state
  const data = useLastFound(pane.state.data)
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

/** While the selection is looked at again, what was found last stays, so that nothing jumps. */
function useLastFound(data: DataState): DataState {
  const [found, keep] = useState(data)
  if (data.state !== 'looking' && data !== found) keep(data)
  return data.state === 'looking' ? found : data
}

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
})
