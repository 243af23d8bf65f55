import { useCallback, useSyncExternalStore } from 'react'
import type { PaneSession } from './session/PaneSession'
import type { PaneState } from './session/PaneState'

/** The session's state; the component renders anew after every change. */
export function usePaneState(session: PaneSession): PaneState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session])
  return useSyncExternalStore(subscribe, () => session.state)
}
