import { abcClasses, exactSum, type AbcLetter, type AbcOptions } from '../../../src/core/index'
import boreki from '../../cases/abc-boreki/input.json'
import borekiExpected from '../../cases/abc-boreki/expected.json'
import chips from '../../cases/abc-silicon-chips/input.json'
import chipsExpected from '../../cases/abc-silicon-chips/expected.json'
import pizza from '../../cases/abc-pizza/input.json'
import pizzaExpected from '../../cases/abc-pizza/expected.json'
import { abcByName } from '../../support/abcByName'

const LETTERS: AbcLetter[] = ['A', 'B', 'C']

describe.each([
  { title: 'Boreki Enterprises', input: boreki, expected: borekiExpected },
  { title: 'Silicon Chips', input: chips, expected: chipsExpected },
])('$title, 20/30/50 % of the items', ({ input, expected }) => {
  // The sources give whole dollars.
  const items = input.items.map(({ item, units, price }) => ({ name: item, amount: Math.round(units * price) }))
  const letters = abcByName(items, input.options as AbcOptions)

  it.each(expected.classes)('$item is $abc', ({ item, amount, abc }) => {
    expect(items.find(({ name }) => name === item)?.amount).toBe(amount)
    expect(letters.get(item)).toBe(abc)
  })

  it('the shares of value are those of the printed amounts', () => {
    const total = exactSum(items.map(({ amount }) => amount))
    for (const letter of LETTERS) {
      const ofLetter = items.filter(({ name }) => letters.get(name) === letter).map(({ amount }) => amount)
      expect(Math.abs(exactSum(ofLetter) / total - expected.shares[letter])).toBeLessThan(0.005)
    }
  })
})

it("Boreki's printed shares contradict its printed amounts by more than any rounding", () => {
  for (const letter of LETTERS) {
    expect(Math.abs(borekiExpected.printedShares[letter] - borekiExpected.shares[letter])).toBeGreaterThan(0.02)
  }
})

describe('Silicon Chips, further', () => {
  const { exercise } = chipsExpected
  const amounts = (price?: number): number[] =>
    chips.items
      .map((row) => Math.round(row.units * (row.item === exercise.item && price !== undefined ? price : row.price)))
      .sort((a, b) => b - a)

  it('prints its shares to a tenth of a percent, give or take one', () => {
    const { share, base } = abcClasses(amounts(), chips.options as AbcOptions)
    expect(base).toBe(chipsExpected.total)
    chipsExpected.classes.forEach((row, i) => {
      expect(Math.abs((share[i] ?? NaN) - row.share)).toBeLessThan(0.001)
    })
  })

  it('the exercise: at a price of 120 the A items bring 75 %', () => {
    const { cumulativeShare, base } = abcClasses(amounts(exercise.price), chips.options as AbcOptions)
    expect(base).toBe(exercise.total)
    expect(cumulativeShare[1]).toBeCloseTo(exercise.shareOfA, 2)
  })

  it('by value at 72 and 95 % the fifth item is C, not B: the two readings of the source part there', () => {
    const { letters, cumulativeShare } = abcClasses(amounts(), { by: 'value', rule: 'strict', cuts: [0.72, 0.95] })
    expect(letters.join('')).toBe('AABBCCCCCC')
    expect(cumulativeShare[4]).toBeCloseTo(0.952, 3)
  })
})

describe.each(['quantity', 'revenue'] as const)('pizzas by %s, at most 80 and 95 %', (measure) => {
  const ranked = pizza.items.toSorted((a, b) => b[measure] - a[measure])
  const { letters, share, cumulativeShare } = abcClasses(
    ranked.map((item) => item[measure]),
    pizza.options as AbcOptions,
  )

  it.each(pizzaExpected[measure].map((row, i) => ({ ...row, i })))('$item is $abc', (row) => {
    expect(ranked[row.i]?.item).toBe(row.item)
    expect(share[row.i]).toBeCloseTo(row.share, 14)
    expect(cumulativeShare[row.i]).toBeCloseTo(row.cumulativeShare, 14)
    expect(letters[row.i]).toBe(row.abc)
  })
})
