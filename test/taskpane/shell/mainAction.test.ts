import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { DEFAULT_CHOICES } from '../../../src/core/index'
import { createWording } from '../../../src/locale/Wording'
import type { PaneState, Work } from '../../../src/taskpane/session/PaneState'
import { announcementOf } from '../../../src/taskpane/shell/announcementOf'
import { mainAction } from '../../../src/taskpane/shell/mainAction'
import { workText } from '../../../src/taskpane/shell/workText'

const STATE: PaneState = {
  ...{ language: 'en', step: 'data', resultTab: 'results', help: false, settings: DEFAULT_SETTINGS },
  ...{ data: { state: 'none' }, analyses: [], analysisId: null, analysisName: 'ABC-XYZ' },
  ...{ work: null, problem: null, outcome: null, unwrittenPlans: {}, card: { state: 'none' } },
}
const WORK: Work = { kind: 'analyse', phase: 'reading', done: 1, total: 4, cancelling: false }
const ENGLISH = createWording('en')

test('the button says why it cannot be pressed', () => {
  expect(mainAction(STATE).obstacle).toBe('nothingToAnalyse')
  expect(mainAction({ ...STATE, data: { state: 'looking' } }).obstacle).toBe('oneMoment')
  const choices = { ...DEFAULT_CHOICES, key: [0.5, 0.2, 0.1] as [number, number, number] }
  expect(mainAction({ ...STATE, settings: { ...DEFAULT_SETTINGS, choices } }).obstacle).toBe('settingsWrong')
})

test('a blank sheet is not a selection that was misunderstood', () => {
  const problem = { kind: 'analysis', problem: { code: 'emptySelection', sheet: 'S' } } as const
  const data: PaneState['data'] = { state: 'problem', problem, place: null, firstRows: null, columns: [] }
  expect(mainAction({ ...STATE, data }).obstacle).toBe('nothingToAnalyse')
})

test('a cell that is being edited is no obstacle: whoever presses has the selection looked at again', () => {
  const problemWith = (code: 'cellBeingEdited' | 'multipleAreas'): PaneState['data'] => ({
    ...{ state: 'problem', problem: { kind: 'excel', problem: { code } } },
    ...{ place: null, firstRows: null, columns: [] },
  })
  expect(mainAction({ ...STATE, data: problemWith('multipleAreas') }).obstacle).toBe('notUnderstood')
  expect(mainAction({ ...STATE, data: problemWith('cellBeingEdited') }).obstacle).toBeNull()
})

test('an analysis of the workbook can be refreshed whatever is selected', () => {
  const analysis = {
    ...{ id: 'one', name: 'Sales', settings: DEFAULT_SETTINGS, language: 'en' as const },
    ...{ sources: [], lastRun: { rowsSelected: 1, rowsUsed: 1 }, sheets: [] },
  } as unknown as PaneState['analyses'][number]
  const { refreshes, obstacle } = mainAction({ ...STATE, analyses: [analysis], analysisId: 'one' })
  expect({ refreshes, obstacle }).toEqual({ refreshes: 'Sales', obstacle: null })
})

test('a run is told by its phase and percentage', () => {
  expect(workText(ENGLISH, WORK)).toBe('Reading the rows… 25%')
  expect(workText(ENGLISH, { ...WORK, total: 0 })).toBe('Reading the rows…')
  expect(workText(ENGLISH, { ...WORK, cancelling: true })).toBe('Cancelling…')
  expect(workText(ENGLISH, { ...WORK, kind: 'remove', phase: 'writing', total: 0 })).toBe('Removing the sheets…')
})

test('a run goes before anything else that could be announced', () => {
  expect(announcementOf(ENGLISH, { ...STATE, step: 'results', work: WORK })).toBe('Reading the rows… 25%')
  expect(announcementOf(ENGLISH, STATE)).toBe('')
  const problem = { kind: 'excel', problem: { code: 'multipleAreas' } } as const
  const data = { state: 'problem', problem, place: null, firstRows: null, columns: [] } as const
  const shown = { ...STATE, data: { ...data, columns: [] } }
  expect(announcementOf(ENGLISH, shown)).toContain('Several areas')
  // The bar with the problem of the run is read out by itself.
  expect(announcementOf(ENGLISH, { ...shown, problem })).toBe('')
})
