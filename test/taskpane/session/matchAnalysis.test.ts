import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { parseState, stateText, type AnalysisState } from '../../../src/analysis/WorkbookState'
import { matchAnalysis, sameSales } from '../../../src/taskpane/session/matchAnalysis'

interface Place {
  worksheetId: string
  table: string | null
  address: string | null
}

const cells = (address: string | null, worksheetId = 's1'): Place => ({ worksheetId, table: null, address })
const table = (name: string, address: string): Place => ({ worksheetId: 's1', table: name, address })

function analysis(id: string, { worksheetId, table: name, address }: Place): AnalysisState {
  const source = { sheet: 'Sales', worksheetId, table: name, address: address ?? '', headings: [] }
  const kept = {
    ...{ id, name: id, settings: DEFAULT_SETTINGS, language: 'en', sources: [source], sheets: [] },
    lastRun: { rowsSelected: 1, rowsUsed: 1 },
  }
  const [parsed] =
    parseState(stateText({ version: 1, analyses: [kept as unknown as AnalysisState], commit: null }))?.analyses ?? []
  if (parsed === undefined) throw new Error('The analysis is not valid')
  return parsed
}

test.each([
  ['the same cells', cells('A1:C17'), cells('A1:C17'), true],
  ['cells that have grown', cells('A1:C17'), cells('A1:D40'), true],
  ['a part of the cells', cells('A1:C17'), cells('A1:C10'), false],
  ['fewer columns', cells('A1:AA17'), cells('A1:Z17'), false],
  ['cells that begin elsewhere', cells('A1:C17'), cells('A2:C40'), false],
  ['another sheet', cells('A1:C17'), cells('A1:C17', 's2'), false],
  ['a table that has grown and moved', table('Journal', 'A1:C17'), table('Journal', 'B4:D30'), true],
  ['a part of a table', table('Journal', 'A1:C17'), table('Journal', 'A1:C5'), false],
  ['another table in its place', table('Journal', 'A1:C17'), table('Other', 'A1:C17'), false],
  ['nothing', cells('A1:C17'), cells(null), false],
])('%s', (_, read, selected, matches) => {
  expect(matchAnalysis([analysis('a', read)], selected)?.id ?? null).toBe(matches ? 'a' : null)
})

test('of several analyses of the same sales the latest is meant', () => {
  const analyses = [analysis('a', cells('A1:C17')), analysis('b', cells('A1:C17')), analysis('c', cells('E1:G9'))]
  expect(matchAnalysis(analyses, cells('A1:C17'))?.id).toBe('b')
})

test('sales from which rows were deleted are still the same sales', () => {
  expect(sameSales(cells('A1:C17'), cells('A1:C9'))).toBe(true)
  expect(sameSales(cells('A1:C17'), cells('E1:G17'))).toBe(false)
})
