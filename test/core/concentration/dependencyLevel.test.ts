import { AnalysisError, dependencyLevel } from '../../../src/core/index'

const cuts: [number, number, number] = [0.1, 0.2, 0.5]

describe('the dependency level', () => {
  it.each([
    [null, 'ordinary'],
    [-0.3, 'ordinary'],
    [0.1, 'ordinary'],
    [0.1001, 'key'],
    [0.2, 'key'],
    [0.2001, 'critical'],
    [0.5, 'critical'],
    [0.5001, 'mono'],
    [1.2, 'mono'],
  ])('a share of %d is %s', (share, level) => {
    expect(dependencyLevel(share, cuts)).toBe(level)
  })

  it('a share that is 20 % but for the dust of binary fractions is not above it', () => {
    const share = 1 - 0.8
    const dusty = 0.1 * 3 - 0.1
    expect([share < 0.2, dusty > 0.2]).toEqual([true, true])
    expect(dependencyLevel(dusty, cuts)).toBe('key')
    expect(dependencyLevel(share, cuts)).toBe('key')
  })

  it.each([
    [[0.2, 0.1, 0.5], '20,10,50'],
    [[0.1, 0.1, 0.5], '10,10,50'],
    [[0, 0.2, 0.5], '0,20,50'],
    [[0.1, 0.2, 1.1], '10,20,110'],
    [[0.1, NaN, 0.5], '10,NaN,50'],
  ] as [[number, number, number], string][])('refuses the cuts %j', (bad, value) => {
    const expected = '0 < key < critical < mono <= 100'
    expect(() => dependencyLevel(0.3, bad)).toThrow(
      new AnalysisError({ code: 'badParameter', parameter: 'key', value, expected }),
    )
  })
})
