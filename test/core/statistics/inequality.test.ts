import fc from 'fast-check'
import { AnalysisError, concentrationRatio, giniCoefficient, herfindahlIndex } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import ineq from '../../cases/concentration-ineq/input.json'
import ineqExpected from '../../cases/concentration-ineq/expected.json'
import firms from '../../cases/hhi-four-firms/input.json'
import firmsExpected from '../../cases/hhi-four-firms/expected.json'

const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 100 })

/** The mean difference of all pairs over twice the mean: Gini by its definition, without ranks. */
function giniByPairs(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0)
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0)
  return differences / (2 * values.length * sum)
}

describe('the Gini coefficient', () => {
  it('is that of the R package ineq', () => {
    expect(giniCoefficient(ineq.x)).toBeCloseTo(ineqExpected.gini, 7)
  })

  it.each(['x2', 'y2'] as const)('is (n − 1) / n of the corrected one that ineq gives for %s', (name) => {
    const corrected = ineqExpected.giniCorrected[name]
    expect((giniCoefficient(ineq[name]) * 10) / 9).toBeCloseTo(corrected, 7)
  })

  it('is the mean difference of all pairs, lies within [0, 1) and forgets the order', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const gini = giniCoefficient(values)
        expect(gini).toBeCloseTo(giniByPairs(values), 9)
        expect(gini).toBeGreaterThanOrEqual(0)
        expect(gini).toBeLessThan(1)
        expect(giniCoefficient(values.toReversed())).toBe(gini)
      }),
    )
  })
})

describe('the Herfindahl index', () => {
  it('is 2600 for four firms of 30, 30, 20 and 20 %, and 10,000 for a monopoly', () => {
    expect(herfindahlIndex(firms.four)).toBe(firmsExpected.four)
    expect(herfindahlIndex(firms.monopoly)).toBe(firmsExpected.monopoly)
  })

  it('is that of the R package ineq', () => {
    expect(herfindahlIndex(ineq.x)).toBeCloseTo(ineqExpected.herfindahl * 10_000, 3)
  })

  it('lies between that of equal customers and that of one', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const index = herfindahlIndex(values)
        expect(index).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6)
        expect(index).toBeLessThanOrEqual(10_000)
      }),
    )
  })
})

describe('the concentration ratio', () => {
  it('grows with k, to 1', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const descending = values.toSorted((a, b) => b - a)
        const ratios = descending.map((_, i) => concentrationRatio(descending, i + 1))
        expect(ratios).toEqual(ratios.toSorted((a, b) => a - b))
        expect(ratios.at(-1)).toBe(1)
      }),
    )
  })
})

it.each([
  ['no amounts', []],
  ['amounts that cancel out', [5, -5]],
  ['losses only', [-3, -4]],
])('%s have no shares, and that is said', (_, values) => {
  const error = new AnalysisError({ code: 'noPositiveAmounts', customers: values.length })
  expect(() => giniCoefficient(values)).toThrow(error)
  expect(() => herfindahlIndex(values)).toThrow(error)
  expect(() => concentrationRatio(values, 1)).toThrow(error)
})

test.each([0, -1, 1.5, NaN])('the %d largest together are refused', (k) => {
  const problem = { code: 'badParameter', parameter: 'k', value: String(k), expected: '1, 2, 3 …' }
  expect(problemOf(() => concentrationRatio([5, 3], k))).toEqual(problem)
})
