import type { Wording } from '../../locale/Wording'
import type { Work } from '../session/PaneState'

/** The phase of a run in words. */
export function phaseText(wording: Wording, work: Work): string {
  if (work.cancelling) return wording.t('pane.cancelling')
  if (work.kind === 'remove') return wording.t('pane.removing')
  return wording.t(`pane.${work.phase}`)
}

/** How far the phase is, from 0 to 1; null while that is unknown. */
export function progressOf({ done, total }: Work): number | null {
  return total > 0 ? Math.min(done / total, 1) : null
}

/** The phase with its percentage, where there is one. */
export function workText(wording: Wording, work: Work): string {
  const phase = phaseText(wording, work)
  const progress = progressOf(work)
  if (progress === null || work.cancelling) return phase
  return wording.t('pane.phasePercent', { phase, percent: wording.percent(progress, 0) })
}
