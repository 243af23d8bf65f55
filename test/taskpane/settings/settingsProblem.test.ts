import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { DEFAULT_CHOICES, type AnalysisChoices } from '../../../src/core/index'
import type { PaneState } from '../../../src/taskpane/session/PaneState'
import { entityOf, settingsProblem, wrongParameters } from '../../../src/taskpane/settings/settingsProblem'

function withChoices(choices: Partial<AnalysisChoices>) {
  return { settings: { ...DEFAULT_SETTINGS, choices: { ...DEFAULT_CHOICES, ...choices } }, data: NOTHING }
}

const NOTHING = { state: 'none' } as const

test('the defaults can be used', () => {
  expect(settingsProblem(withChoices({}))).toBeNull()
})

test('a field that holds no number makes its parameter wrong', () => {
  expect(wrongParameters(withChoices({ abc: { by: 'items', cuts: [NaN, 0.5] } }))).toEqual(['abc'])
  expect(wrongParameters(withChoices({ key: [0.1, NaN, 0.5] }))).toEqual(['key'])
  expect(wrongParameters(withChoices({ xyz: 'frequency', xyzCuts: [0.75, NaN] }))).toEqual(['xyz-cuts'])
})

test('cuts are judged by the method that will use them', () => {
  const cuts: [number, number] = [0.1, 0.25]
  expect(wrongParameters(withChoices({ xyz: 'variation', xyzCuts: cuts }))).toEqual([])
  expect(wrongParameters(withChoices({ xyz: 'frequency', xyzCuts: cuts }))).toEqual(['xyz-cuts'])
  // Customers are judged by regularity, products by variation.
  const products = withChoices({ xyz: 'auto', xyzCuts: cuts })
  expect(wrongParameters(products)).toEqual(['xyz-cuts'])
  const settings = { ...products.settings, layout: { entity: 'product' as const } }
  expect(wrongParameters({ settings, data: NOTHING })).toEqual([])
  expect(entityOf({ settings, data: NOTHING })).toBe('product')
})

test('several groups of cuts can be wrong at once', () => {
  const both = withChoices({ abc: { by: 'items', cuts: [0.5, 0.2] }, key: [0.1, NaN, 0.5], from: 45657, to: 45292 })
  expect(wrongParameters(both)).toEqual(['abc', 'key', 'from'])
})

test('a period that ends before it begins is wrong', () => {
  expect(wrongParameters(withChoices({ from: 45657, to: 45292 }))).toEqual(['from'])
  expect(wrongParameters(withChoices({ from: 45292, to: 45292 }))).toEqual([])
})

test('a measure for which the selected sales have no column is wrong, until another is chosen', () => {
  const missing = { code: 'noMeasureColumn', sheet: 'Sales', measure: 'margin', headings: ['Customer'] } as const
  const preview = { state: 'problem', problem: { kind: 'analysis', problem: missing } }
  const data = { state: 'understood', layout: { entity: 'customer' }, preview } as unknown as PaneState['data']
  expect(settingsProblem({ ...withChoices({ measure: 'margin' }), data })).toEqual(missing)
  expect(settingsProblem({ ...withChoices({ measure: 'orders' }), data })).toBeNull()
})
