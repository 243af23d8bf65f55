import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { isSaidAbove, problemText } from '../problemText'
import type { DataState } from '../session/PaneState'
import { FirstRowsTable } from './FirstRowsTable'
import { LayoutChoice } from './LayoutChoice'
import { previewColumns } from './previewColumns'

type NotUnderstoodProps = PaneProps & { data: Extract<DataState, { state: 'problem' }> }

/** The selection cannot be analysed as it is: why, and the columns to say what they are. */
export function NotUnderstood({ data, ...pane }: NotUnderstoodProps) {
  const styles = useStyles()
  const { session, state, wording } = pane
  const columns = data.firstRows === null ? [] : previewColumns(data.columns, data.firstRows, null)
  return (
    <>
      {!isSaidAbove(state, data.problem) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle className={styles.title}>{wording.t('paneData.notUnderstood')}</MessageBarTitle>
            {problemText(wording, data.problem)}
          </MessageBarBody>
        </MessageBar>
      )}
      {columns.length > 0 && (
        <>
          <FirstRowsTable session={session} wording={wording} columns={columns} />
          <LayoutChoice {...pane} layout={null} />
        </>
      )}
    </>
  )
}

const useStyles = makeStyles({
  title: { display: 'block' },
  text: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
})
