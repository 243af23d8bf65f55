import { MATRIX_KEYS } from '../../src/core/index'
import {
  ABC_INK,
  ATTENTION_INK,
  HEADING_INK,
  LEVEL_INK,
  matrixInk,
  MUTED_TEXT,
  NO_CLASS_INK,
  TEXT,
  TOTAL_INK,
  XYZ_INK,
  type Ink,
} from '../../src/report/palette'

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, contrast ratio: 1 … 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const inks: [string, Ink][] = [
  ...Object.entries(ABC_INK),
  ...Object.entries(XYZ_INK),
  ...Object.entries(LEVEL_INK),
  ...MATRIX_KEYS.map((key): [string, Ink] => [key, matrixInk(key)]),
  ['heading', HEADING_INK],
  ['total', TOTAL_INK],
  ['no class', NO_CLASS_INK],
  ['attention', ATTENTION_INK],
  ['text', { fill: '#FFFFFF', color: TEXT }],
  ['muted text', { fill: '#FFFFFF', color: MUTED_TEXT }],
]

test.each(inks)('%s: the text stands out from its fill', (_, { fill, color }) => {
  expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ['ABC', [ABC_INK.A, ABC_INK.B, ABC_INK.C]],
  ['XYZ', [XYZ_INK.X, XYZ_INK.Y, XYZ_INK.Z]],
  ['the diagonal of the matrix', [matrixInk('AX'), matrixInk('BY'), matrixInk('CZ')]],
  ['levels', [LEVEL_INK.mono, LEVEL_INK.critical, LEVEL_INK.key]],
])('%s: from dark to light in steps that a greyscale print keeps', (_, steps) => {
  const [first, second, third] = steps.map(({ fill }) => luminance(fill))
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(0.15)
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(0.15)
})
