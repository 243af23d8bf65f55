import { historyBars } from '../../../src/taskpane/card/historyBars'

const period = (amount: number) => ({ amount, partial: false })

test('the largest bar reaches the top, the others stand in proportion on the line of zero', () => {
  const { bars, zero } = historyBars([period(50), period(0), period(100), period(25)])
  expect(zero).toBe(1)
  expect(bars.map(({ y, height }) => [y, height])).toEqual([
    [0.5, 0.5],
    [1, 0],
    [0, 1],
    [0.75, 0.25],
  ])
  expect(bars.map(({ x }) => x)).toEqual([0, 0.25, 0.5, 0.75])
})

test('returns hang below zero', () => {
  const { bars, zero } = historyBars([period(30), period(-10)])
  expect(zero).toBe(0.75)
  expect(bars.map(({ y, height }) => [y, height])).toEqual([
    [0, 0.75],
    [0.75, 0.25],
  ])
})

test('nothing bought is a flat line, not a division by zero', () => {
  expect(historyBars([period(0), period(0)]).bars.every(({ height }) => height === 0)).toBe(true)
})
