import chips from '../cases/abc-silicon-chips/expected.json'
import pizza from '../cases/xyz-pizza/expected.json'
import pizzaSales from '../cases/xyz-pizza/input.json'
import shop from '../cases/xyz-shop-quarter/expected.json'
import shopSales from '../cases/xyz-shop-quarter/input.json'
import { column, errorCell, openFunctions, type FunctionsInExcel } from './functionsInExcel'

let excel: FunctionsInExcel
beforeAll(async () => {
  excel = await openFunctions('en-US')
})
afterAll(() => {
  excel.close()
})

describe('ABC', () => {
  test('gives the published classes of a strict cut by value, whatever the order', () => {
    // Cut at the source's own shares: 72 % for A, 95.2 % for A and B together.
    const items = [...chips.classes].reverse()
    const letters = excel.value('ABC', column(...items.map(({ amount }) => amount)), 0.72, 0.952, 'strict')
    expect(letters).toEqual(column(...items.map(({ abc }) => abc)))
  })

  test('by default who crosses 80 % is A, and who lands on it too', () => {
    // Cumulative 56, 70, 80, 89, 96, 100.
    const values = column(56, 14, 10, 9, 7, 4)
    expect(excel.value('ABC', values)).toEqual(column('A', 'A', 'A', 'B', 'B', 'C'))
    expect(excel.value('ABC', values, null, null, 'strict')).toEqual(column('A', 'A', 'A', 'B', 'C', 'C'))
  })

  test('keeps the shape of a block', () => {
    expect(
      excel.value('ABC', [
        [56, 4],
        [7, 14],
        [10, 9],
      ]),
    ).toEqual([
      ['A', 'C'],
      ['B', 'A'],
      ['A', 'B'],
    ])
  })

  test('a heading, a blank, a total at or below zero and an error among the values', () => {
    expect(excel.value('ABC', column('Amount', 70, '30', '', 0, -5, errorCell('#N/A'), null))).toEqual(
      column('', 'A', 'A', '', '—', '—', '#VALUE! “values”: cell number 7 holds the error #N/A. Correct it first.'),
    )
  })

  test('cuts and rules that cannot be', () => {
    expect(excel.error('ABC', column(5), 0.95, 0.8)).toMatch(/^#VALUE! .*95,80.*0 < AB < BC <= 100/)
    expect(excel.error('ABC', column(5), null, null, 'lenient')).toBe(
      '#VALUE! “rule” cannot be “lenient”. It can be: crossing, strict.',
    )
  })
})

describe('XYZ', () => {
  test.each([
    ['pizza', pizzaSales, pizza],
    ['shop', shopSales, shop],
  ])('by variation gives the published letters of the %s', (_, sales, published) => {
    const block = sales.items.map(({ amounts }) => amounts)
    expect(excel.value('XYZ', block, 'variation')).toEqual(column(...published.map(({ xyz }) => xyz)))
  })

  test('by frequency, observed from the first purchase; too little history is no Z', () => {
    const block = [
      [5, 5, 5, 5], // 4 of 4
      [5, 0, '', 5], // 2 of 4
      [0, 5, 5, 5], // 3 of the 3 since the first
      [5, 0, 0, 0], // once
      [0, 0, 5, 5], // observed for 2 periods only
      ['', '', '', ''],
      [5, -9, 1, 1], // mean below zero
    ]
    expect(excel.value('XYZ', block)).toEqual(column('X', 'Y', 'X', 'Z', '—', '', '—'))
  })

  test('cuts and the sample deviation are taken as given', () => {
    // Mean 10, sum of squares 8: population CV √(8/4)/10 = 14.1 %, sample √(8/3)/10 = 16.3 %.
    const row = [[8, 12, 10, 10]]
    expect(excel.value('XYZ', row, 'variation', 0.15, 0.3)).toEqual([['X']])
    expect(excel.value('XYZ', row, 'variation', 0.15, 0.3, 'sample')).toEqual([['Y']])
    expect(excel.error('XYZ', row, 'frequency', 0.25, 0.75)).toMatch(/^#VALUE! .*100 >= X > Y > 0/)
  })

  test('an error in a row concerns that row only', () => {
    expect(
      excel.value('XYZ', [
        [5, 5, 5],
        [5, errorCell('#REF!'), 5],
      ]),
    ).toEqual(column('X', '#VALUE! “matrix”: cell number 5 holds the error #REF!. Correct it first.'))
  })
})
