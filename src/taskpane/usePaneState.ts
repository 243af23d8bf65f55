import { useCallback, useState, useSyncExternalStore } from 'react'
import type { PaneSession } from './session/PaneSession'
import type { PaneState, SettledState } from './session/PaneState'

/** The session's state but for the run under way; the component renders anew after every other change. */
export function usePaneState(session: PaneSession): SettledState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session])
  const [settled] = useState(() => settledState(session))
  return useSyncExternalStore(subscribe, settled)
}

/** Gives the same state again for as long as only the run under way has changed. */
function settledState(session: PaneSession): () => SettledState {
  let last = session.state
  return () => {
    const now = session.state
    const names = Object.keys(now) as (keyof PaneState)[]
    if (names.some((name) => name !== 'work' && now[name] !== last[name])) last = now
    return last
  }
}
