import { useCallback, useSyncExternalStore } from 'react'
import type { PaneSession } from './session/PaneSession'
import type { Work } from './session/PaneState'

/** What `look` sees of the run under way, null while there is none; the component renders anew only when that changes. */
export function useWork<Seen>(session: PaneSession, look: (work: Work | null) => Seen): Seen {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session])
  const seen = () => look(session.state.work)
  return useSyncExternalStore(subscribe, seen, seen)
}

/** Whether a run is under way, not how far it is. */
export function useBusy(session: PaneSession): boolean {
  return useWork(session, (work) => work !== null)
}
