import type { AlertAction } from '../../../src/analysis/alertAction'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/analysis/Settings'
import { actOnAlert } from '../../../src/taskpane/results/actOnAlert'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'

/** A session that holds the settings of the chosen analysis and notes what it is asked to do. */
function openSession() {
  const kept: Settings = { ...DEFAULT_SETTINGS, hiddenRows: 'exclude' }
  const state = { analysisId: null as string | null, settings: DEFAULT_SETTINGS, step: 'results' }
  const excluded: string[] = []
  const session = {
    state,
    chooseAnalysis: (id: string) => Object.assign(state, { analysisId: id, settings: kept }),
    changeSettings: (settings: Settings) => (state.settings = settings),
    exclude: (names: string[]) => excluded.push(...names),
    goTo: (step: string) => (state.step = step),
  }
  const act = (action: AlertAction) => {
    actOnAlert(session as unknown as PaneSession, 'shown', action)
  }
  return { state, excluded, act }
}

test('new choices are added to the settings of the analysis that the alert belongs to', () => {
  const { state, act } = openSession()
  act({ kind: 'shorterPeriod', choices: { period: 'week' } })
  expect(state).toEqual({
    analysisId: 'shown',
    step: 'settings',
    settings: { ...DEFAULT_SETTINGS, hiddenRows: 'exclude', choices: { ...DEFAULT_SETTINGS.choices, period: 'week' } },
  })
})

test('excluded names are shown with the data', () => {
  const { state, excluded, act } = openSession()
  act({ kind: 'exclude', names: ['Retail'] })
  expect(excluded).toEqual(['Retail'])
  expect(state.step).toBe('data')
})
