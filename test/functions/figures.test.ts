import ineqResult from '../cases/concentration-ineq/expected.json'
import ineq from '../cases/concentration-ineq/input.json'
import firmsResult from '../cases/hhi-four-firms/expected.json'
import firms from '../cases/hhi-four-firms/input.json'
import { column, errorCell, openFunctions, type FunctionsInExcel } from './functionsInExcel'

let excel: FunctionsInExcel
beforeAll(async () => {
  excel = await openFunctions('en-US')
})
afterAll(() => {
  excel.close()
})

test('HHI and GINI give the published figures', () => {
  expect(excel.value('HHI', column(...firms.four))).toBe(firmsResult.four)
  expect(excel.value('HHI', firms.monopoly)).toBe(firmsResult.monopoly)
  expect(excel.value('HHI', [ineq.x])).toBeCloseTo(10_000 * ineqResult.herfindahl, 2)
  expect(excel.value('GINI', [ineq.x])).toBeCloseTo(ineqResult.gini, 7)
})

describe('of 50, 30, 10, 5 and 5 in any order', () => {
  const values = column(5, 30, 50, 5, 10)

  test('the largest one brings a half, three bring 90 %', () => {
    expect(excel.value('CONCENTRATION', values, 1)).toBe(0.5)
    expect(excel.value('CONCENTRATION', values, 3)).toBe(0.9)
  })

  test('20 % of them are one; 30 % are one and a half', () => {
    expect(excel.value('TOPSHARE', values)).toBe(0.5)
    expect(excel.value('TOPSHARE', values, 0.3)).toBeCloseTo(0.65, 12)
  })

  test('two bring 80 %, three 90 %', () => {
    expect(excel.value('COUNTFOR', values)).toBe(2)
    expect(excel.value('COUNTFOR', values, 0.9)).toBe(3)
  })

  test('the curve', () => {
    const expected = [
      [0, 0],
      [0.2, 0.5],
      [0.4, 0.8],
      [0.6, 0.9],
      [0.8, 0.95],
      [1, 1],
    ]
    expect(excel.value('PARETO', values)).toEqual(expected)
  })

  test('the curve has no more points than asked for, and still both its ends', () => {
    const many = column(...Array.from({ length: 1000 }, (_, i) => 1 / (i + 1)))
    const points = excel.value('PARETO', many, 10) as number[][]
    expect(points.length).toBeLessThanOrEqual(11)
    expect([points[0], points.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ])
  })
})

describe('what stands among the values', () => {
  test.each(['HHI', 'GINI', 'TOPSHARE', 'COUNTFOR', 'PARETO'])('%s passes over what is no amount above zero', (id) => {
    const messy = column('Amount', 30, null, '20', -5, 0, true, '')
    expect(excel.value(id, messy)).toEqual(excel.value(id, column(30, 20)))
  })

  test.each(['HHI', 'GINI', 'TOPSHARE', 'COUNTFOR', 'PARETO'])('%s is an error where a cell is one', (id) => {
    expect(excel.error(id, column(30, errorCell('#DIV/0!')))).toBe(
      '#VALUE! “values”: cell number 2 holds the error #DIV/0!. Correct it first.',
    )
  })

  test.each(['HHI', 'GINI', 'TOPSHARE', 'COUNTFOR', 'PARETO'])('%s of nothing above zero is #N/A', (id) => {
    expect(excel.error(id, column('Amount', 0))).toMatch(/^#N\/A None of the amounts/)
  })
})

test.each([
  ['TOPSHARE', 20],
  ['TOPSHARE', 0],
  ['COUNTFOR', 1.1],
  ['PARETO', 1],
  ['PARETO', 2.5],
  ['CONCENTRATION', 0],
])('%s with %d is refused', (id, argument) => {
  expect(excel.error(id, column(1, 2), argument)).toMatch(/^#VALUE! The parameter/)
})
