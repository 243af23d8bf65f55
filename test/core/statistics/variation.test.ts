import fc from 'fast-check'
import { coefficientOfVariation, mean, standardDeviation } from '../../../src/core/index'
import published from '../../cases/coefficient-of-variation/input.json'
import expected from '../../cases/coefficient-of-variation/expected.json'
import pizza from '../../cases/xyz-pizza/input.json'
import pizzaExpected from '../../cases/xyz-pizza/expected.json'
import shop from '../../cases/xyz-shop-quarter/input.json'
import shopExpected from '../../cases/xyz-shop-quarter/expected.json'
import supply from '../../cases/xyz-supplychainpy/input.json'
import supplyExpected from '../../cases/xyz-supplychainpy/expected.json'
import periods from '../../cases/xyz-period-dependence/input.json'
import periodsExpected from '../../cases/xyz-period-dependence/expected.json'

const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 60 })

describe('published deviations', () => {
  it.each(published.map((table, i) => ({ ...table, expected: expected[i] })))(
    '$values ($source)',
    ({ values, expected }) => {
      expect(coefficientOfVariation(values, 'population')).toBeCloseTo(expected?.population ?? NaN, 6)
      if (typeof expected?.sample === 'number')
        expect(coefficientOfVariation(values, 'sample')).toBeCloseTo(expected.sample, 6)
    },
  )

  const tables = [
    { title: 'pizzas', items: pizza.items, expected: pizzaExpected },
    { title: 'a shop in one quarter', items: shop.items, expected: shopExpected },
    { title: 'supplychainpy', items: supply.items, expected: supplyExpected },
  ]
  it.each(tables.flatMap(({ title, items, expected }) => items.map((item, i) => ({ title, ...item, ...expected[i] }))))(
    '$title: $item',
    ({ amounts, mean: center, deviation, cv, printedDecimals }) => {
      const { amount: decimals = NaN, cv: cvDecimals = NaN } = printedDecimals ?? {}
      expect(mean(amounts)).toBeCloseTo(center ?? NaN, decimals)
      expect(standardDeviation(amounts, 'population')).toBeCloseTo(deviation ?? NaN, decimals)
      expect(coefficientOfVariation(amounts, 'population')).toBeCloseTo(cv ?? NaN, cvDecimals)
    },
  )

  it('the longer the period the steadier the sales; the deviation of that source is the sample one', () => {
    const { cv } = periodsExpected
    expect(coefficientOfVariation(periods.weeks, 'sample')).toBeCloseTo(cv.weeks, 2)
    expect(coefficientOfVariation(periods.months, 'sample')).toBeCloseTo(cv.months, 2)
    expect(coefficientOfVariation(periods.quarters, 'sample')).toBeCloseTo(cv.quarters, 2)
    expect(coefficientOfVariation(periods.quarters, 'population')).not.toBeCloseTo(cv.quarters, 2)
  })

  it('its months and quarters are its weeks, four and twelve at a time', () => {
    const gathered = (size: number): number[] =>
      Array.from({ length: periods.weeks.length / size }, (_, i) =>
        periods.weeks.slice(i * size, (i + 1) * size).reduce((a, b) => a + b, 0),
      )
    expect(gathered(4)).toEqual(periods.months)
    expect(gathered(12)).toEqual(periods.quarters)
  })
})

describe('variation', () => {
  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0.01, 10, 1000), (values, unit) => {
        const scaled = values.map((value) => value * unit)
        expect(coefficientOfVariation(scaled, 'population')).toBeCloseTo(
          coefficientOfVariation(values, 'population') ?? NaN,
          9,
        )
      }),
    )
  })

  it('is the larger for a sample, by √(n / (n − 1))', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const population = coefficientOfVariation(values, 'population') ?? NaN
        const factor = Math.sqrt(values.length / (values.length - 1))
        expect(coefficientOfVariation(values, 'sample')).toBeCloseTo(population * factor, 9)
      }),
    )
  })

  it('is nothing for equal amounts, even of kopecks', () => {
    expect(coefficientOfVariation(new Float64Array(12).fill(0.1), 'population')).toBeCloseTo(0, 12)
  })

  it('keeps the digits of large amounts that differ little', () => {
    expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3], 'sample')).toBe(1)
  })

  it.each([
    ['no values', [], 'population'],
    ['one value in a sample', [5], 'sample'],
    ['a mean of 0', [5, -5], 'population'],
    ['a negative mean', [-5, -7], 'population'],
  ] as const)('has no answer for %s', (_, values, deviation) => {
    expect(coefficientOfVariation(values, deviation)).toBeNull()
  })
})

test('no values have no mean and no deviation', () => {
  expect([mean([]), standardDeviation([], 'population')]).toEqual([null, null])
})
