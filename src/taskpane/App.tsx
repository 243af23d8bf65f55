import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useEffect } from 'react'
import type { Wording } from '../locale/Wording'
import { DataStep } from './data/DataStep'
import type { PaneProps } from './PaneProps'
import { ResultsStep } from './results/fetchResultsStep'
import type { PaneSession } from './session/PaneSession'
import { ActionBar } from './shell/ActionBar'
import { Announcement } from './shell/Announcement'
import { PaneHeader } from './shell/PaneHeader'
import { ProblemBar } from './shell/ProblemBar'
import { StepNavigation } from './shell/StepNavigation'
import { paneTheme } from './theme/paneTheme'
import { useDarkTheme } from './theme/useDarkTheme'
import { usePaneState } from './usePaneState'
import { useWording } from './useWording'

// What the first look at the pane does not need is fetched when it is asked for.
const SettingsStep = lazy(() => import('./settings/SettingsStep'))
const Help = lazy(() => import('./help/Help'))
const CustomerCard = lazy(() => import('./card/CustomerCard'))

/** The task pane: three steps between a head and a foot that stay. */
export function App({ session, firstWording }: { session: PaneSession; firstWording: Wording }) {
  const styles = useStyles()
  const state = usePaneState(session)
  const wording = useWording(state.language, firstWording)
  const dark = useDarkTheme()
  const pane = { session, state, wording }
  useEffect(() => {
    document.documentElement.lang = wording.language
  }, [wording.language])
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [state.step, state.help])
  return (
    <FluentProvider theme={paneTheme(dark)} className={styles.root} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      <PaneHeader {...pane} />
      <StepNavigation {...pane} />
      <ProblemBar {...pane} />
      <main className={styles.main}>
        <Suspense fallback={<p>{wording.t('pane.oneMoment')}</p>}>
          {state.help ? (
            <Help session={session} wording={wording} />
          ) : (
            <>
              {state.card.state !== 'none' && state.step !== 'settings' && <CustomerCard {...pane} />}
              <CurrentStep {...pane} />
            </>
          )}
        </Suspense>
      </main>
      <Announcement {...pane} />
      <ActionBar {...pane} />
    </FluentProvider>
  )
}

function CurrentStep(pane: PaneProps) {
  switch (pane.state.step) {
    case 'data':
      return <DataStep {...pane} />
    case 'settings':
      return <SettingsStep {...pane} />
    case 'results':
      return <ResultsStep.Part {...pane} />
  }
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
})
