import fc from 'fast-check'
import { readSheet } from './readSheet'

/** The rule in words, worked out sign by sign: NFC, every run of white space one space, none at the ends, case ignored. */
function keyByTheRule(name: string): string {
  const words = name.normalize('NFC').split(/[\s\u200B\u2060]+/)
  return words
    .filter((word) => word !== '')
    .join(' ')
    .toLowerCase()
}

/** Signs that fold alike in some way: case, width of a space, composed or not, the Kelvin sign, a dotted capital I. */
const SIGNS = 'a A k K \u212a и И й Й ё Ё и\u0306 ë e\u0308 İ ß Σ 7'.split(' ').concat(' ', '  ', '\u00a0')
const name = fc
  .array(fc.constantFrom(...SIGNS), {
    minLength: 1,
    maxLength: 5,
  })
  .map((signs) => `n${signs.join('')}`)

test('spellings of one key, and only they, are one customer', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 60 }), (names) => {
      const table = readSheet([['Customer', 'Amount'], ...names.map((one) => [one, 1])])
      const codeOfKey = new Map<string, number>()
      names.forEach((one, unit) => {
        const code = table.customer.codes[unit] ?? 0
        const key = keyByTheRule(one)
        expect(code).toBe(codeOfKey.get(key) ?? codeOfKey.size + 1)
        codeOfKey.set(key, code)
      })
      expect(table.customer.values).toHaveLength(codeOfKey.size + 1)
    }),
  )
})

test('several thousand customers keep apart, and their other spellings with them', () => {
  const names = Array.from({ length: 5_000 }, (_, i) => `Клиент ${i}`)
  const rows = [...names, ...names.map((one) => one.toUpperCase())].map((one) => [one, 1])
  const { codes, otherSpellings } = readSheet([['Customer', 'Amount'], ...rows]).customer
  expect(new Set(codes).size).toBe(5_000)
  expect(Array.from(codes.subarray(5_000))).toEqual(Array.from(codes.subarray(0, 5_000)))
  expect(otherSpellings.get(codes[41] ?? 0)).toEqual(['КЛИЕНТ 41'])
})
