import fc from 'fast-check'
import { AnalysisError, customersForShare, giniCoefficient, paretoCurve, topShare } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'

const descending = fc
  .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 700 })
  .map((values) => values.sort((a, b) => b - a))

/** Height of the curve through the given points above a share of customers. */
function height(points: readonly [number, number][], x: number): number {
  const next = points.findIndex((point) => point[0] >= x - 1e-12)
  const [x1, y1] = points[next] ?? [1, 1]
  const [x0, y0] = points[next - 1] ?? [0, 0]
  return next === 0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

describe('the Pareto curve', () => {
  it('the top 20 % of seven customers are read between the first and the second', () => {
    // 20 % of seven are 1.4 customers: 40 and four tenths of 20, of 100.
    expect(paretoCurve([40, 20, 10, 10, 10, 5, 5]).top20Share).toBeCloseTo(0.48, 12)
  })

  it('the share of the top 20 % of one customer is 20 %, of equal ones too', () => {
    expect(paretoCurve([5]).top20Share).toBeCloseTo(0.2, 12)
    expect(paretoCurve([5, 5, 5]).top20Share).toBeCloseTo(0.2, 12)
  })

  it('80 % that are reached exactly are reached', () => {
    const { customersFor80, customersFor80Share } = paretoCurve([56, 14, 10, 10, 10])
    expect(customersFor80).toBe(3)
    expect(customersFor80Share).toBe(0.6)
  })

  it('customersFor80 is the smallest number that reaches 80 %', () => {
    fc.assert(
      fc.property(descending, (nets) => {
        const total = nets.reduce((a, b) => a + b, 0)
        const sumOf = (count: number): number => nets.slice(0, count).reduce((a, b) => a + b, 0)
        const { customersFor80 } = paretoCurve(nets)
        expect(100 * sumOf(customersFor80)).toBeGreaterThanOrEqual(80 * total)
        expect(100 * sumOf(customersFor80 - 1)).toBeLessThan(80 * total)
      }),
    )
  })

  it('up to 200 customers are a point each', () => {
    fc.assert(
      fc.property(descending, (nets) => {
        fc.pre(nets.length <= 200)
        const { points, top20Share } = paretoCurve(nets)
        expect(points).toHaveLength(nets.length + 1)
        expect(top20Share).toBeCloseTo(height(points, 0.2), 9)
      }),
    )
  })

  it('runs from corner to corner over at most 201 points, rising and ever flatter', () => {
    fc.assert(
      fc.property(descending, (nets) => {
        const { points } = paretoCurve(nets)
        expect(points.length).toBeLessThanOrEqual(201)
        expect(points[0]).toEqual([0, 0])
        expect(points.at(-1)).toEqual([1, 1])
        const slopes = points.slice(1).map(([x, y], i) => {
          const [x0, y0] = points[i] ?? [NaN, NaN]
          expect(x).toBeGreaterThan(x0)
          expect(y).toBeGreaterThan(y0)
          return (y - y0) / (x - x0)
        })
        slopes.slice(1).forEach((slope, i) => {
          expect(slope).toBeLessThanOrEqual((slopes[i] ?? NaN) + 1e-9)
        })
      }),
    )
  })

  it('of very many customers, keeps the largest one by one and loses nothing that could be seen', () => {
    const nets = Float64Array.from({ length: 100_000 }, (_, i) => Math.round(1e8 / (i + 1) ** 1.2) + 1)
    const { points, top20Share, gini } = paretoCurve(nets)
    expect(points.slice(0, 8).map(([x]) => Math.round(x * nets.length))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(height(points, 0.2)).toBeCloseTo(top20Share, 3)
    points.slice(8).forEach(([x, y], i) => {
      const [x0, y0] = points[i + 7] ?? [NaN, NaN]
      expect(x - x0 + y - y0).toBeLessThan(0.025)
    })
    expect(gini).toBe(giniCoefficient(nets))
  })

  it('nobody with a positive net: said so', () => {
    expect(() => paretoCurve([])).toThrow(new AnalysisError({ code: 'noPositiveAmounts', customers: 0 }))
  })
})

describe('readings that cannot be', () => {
  it.each([0, -0.2, 1.1, NaN])('a share of %d', (share) => {
    const problem = { code: 'badParameter', parameter: 'share', value: String(share), expected: '0 < share <= 1' }
    expect(problemOf(() => topShare([5], share))).toEqual(problem)
    expect(problemOf(() => customersForShare([5], share))).toEqual(problem)
  })

  it('but all customers can, and all value', () => {
    expect([topShare([3, 1], 1), customersForShare([3, 1], 1)]).toEqual([1, 2])
  })

  it.each([1, 2.5, NaN])('a curve of %d points', (points) => {
    expect(problemOf(() => paretoCurve([5], points))).toEqual({
      code: 'badParameter',
      parameter: 'points',
      value: String(points),
      expected: 'points >= 2',
    })
  })

  it('but two points are a curve: of four equal customers the first two, then all', () => {
    expect(paretoCurve([5, 5, 5, 5], 2).points).toEqual([
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ])
    expect(paretoCurve([5, 5], 2).points).toHaveLength(3)
  })
})
