import type { AlertAction } from '../../analysis/alertAction'
import type { PaneSession } from '../session/PaneSession'

/** Does what the button of an alert says. New settings are shown before they are used: the next run is the user's to start. */
export function actOnAlert(session: PaneSession, analysisId: string, action: AlertAction): void {
  if (action.kind === 'openSheet') {
    void session.openSheet(action.sheet)
    return
  }
  if (session.state.analysisId !== analysisId) session.chooseAnalysis(analysisId)
  switch (action.kind) {
    case 'exclude':
      session.exclude(action.names)
      session.goTo('data')
      return
    case 'data':
      session.goTo('data')
      return
    case 'settings':
      session.goTo('settings')
      return
    case 'last12':
    case 'laterStart':
    case 'shorterPeriod':
    case 'computedLimits': {
      const { settings } = session.state
      session.changeSettings({ ...settings, choices: { ...settings.choices, ...action.choices } })
      session.goTo('settings')
    }
  }
}
