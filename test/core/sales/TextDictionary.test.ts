import { TextDictionary } from '../../../src/core/sales/TextDictionary'

const areOne = (one: string, other: string) => {
  const names = new TextDictionary()
  return names.codeOf(one) === names.codeOf(other)
}

test.each([
  ['Ромашка', 'РОМАШКА'],
  ['Ёлка', 'ёЛКА'],
  ['Oak & Sons', 'OAK & SONS'],
  ['a b', 'a  b'],
  ['a b', ' a b'],
  ['a b', 'a b '],
  ['a b', 'a\u00a0b'],
  ['a b', 'a\tb'],
  ['a b', 'A\u200b B'],
  ['Й', 'И\u0306'],
  ['k', '\u212a'],
  ['Āb', 'āB'],
])('%j and %j are one, whichever comes first', (one, other) => {
  expect(areOne(one, other)).toBe(true)
  expect(areOne(other, one)).toBe(true)
})

test.each([
  ['ab', 'a b'],
  ['abc', 'ab'],
  ['ab', 'ba'],
  ['abcd', 'abce'],
  ['елка', 'ёлка'],
  ['Oak', 'Оak'], // the second begins with a Cyrillic letter
  ['a-b', 'a_b'],
  ['[a', '{a'],
  ['Āb', 'Ēb'],
  ['中', '国'],
])('%j and %j are two', (one, other) => {
  expect(areOne(one, other)).toBe(false)
  expect(areOne(other, one)).toBe(false)
})

test('codes count from 1 in the order of the keys, be they plain or not', () => {
  const names = new TextDictionary()
  expect(['Oak', '中', 'OAK', 'Elm', ' elm', '国', '中'].map((text) => names.codeOf(text))).toEqual([
    1, 2, 1, 3, 3, 4, 2,
  ])
})

// Of 200,000 names about five pairs share their 32 bits of any good hash: 200,000² / 2 / 2³².
test('of hundreds of thousands of names none is taken for another, and those spelled again are found', () => {
  const COUNT = 200_000
  const texts: string[] = []
  // Each state of this generator comes once in 2³², so no name comes twice.
  for (let i = 0, state = 1; i < COUNT; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    texts.push(`Клиент ${state.toString(36)}`)
  }
  const names = new TextDictionary()
  const codes = texts.map((name) => names.codeOf(name))
  const isInOrder = codes.every((code, i) => code === i + 1)
  const isFoundAgain = texts.every((name, i) => i % 100 > 0 || names.codeOf(name.toUpperCase()) === codes[i])
  expect([isInOrder, isFoundAgain]).toEqual([true, true])
})

test('the first spelling is shown, each other is told once, spaces at the ends are none', () => {
  const names = new TextDictionary()
  for (const cell of [' Oak', 'Oak', 'Oak ', 'OAK', 'OAK ', ' oak', 'Elm', 7, '7', '', ' ', null, undefined])
    names.codeOf(cell)
  expect(names.values).toEqual(['', 'Oak', 'Elm', '7'])
  expect([...names.otherSpellings]).toEqual([[1, ['OAK', 'oak']]])
})
