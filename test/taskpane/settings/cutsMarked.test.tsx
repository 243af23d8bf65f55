import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { DEFAULT_CHOICES, type AnalysisChoices } from '../../../src/core/index'
import { createWording } from '../../../src/locale/Wording'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import type { PaneState } from '../../../src/taskpane/session/PaneState'
import { AbcSettings } from '../../../src/taskpane/settings/AbcSettings'
import { KeySettings } from '../../../src/taskpane/settings/KeySettings'
import { XyzSettings } from '../../../src/taskpane/settings/XyzSettings'

const wording = createWording('en')

/** The messages that are shown as alerts beside the cuts. */
function alerts(choices: Partial<AnalysisChoices>): string[] {
  const settings = { ...DEFAULT_SETTINGS, choices: { ...DEFAULT_CHOICES, ...choices } }
  const state = { settings, data: { state: 'none' } } as PaneState
  const pane = { session: { state } as PaneSession, state, wording }
  const page = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <AbcSettings {...pane} />
      <XyzSettings {...pane} />
      <KeySettings {...pane} />
    </FluentProvider>,
  )
  return [...page.matchAll(/role="alert">([^<]*)</g)].map((match) => match[1] ?? '')
}

test('every group of cuts that is wrong says so, not only the first', () => {
  expect(alerts({})).toEqual([])
  expect(alerts({ abc: { by: 'items', cuts: [0.5, 0.2] }, key: [0.1, NaN, 0.5] })).toEqual([
    wording.t('paneSettings.abcCutsWrong', { most: '100' }),
    wording.t('paneSettings.keyWrong'),
  ])
  expect(alerts({ xyz: 'variation', xyzCuts: [NaN, 0.25], key: [0.6, 0.5, 0.4] })).toHaveLength(2)
})
