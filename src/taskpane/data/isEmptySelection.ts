import type { DataState } from '../session/PaneState'

/** Whether there is nothing to understand yet: no sales were selected, or cells that hold nothing. */
export function isEmptySelection(data: DataState): boolean {
  if (data.state !== 'problem' || data.problem.kind !== 'analysis') return data.state === 'none'
  return data.problem.problem.code === 'emptySelection'
}
