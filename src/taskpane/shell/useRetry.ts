import { useState } from 'react'
import type { PaneSession } from '../session/PaneSession'
import type { Work } from '../session/PaneState'
import { useWork } from '../useWork'

/** What repeats the run that failed last; null when no run did. To remove sheets is asked for anew, not repeated. */
export function useRetry(session: PaneSession): (() => void) | null {
  const now = useWork(session, (work) => work?.kind ?? null)
  const [kind, remember] = useState<Work['kind'] | null>(null)
  if (now !== null && now !== kind) remember(now)
  switch (kind) {
    case 'analyse':
      return () => void session.analyse()
    case 'refresh':
      return () => void session.refresh(null)
    case 'remove':
    case null:
      return null
  }
}
