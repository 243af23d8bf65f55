import { changes } from '../../src/analysis/changes'
import { DEFAULT_SETTINGS } from '../../src/analysis/Settings'
import type { PreviousClass, PreviousResults } from '../../src/analysis/WorkbookState'
import { exampleResult, exampleWithoutDates } from '../support/exampleResult'

/** The example's last run selected 2008 rows; this many before. */
function previous(classes: PreviousClass[] | null, rowsSelected = 1_696): PreviousResults {
  const analysis = {
    id: '1',
    name: 'Sales',
    settings: DEFAULT_SETTINGS,
    language: 'ru' as const,
    sources: [],
    inputs: {},
    lastRun: { rowsSelected, rowsUsed: 1_600 },
    sheets: [],
  }
  return { analysis, classes, inputs: {} }
}

/** As the table shows the example's customers. */
const SAME: PreviousClass[] = exampleResult().customers.map(({ customer, abc, xyz }) => ({
  customer,
  abc: abc ?? '—',
  xyz: xyz ?? '—',
}))

test('nothing has changed', () => {
  expect(changes(previous(SAME, 2_008), exampleResult())).toEqual({
    rows: 0,
    customers: { new: [], gone: [], moved: [] },
  })
})

test('rows, customers and classes', () => {
  const before = SAME.filter(({ customer }) => customer !== 'Lotos').map((each) => {
    if (each.customer === 'Orion') return { ...each, abc: 'B' }
    if (each.customer === 'Eta') return { ...each, abc: 'C', xyz: 'Z' }
    return each.customer === 'Romashka' ? { ...each, customer: ' ROMASHKA ' } : each
  })
  expect(changes(previous([...before, { customer: 'Vega', abc: 'A', xyz: 'X' }]), exampleResult())).toEqual({
    rows: 312,
    customers: {
      new: ['Lotos'],
      gone: ['Vega'],
      moved: [
        { customer: 'Orion', from: 'BY', to: 'AY' },
        { customer: 'Eta', from: 'CZ', to: '--' },
      ],
    },
  })
})

test('without XYZ in either run only ABC is compared', () => {
  expect(changes(previous(SAME), exampleWithoutDates()).customers?.moved).toEqual([])
  const withoutXyz = SAME.map((each) => ({ ...each, xyz: '' }))
  expect(changes(previous(withoutXyz), exampleResult()).customers?.moved).toEqual([])
})

test('without the table of customers only the rows are known', () => {
  expect(changes(previous(null), exampleResult())).toEqual({ rows: 312, customers: null })
})
