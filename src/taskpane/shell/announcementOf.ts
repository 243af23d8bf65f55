import type { Wording } from '../../locale/Wording'
import { isSaidAbove, problemText } from '../problemText'
import type { PaneOutcome, PaneState } from '../session/PaneState'
import { outlookSentence, shownSizes } from '../settings/outlookSentence'
import { workText } from './workText'

/** What those who cannot see the pane are told now: how far a run is, or what the selection was found to hold. */
export function announcementOf(wording: Wording, state: PaneState): string {
  const { work, step, outcome, data } = state
  if (work !== null) return workText(wording, work)
  if (step === 'results') return outcome === null ? '' : resultsAnnouncement(wording, outcome)
  switch (data.state) {
    case 'none':
      return ''
    case 'problem':
      return isSaidAbove(state, data.problem) ? '' : problemText(wording, data.problem)
    case 'looking':
      return wording.t('paneData.looking')
    case 'understood': {
      if (data.preview.state !== 'ready') return ''
      const sizes = shownSizes(state, wording).flat()
      if (step === 'settings' && sizes.length > 0) return outlookSentence(wording, sizes)
      const { unit, used, selected } = data.preview.preview.reconciliation
      const counted = { used: wording.number(used.rows), selected: wording.number(selected.rows) }
      return unit === 'row' ? wording.t('paneData.checked', counted) : wording.t('paneData.checkedCells', counted)
    }
  }
}

function resultsAnnouncement({ t }: Wording, { unwritten }: PaneOutcome): string {
  const [[lost = null] = []] = unwritten['stress.lost'] ?? []
  return typeof lost === 'string' ? t('panePlan.stressOf', { name: lost }) : t('pane.done')
}
