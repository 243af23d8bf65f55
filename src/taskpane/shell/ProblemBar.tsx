import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { isCancelled, problemText } from '../problemText'
import { useRetry } from './useRetry'

/** What went wrong last; it is read out at once and stays until it is dismissed or something else is done. */
export function ProblemBar({ session, state: { problem }, wording }: PaneProps) {
  const styles = useStyles()
  const retry = useRetry(session, problem)
  const cancelled = problem !== null && isCancelled(problem)
  return (
    <div role="alert" className={styles.root}>
      {problem !== null && (
        <MessageBar intent={cancelled ? 'info' : 'error'} layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {!cancelled && <MessageBarTitle className={styles.title}>{wording.t('pane.problemTitle')}</MessageBarTitle>}
            <span className={styles.text}>{problemText(wording, problem)}</span>
          </MessageBarBody>
          <MessageBarActions>
            {retry !== null && (
              <Button size="small" onClick={retry}>
                {wording.t('pane.tryAgain')}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                session.dismissProblem()
              }}
            >
              {wording.t('pane.dismiss')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL}` },
  bar: { marginTop: tokens.spacingVerticalM },
  title: { display: 'block' },
  text: { overflowWrap: 'anywhere' },
})
