import { useState } from 'react'
import type { PaneSession } from '../session/PaneSession'
import type { PaneProblem, Work } from '../session/PaneState'
import { useWork } from '../useWork'

/**
 * What repeats the run that failed; null when it was not a run that did. To remove sheets is asked for anew, not repeated.
 */
export function useRetry(session: PaneSession, problem: PaneProblem | null): (() => void) | null {
  const now = useWork(session, (work) => work?.kind ?? null)
  const [kind, remember] = useState<Work['kind'] | null>(null)
  // What goes wrong after a run has ended well, or its failure was taken note of, is not the run's.
  if (now !== kind && (now !== null || problem === null)) remember(now)
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
