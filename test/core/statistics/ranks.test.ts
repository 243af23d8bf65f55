import fc from 'fast-check'
import { median, quantileNearestRank } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 80 })

describe('the median', () => {
  it('has as many values at or below as at or above, and stays between the middle two', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values) ?? NaN
        expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(values.length / 2)
        expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(values.length / 2)
      }),
    )
  })

  it('leaves the values as they are, and has no answer for none', () => {
    const values = [3, 1, 2]
    expect(median(values)).toBe(2)
    expect(values).toEqual([3, 1, 2])
    expect(median([])).toBeNull()
  })
})

describe('the quantile by nearest rank', () => {
  it('is the smallest value that at least p of the values do not exceed', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const covers = (limit: number): boolean =>
          values.filter((value) => value <= limit).length * 100 >= percent * values.length
        const smallest = Math.min(...values.filter(covers))
        expect(quantileNearestRank(values, percent / 100)).toBe(smallest)
      }),
    )
  })

  it('28 % of 25 values are seven of them, not eight', () => {
    const values = Array.from({ length: 25 }, (_, i) => i + 1)
    expect(0.28 * 25).toBeGreaterThan(7)
    expect(quantileNearestRank(values, 0.28)).toBe(7)
  })

  it.each([0, -0.1, 1.01, NaN])('refuses p = %d', (p) => {
    const problem = { code: 'badParameter', parameter: 'p', value: String(p), expected: '0 < p <= 1' }
    expect(problemOf(() => quantileNearestRank([1], p))).toEqual(problem)
  })

  it('has no answer for no values', () => {
    expect(quantileNearestRank([], 0.95)).toBeNull()
  })
})
