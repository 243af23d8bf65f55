import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { createWording } from '../../../src/locale/Wording'
import { DataStep } from '../../../src/taskpane/data/DataStep'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import type { PaneProblem, PaneState } from '../../../src/taskpane/session/PaneState'
import { ProblemBar } from '../../../src/taskpane/shell/ProblemBar'

const TWO_AREAS: PaneProblem = { kind: 'excel', problem: { code: 'multipleAreas' } }
const EDITING: PaneProblem = { kind: 'excel', problem: { code: 'cellBeingEdited' } }

/** The first step beneath the bar of problems, for a selection with a problem of its own. */
function rendered(problem: PaneProblem | null, inSelection = TWO_AREAS): string {
  const state: PaneState = {
    ...{ language: 'en', step: 'data', resultTab: 'results', help: false, settings: DEFAULT_SETTINGS },
    ...{
      analyses: [],
      analysisId: null,
      analysisName: '',
      work: null,
      outcome: null,
      unwrittenPlans: {},
      card: { state: 'none' },
    },
    data: { state: 'problem', problem: inSelection, place: null, firstRows: null, columns: [] },
    problem,
  }
  const pane = { session: { state } as PaneSession, state, wording: createWording('en') }
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ProblemBar {...pane} />
      <DataStep {...pane} />
    </FluentProvider>,
  )
}

const times = (page: string, text: string) => page.split(text).length - 1

test('what the failed run and the first step both have to say is said once', () => {
  expect(times(rendered(null), 'Several areas are selected')).toBe(1)
  expect(times(rendered(TWO_AREAS), 'Several areas are selected')).toBe(1)
})

test('another problem of the run hides nothing of the selection', () => {
  const page = rendered(EDITING)
  expect(times(page, 'Several areas are selected')).toBe(1)
  expect(times(page, 'A cell is being edited')).toBe(1)
})

test('a blank sheet is no fault: what to select is said, and nothing else', () => {
  const page = rendered(null, { kind: 'analysis', problem: { code: 'emptySelection', sheet: 'S' } })
  expect(times(page, 'Select your sales')).toBe(1)
  expect(page).not.toContain('was not understood')
})
