import fc from 'fast-check'
import { abcClasses, abcRuleChanges, AnalysisError, type AbcLetter, type AbcOptions } from '../../../src/core/index'

type ByValue = Extract<AbcOptions, { by: 'value' }>
const crossing: ByValue = { by: 'value', rule: 'crossing', cuts: [0.8, 0.95] }
const strict: ByValue = { by: 'value', rule: 'strict', cuts: [0.8, 0.95] }
const ways: AbcOptions[] = [
  crossing,
  strict,
  { by: 'items', cuts: [0.2, 0.5] },
  { by: 'sum', cuts: [1, 1.45] },
  { by: 'computed' },
]

/** Nets in whole kopecks, the largest first, with ties among them. */
const kopecks = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((values) => values.sort((a, b) => b - a))
const way = fc.constantFrom(...ways)

/** The two rules by value in whole numbers: a share s has reached 80 % when 100 s is at least 80 times the sum. */
function lettersInWholeNumbers(nets: readonly number[], { rule, cuts }: ByValue): AbcLetter[] {
  const sum = nets.reduce((a, b) => a + b, 0)
  const [ab, bc] = cuts.map((cut) => Math.round(cut * 100) * sum)
  return nets.map((net) => {
    const first = nets.indexOf(net)
    const before = 100 * nets.slice(0, first).reduce((a, b) => a + b, 0)
    const within = (limit = NaN): boolean => (rule === 'crossing' ? before < limit : before + 100 * net <= limit)
    return within(ab) || first === 0 ? 'A' : within(bc) ? 'B' : 'C'
  })
}

describe('classes by value', () => {
  it.each([crossing, strict])('56 + 14 + 10 of 100 is exactly 80 %, so the third is A by the $rule rule', (options) => {
    expect(abcClasses([56, 14, 10, 9, 6, 5], options).letters.slice(0, 4)).toEqual(['A', 'A', 'A', 'B'])
  })

  it('the two rules part over the customer that crosses a cut', () => {
    const nets = [60, 25, 12, 3]
    expect(abcClasses(nets, crossing).letters).toEqual(['A', 'A', 'B', 'C'])
    expect(abcClasses(nets, strict).letters).toEqual(['A', 'B', 'C', 'C'])
    expect(abcRuleChanges(nets, [0.8, 0.95])).toBe(2)
  })

  it('the first is A even when it alone passes both cuts', () => {
    expect(abcClasses([97, 2, 1], strict).letters).toEqual(['A', 'C', 'C'])
  })

  it('a tie takes the class of its first', () => {
    expect(abcClasses([70, 10, 10, 10], crossing).letters).toEqual(['A', 'A', 'A', 'A'])
    expect(abcClasses([75, 10, 10, 5], strict).letters).toEqual(['A', 'B', 'B', 'C'])
  })

  it('are those of whole-number arithmetic', () => {
    fc.assert(
      fc.property(kopecks, fc.constantFrom(crossing, strict), (nets, options) => {
        const { letters } = abcClasses(
          nets.map((net) => net / 100),
          options,
        )
        expect(letters).toEqual(lettersInWholeNumbers(nets, options))
      }),
    )
  })

  it('a cut that carries the dust of binary fractions is the cut that was meant', () => {
    const cuts: [number, number] = [0.1 + 0.2, 0.95]
    expect(cuts[0]).toBeGreaterThan(0.3)
    expect(abcClasses([30, 25, 24, 21], { ...crossing, cuts }).letters).toEqual(['A', 'B', 'B', 'B'])
  })

  it('with both cuts at their widest nobody is C', () => {
    expect(abcClasses([5, 3, 2], { ...strict, cuts: [0.8, 1] }).letters).toEqual(['A', 'A', 'B'])
  })
})

describe('other ways to cut', () => {
  it('by items, the customer that crosses a cut belongs to the upper class', () => {
    const { letters } = abcClasses([7, 6, 5, 4, 3, 2, 1], { by: 'items', cuts: [0.2, 0.5] })
    expect(letters.join('')).toBe('AABBCCC')
  })

  it('by sum, shares of value and of customers are added up', () => {
    // 50 + 20, 75 + 40, 90 + 60, 97 + 80 %
    const { letters } = abcClasses([50, 25, 15, 7, 3], { by: 'sum', cuts: [1, 1.45] })
    expect(letters.join('')).toBe('ABCCC')
  })

  it('computed, by hand: nearest to (0, 1) is (0.3, 0.85), the mean is 10, nearest to (0.3, 1) is (0.4, 0.9)', () => {
    const { letters } = abcClasses([40, 25, 20, 5, 3, 2, 2, 1, 1, 1], { by: 'computed' })
    expect(letters.join('')).toBe('AABBCCCCCC')
  })

  it('computed, a tie on a limit and constant amounts stay together', () => {
    expect(abcClasses([45, 45, 4, 3, 3], { by: 'computed' }).letters.join('')).toBe('AACCC')
    expect(abcClasses(new Float64Array(7).fill(0.1), { by: 'computed' }).letters.join('')).toBe('AAAAAAA')
  })
})

describe('whatever the way to cut', () => {
  it('the first is A, letters never rise, ties share theirs', () => {
    fc.assert(
      fc.property(kopecks, way, (nets, options) => {
        const { letters } = abcClasses(nets, options)
        expect(letters).toHaveLength(nets.length)
        expect(letters[0]).toBe('A')
        expect(letters).toEqual(letters.toSorted())
        expect(letters).toEqual(nets.map((net) => letters[nets.indexOf(net)]))
      }),
    )
  })

  it('shares add up to 1 and the last cumulative one is 1', () => {
    fc.assert(
      fc.property(kopecks, (nets) => {
        const { share, cumulativeShare, base } = abcClasses(nets, crossing)
        expect(share.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
        expect(cumulativeShare.at(-1)).toBe(1)
        expect(base).toBe(nets.reduce((a, b) => a + b, 0))
      }),
    )
  })

  it('another unit of money changes no class', () => {
    fc.assert(
      fc.property(kopecks, way, fc.integer({ min: -2, max: 4 }), (nets, options, power) => {
        const scaled = nets.map((net) => Number(`${net}e${power}`))
        expect(abcClasses(scaled, options).letters).toEqual(abcClasses(nets, options).letters)
      }),
    )
  })

  it('one customer is A, and none make no classes', () => {
    for (const options of ways) {
      expect(abcClasses([0.01], options).letters).toEqual(['A'])
      expect(abcClasses([], options).letters).toEqual([])
    }
  })
})

it('the strict rule never classes anybody higher, and the changes are counted', () => {
  fc.assert(
    fc.property(kopecks, (nets) => {
      const upper = abcClasses(nets, crossing).letters
      const lower = abcClasses(nets, strict).letters
      lower.forEach((letter, i) => {
        expect(letter >= (upper[i] ?? '')).toBe(true)
      })
      expect(abcRuleChanges(nets, [0.8, 0.95])).toBe(lower.filter((letter, i) => letter !== upper[i]).length)
    }),
  )
})

describe('cuts that make no sense are refused', () => {
  const refused: [AbcOptions, string, string][] = [
    [{ ...crossing, cuts: [0.95, 0.8] }, '95,80', '0 < AB < BC <= 100'],
    [{ ...strict, cuts: [0.8, 0.8] }, '80,80', '0 < AB < BC <= 100'],
    [{ ...crossing, cuts: [0, 0.5] }, '0,50', '0 < AB < BC <= 100'],
    [{ ...crossing, cuts: [0.07, 1.01] }, '7,101', '0 < AB < BC <= 100'],
    [{ by: 'items', cuts: [NaN, 0.5] }, 'NaN,50', '0 < AB < BC <= 100'],
    [{ by: 'sum', cuts: [1, 2.1] }, '100,210', '0 < AB < BC <= 200'],
  ]
  it.each(refused)('%j', (options, value, expected) => {
    expect(() => abcClasses([1], options)).toThrow(
      new AnalysisError({ code: 'badParameter', parameter: 'abc', value, expected }),
    )
  })
})
