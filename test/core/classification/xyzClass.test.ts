import fc from 'fast-check'
import {
  AnalysisError,
  checkXyzOptions,
  xyzByFrequency,
  xyzByVariation,
  type XyzOptions,
} from '../../../src/core/index'
import pizza from '../../cases/xyz-pizza/input.json'
import pizzaExpected from '../../cases/xyz-pizza/expected.json'
import shop from '../../cases/xyz-shop-quarter/input.json'
import shopExpected from '../../cases/xyz-shop-quarter/expected.json'
import supply from '../../cases/xyz-supplychainpy/input.json'
import supplyExpected from '../../cases/xyz-supplychainpy/expected.json'

const cuts: [number, number] = [0.75, 0.25]

describe('XYZ by frequency', () => {
  it.each([
    [9, 12, 'X'],
    [8, 12, 'Y'],
    [3, 12, 'Y'],
    [2, 12, 'Z'],
    [0, 12, 'Z'],
    [3, 3, 'X'],
  ])('%d of %d periods is %s', (active, observed, letter) => {
    expect(xyzByFrequency(active, observed, false, cuts)).toBe(letter)
  })

  it('a one-off customer is Z, even with a share that would be Y', () => {
    expect(xyzByFrequency(1, 3, false, cuts)).toBe('Y')
    expect(xyzByFrequency(1, 3, true, cuts)).toBe('Z')
  })

  it('with fewer than three periods there is no class, one-off or not', () => {
    expect(xyzByFrequency(2, 2, false, cuts)).toBeNull()
    expect(xyzByFrequency(1, 2, true, cuts)).toBeNull()
    expect(xyzByFrequency(0, 0, false, cuts)).toBeNull()
  })

  it('one more active period never lowers the class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), fc.nat(199), fc.nat(99), fc.nat(99), (observed, active, a, b) => {
        fc.pre(active < observed && a !== b)
        const own: [number, number] = [(Math.max(a, b) + 1) / 100, (Math.min(a, b) + 1) / 100]
        const fewer = xyzByFrequency(active, observed, false, own) ?? ''
        const more = xyzByFrequency(active + 1, observed, false, own) ?? ''
        expect(more <= fewer).toBe(true)
      }),
    )
  })

  it('a share that is exactly on a cut reaches it, whatever the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 40 }), (percent, times) => {
        const y = percent / 200
        expect(xyzByFrequency(percent * times, 100 * times, false, [percent / 100, y])).toBe('X')
        expect(xyzByFrequency(percent * times, 200 * times, false, [percent / 100, y])).toBe('Y')
      }),
    )
  })
})

it('a cut that carries the dust of binary fractions is the cut that was meant', () => {
  expect(xyzByFrequency(3, 10, false, [0.1 + 0.2, 0.1])).toBe('X')
})

describe('XYZ by variation', () => {
  it.each([
    { input: pizza, expected: pizzaExpected },
    { input: shop, expected: shopExpected },
    { input: supply, expected: supplyExpected },
  ])('gives the letters that are printed beside the printed CV', ({ input, expected }) => {
    for (const { cv, xyz } of expected) {
      expect(xyzByVariation(cv, 3, [input.cuts[0] ?? NaN, input.cuts[1] ?? NaN])).toBe(xyz)
    }
  })

  it('a CV on a cut is within it, dust or not', () => {
    expect(xyzByVariation(0.1 + 1e-12, 12, [0.1, 0.25])).toBe('X')
    expect(xyzByVariation(0.25, 12, [0.1, 0.25])).toBe('Y')
    expect(xyzByVariation(0.2501, 12, [0.1, 0.25])).toBe('Z')
  })

  it('there is no class without a CV or with fewer than three periods', () => {
    expect(xyzByVariation(null, 12, [0.1, 0.25])).toBeNull()
    expect(xyzByVariation(0.05, 2, [0.1, 0.25])).toBeNull()
  })
})

describe('cuts that make no sense are refused', () => {
  const falling = '100 >= X > Y > 0'
  const rising = '0 < X < Y'
  const refused: [XyzOptions, string, string][] = [
    [{ method: 'frequency', cuts: [0.25, 0.75] }, '25,75', falling],
    [{ method: 'frequency', cuts: [1.01, 0.5] }, '101,50', falling],
    [{ method: 'frequency', cuts: [0.5, 0] }, '50,0', falling],
    [{ method: 'frequency', cuts: [NaN, 0.1] }, 'NaN,10', falling],
    [{ method: 'variation', deviation: 'sample', cuts: [0.25, 0.1] }, '25,10', rising],
    [{ method: 'variation', deviation: 'sample', cuts: [0.1, Infinity] }, '10,Infinity', rising],
  ]
  it.each(refused)('%j', (options, value, expected) => {
    const error = new AnalysisError({ code: 'badParameter', parameter: 'xyz-cuts', value, expected })
    expect(() => {
      checkXyzOptions(options)
    }).toThrow(error)
  })

  it('but a variation above 100 % may be a cut, and no method needs none', () => {
    checkXyzOptions({ method: 'variation', deviation: 'population', cuts: [0.5, 1.5] })
    checkXyzOptions({ method: 'none' })
    expect(xyzByVariation(1.4, 12, [0.5, 1.5])).toBe('Y')
  })
})
