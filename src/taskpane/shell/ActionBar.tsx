import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import type { PaneProps } from '../PaneProps'
import type { DataState } from '../session/PaneState'
import { useBusy, useWork } from '../useWork'
import { mainAction } from './mainAction'
import { useFocusAfter } from './useFocusAfter'
import { WorkProgress } from './WorkProgress'

/** The foot of the pane, always in view: what comes next, or the run under way. */
export function ActionBar({ session, state, wording }: PaneProps) {
  const styles = useStyles()
  const { step, problem, data } = state
  const busy = useBusy(session)
  const cancelling = useWork(session, (work) => work?.cancelling === true)
  const action = mainAction(state)
  const buttons = useRef<HTMLDivElement>(null)
  // Cancel goes with the run, and other buttons with the problem or the question that they were about.
  useFocusAfter(`${busy} ${problem === null} ${isAsking(data)}`, buttons, 'button')
  return (
    <footer className={styles.root}>
      <WorkProgress session={session} wording={wording} />
      {!busy && action.obstacle !== null && (
        <p id="obstacle" className={styles.obstacle}>
          {wording.t(`pane.${action.obstacle}`)}
        </p>
      )}
      <div ref={buttons} className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.main}
          disabledFocusable={busy || action.obstacle !== null}
          aria-describedby={action.obstacle === null ? undefined : 'obstacle'}
          onClick={() => void action.run(session)}
        >
          {action.refreshes === null
            ? wording.t('pane.analyse')
            : wording.t('pane.refreshChosen', { name: action.refreshes })}
        </Button>
        {busy && (
          <Button
            disabledFocusable={cancelling}
            onClick={() => {
              session.cancel()
            }}
          >
            {wording.t('pane.cancel')}
          </Button>
        )}
        {!busy && step !== 'results' && (
          // One button for both directions, so that whoever presses it keeps the focus.
          <Button
            onClick={() => {
              session.goTo(step === 'data' ? 'settings' : 'data')
            }}
          >
            {step === 'data' ? wording.t('pane.openSettings') : wording.t('pane.openData')}
          </Button>
        )}
      </div>
    </footer>
  )
}

/** Whether step 1 asks if it shall read all of a large selection. */
function isAsking(data: DataState): boolean {
  return data.state === 'understood' && data.preview.state === 'waiting' && data.preview.rows > 0
}

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  obstacle: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
