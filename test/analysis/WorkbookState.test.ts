import fc from 'fast-check'
import { DEFAULT_SETTINGS } from '../../src/analysis/Settings'
import {
  type AnalysisState,
  EMPTY_STATE,
  parseState,
  stateText,
  withAnalysis,
  type WorkbookState,
} from '../../src/analysis/WorkbookState'

function analysis(id: string, name = 'Sales'): AnalysisState {
  return {
    id,
    name,
    settings: DEFAULT_SETTINGS,
    language: 'en',
    sources: [{ sheet: 'Sheet', worksheetId: '{1}', table: null, address: 'A1:C9', headings: ['Customer'] }],
    inputs: {},
    lastRun: { rowsSelected: 8, rowsUsed: 7 },
    sheets: [],
  }
}

test('any name comes back as it was, by way of plain ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const state: WorkbookState = { ...EMPTY_STATE, analyses: [analysis('1', name)] }
      const text = stateText(state)
      expect(text).toMatch(/^[\x20-\x7e]*$/)
      expect(parseState(text)).toEqual(state)
    }),
  )
})

test('a lone half of a character and what XML forbids come back too', () => {
  const state = { ...EMPTY_STATE, analyses: [analysis('1', '\uD83D \u0000 \uFFFE ]]> &amp; \r\n')] }
  expect(parseState(stateText(state))).toEqual(state)
})

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another version', JSON.stringify({ ...EMPTY_STATE, version: 2 })],
  ['an analysis without settings', JSON.stringify({ ...EMPTY_STATE, analyses: [{ ...analysis('1'), settings: {} }] })],
  ['an unknown state of a commit', JSON.stringify({ ...EMPTY_STATE, commit: { state: 'half', areas: [] } })],
  [
    'an area that no sheet has',
    JSON.stringify({
      ...EMPTY_STATE,
      commit: {
        state: 'done',
        areas: [{ worksheetId: '1', area: { row: -1, column: 0, rowCount: 1, columnCount: 1 } }],
      },
    }),
  ],
])('%s is no state', (_, text) => {
  expect(parseState(text)).toBeNull()
})

test('an analysis is added, or takes the place of the one with its id', () => {
  const two = withAnalysis(withAnalysis(EMPTY_STATE, analysis('1', 'a')), analysis('2', 'b'))
  expect(two.analyses.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(withAnalysis(two, analysis('1', 'c')).analyses.map(({ name }) => name)).toEqual(['c', 'b'])
})
