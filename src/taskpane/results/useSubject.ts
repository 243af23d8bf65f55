import { useMemo } from 'react'
import type { Language } from '../../locale/Language'
import { createSubject, type Subject } from '../../report/Subject'
import type { PaneOutcome } from '../session/PaneState'

/** The results with the pane's words, which may be in another language than the sheets; made once a run, not a rendering. */
export function useSubject({ result, context }: PaneOutcome, language: Language): Subject {
  return useMemo(() => createSubject(result, { ...context, language }), [result, context, language])
}
