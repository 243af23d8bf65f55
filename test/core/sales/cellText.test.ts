import { foldSpaces, isBlank, isErrorValue, plainText } from '../../../src/core/sales/cellText'
import type { Cell } from '../../../src/core/index'

const NBSP = '\u00a0'
const ZERO_WIDTH = '\u200b'

test.each<[string, Cell | undefined]>([
  ['nothing', null],
  ['no cell', undefined],
  ['no text', ''],
  ['spaces', '  '],
  ['a tab and a line break', '\t\n'],
  ['a no-break space', NBSP],
  ['what has no width', ZERO_WIDTH],
])('%s is blank', (_, cell) => {
  expect(isBlank(cell)).toBe(true)
})

test.each<[Cell]>([['x'], ['~'], ['я'], ['Ѐ'], ['ӿ'], ['Ԁ'], ['中'], [' x'], [`${NBSP}x`], [0], [false]])(
  '%j is not blank',
  (cell) => {
    expect(isBlank(cell)).toBe(false)
  },
)

test.each(['#N/A', '#n/a', '#REF! ', '#Н/Д', '#ССЫЛКА!', '#ДЕЛ/0!'])('%s is an error', (cell) => {
  expect(isErrorValue(cell)).toBe(true)
})

test.each<[Cell]>([['N/A'], ['#1'], ['#'], ['# N/A'], [5]])('%j is no error', (cell) => {
  expect(isErrorValue(cell)).toBe(false)
})

test.each<[Cell | undefined, string]>([
  [null, ''],
  [undefined, ''],
  [' x ', ' x '],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [101, '101'],
  [-0.5, '-0.5'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
])('%j is written %j', (cell, text) => {
  expect(plainText(cell)).toBe(text)
})

test.each([
  ['a b', 'a b'],
  [' a', 'a'],
  ['a ', 'a'],
  ['a  b', 'a b'],
  [`a${NBSP}b`, 'a b'],
  [`a${ZERO_WIDTH} \tb\n`, 'a b'],
])('%j folded is %j', (text, folded) => {
  expect(foldSpaces(text)).toBe(folded)
})
