import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PaneProps } from '../PaneProps'
import type { DataState } from '../session/PaneState'
import { Columns } from './Columns'
import { EmptyState } from './EmptyState'
import { isEmptySelection } from './isEmptySelection'
import { NotUnderstood } from './NotUnderstood'
import { Preview } from './Preview'
import { SelectedPlace } from './SelectedPlace'
import { WorkbookAnalyses } from './WorkbookAnalyses'

/** Step 1: which sales, how they were understood, and what of them will be counted. */
export function DataStep(pane: PaneProps) {
  const styles = useStyles()
  const { analyses } = pane.state
  const data = useLastFound(pane.state.data)
  return (
    <div className={styles.step}>
      <SelectedPlace {...pane} />
      {isEmptySelection(data) && <EmptyState {...pane} />}
      {data.state === 'problem' && !isEmptySelection(data) && <NotUnderstood {...pane} problem={data.problem} />}
      {data.state !== 'none' && data.state !== 'looking' && <Columns {...pane} data={data} />}
      {data.state === 'understood' && (
        <Preview {...pane} key={`${data.place.sheet}!${data.place.address}`} preview={data.preview} />
      )}
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
