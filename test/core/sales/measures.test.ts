import { AnalysisError, detectLayout, SalesTableBuilder, type Cell, type Measure } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import { readSheet, sampleOf } from './readSheet'

const figuresOf = (rows: Cell[][], measure: Measure) => {
  const { amount, value } = readSheet(rows, {}, { measure })
  return { amount: [...amount], value: [...value] }
}

describe('revenue and measure of a row', () => {
  const rows: Cell[][] = [
    ['Customer', 'Quantity', 'Price', 'Cost'],
    ['Oak', 3, 10, 12],
    ['Elm', 2, 20, 50],
  ]

  test.each<[Measure, number[]]>([
    ['revenue', [30, 40]],
    ['margin', [18, -10]],
    ['quantity', [3, 2]],
    ['orders', [30, 40]],
  ])('measured by %s, where revenue is quantity times price', (measure, value) => {
    const dated = rows.map((row, i): Cell[] => [...row, i === 0 ? 'Date' : '2024-01-31'])
    expect(figuresOf(dated, measure)).toEqual({ amount: [30, 40], value })
  })

  test('a margin is the revenue of a sheet that has no other', () => {
    expect(
      figuresOf(
        [
          ['Customer', 'Profit'],
          ['Oak', 7],
          ['Elm', -2],
        ],
        'margin',
      ),
    ).toEqual({ amount: [7, -2], value: [7, -2] })
  })

  test.each<[Measure, Cell[]]>([
    ['margin', ['Customer', 'Amount']],
    ['quantity', ['Customer', 'Amount']],
  ])('%s of a sheet with the columns %j is refused with its headings', (measure, headings) => {
    const sheet: Cell[][] = [headings, ['Oak', 5], ['Elm', 7]]
    expect(problemOf(() => readSheet(sheet, {}, { measure }))).toEqual({
      code: 'noMeasureColumn',
      sheet: 'Sheet1',
      measure,
      headings,
    })
  })

  test('without an amount, by the user’s own word, a quantity can be measured, and no revenue nor margin', () => {
    const sheet: Cell[][] = [
      ['Customer', 'Quantity', 'Cost'],
      ['Oak', 5, 4],
      ['Elm', 7, 6],
    ]
    const measured = (measure: Measure) => () => readSheet(sheet, { columns: { amount: null } }, { measure })
    const headings = ['Customer', 'Quantity', 'Cost']
    expect([...measured('quantity')().value]).toEqual([5, 7])
    expect(problemOf(measured('revenue'))).toMatchObject({ code: 'noMeasureColumn', measure: 'revenue', headings })
    expect(problemOf(measured('orders'))).toEqual({ code: 'noAmountColumn', sheet: 'Sheet1', headings })
    expect(problemOf(measured('margin'))).toMatchObject({ code: 'noMeasureColumn', measure: 'margin', headings })
  })
})

test('sheets of one analysis may have their revenue each in its own way', () => {
  const sheets: [string, Cell[][]][] = [
    [
      '2023',
      [
        ['Customer', 'Amount', 'Quantity'],
        ['Oak', 30, 3],
        ['Elm', 40, 2],
      ],
    ],
    [
      '2024',
      [
        ['Customer', 'Quantity', 'Price'],
        ['Oak', 5, 4],
        ['Elm', 6, 7],
      ],
    ],
  ]
  const read = (measure: Measure) => {
    const layouts = sheets.map(([name, rows]) => detectLayout(sampleOf(rows, {}, name), {}))
    const builder = new SalesTableBuilder(layouts, { measure, date1904: false, hiddenRows: 'keep' })
    sheets.forEach(([, values], sheet) => {
      builder.add(sheet, [{ firstRow: 0, firstColumn: 0, values }], null)
    })
    const { amount, value } = builder.finish()
    return { amount: [...amount], value: [...value] }
  }
  expect(read('revenue')).toEqual({ amount: [30, 40, 20, 42], value: [30, 40, 20, 42] })
  expect(read('quantity')).toEqual({ amount: [30, 40, 20, 42], value: [3, 2, 5, 6] })
  expect(() => read('margin')).toThrow(AnalysisError)
})
