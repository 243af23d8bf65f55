import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { isSaidAbove, problemText } from '../problemText'
import type { PaneProblem } from '../session/PaneState'

type NotUnderstoodProps = Omit<PaneProps, 'session'> & { problem: PaneProblem }

/** Why the selection cannot be analysed as it is. */
export function NotUnderstood({ state, wording, problem }: NotUnderstoodProps) {
  const styles = useStyles()
  if (isSaidAbove(state, problem)) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle className={styles.title}>{wording.t('paneData.notUnderstood')}</MessageBarTitle>
        {problemText(wording, problem)}
      </MessageBarBody>
    </MessageBar>
  )
}

const useStyles = makeStyles({
  title: { display: 'block' },
  text: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
})
