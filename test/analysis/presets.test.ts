import { presetOf, PRESETS, type PresetId } from '../../src/analysis/presets'
import { DEFAULT_CHOICES } from '../../src/core/index'

const ids = Object.keys(PRESETS) as PresetId[]

test.each(ids)('%s is known again when it has been chosen', (id) => {
  expect(presetOf({ ...DEFAULT_CHOICES, measure: 'margin', exclude: ['X'], ...PRESETS[id] })).toBe(id)
})

test('no two presets say the same', () => {
  expect(new Set(ids.map((id) => JSON.stringify(PRESETS[id]))).size).toBe(ids.length)
})

test.each([
  ['cuts of ABC', { abc: { by: 'value', rule: 'crossing', cuts: [0.7, 0.9] } }],
  ['another rule', { abc: { by: 'value', rule: 'strict', cuts: [0.8, 0.95] } }],
  ['cuts of XYZ', { xyzCuts: [0.8, 0.3] }],
  ['no XYZ', { xyz: 'none' }],
] as const)('with %s of his own the user follows none', (_, own) => {
  expect(
    presetOf({ ...DEFAULT_CHOICES, ...PRESETS.regularity, ...structuredClone(own) } as typeof DEFAULT_CHOICES),
  ).toBeNull()
})

test('a preset decides the classes and nothing else', () => {
  for (const id of ids) expect(Object.keys(PRESETS[id]).sort()).toEqual(['abc', 'xyz', 'xyzCuts'])
})
