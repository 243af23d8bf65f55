import { detectLayout, SalesTableBuilder, type Cell } from '../../../src/core/index'
import { plainUnits, readSheet, sampleOf } from './readSheet'

const HEADER: Cell[] = ['Customer', 'Amount']
const reasonsOfLast = (...rows: Cell[][]) => plainUnits(readSheet([HEADER, ...rows])).at(-1)?.reasons ?? []

describe('a last row is a total that nobody labelled', () => {
  test('only without a customer', () => {
    expect(reasonsOfLast(['Oak', 1], ['Elm', 2], ['', 3])).toEqual(['totalRow'])
    expect(reasonsOfLast(['Oak', 1], ['Elm', 2], ['Ash', 3])).toEqual([])
  })

  test('only of two rows or more', () => {
    expect(reasonsOfLast(['Oak', 3], ['', 3])).toEqual(['missingCustomer'])
  })

  test('not beneath a single customer of a crosstab, whatever the number of periods', () => {
    const reasons = (...customers: string[]) =>
      plainUnits(
        readSheet([
          ['Customer', '2024-01', '2024-02'],
          ...customers.map((name): Cell[] => [name, 6 / customers.length, 12 / customers.length]),
          ['', 6, 12],
        ]),
      ).at(-1)?.reasons
    expect(reasons('Oak')).toEqual(['missingCustomer'])
    expect(reasons('Oak', 'Elm')).toEqual(['totalRow'])
  })

  test('only of the sum to the kopeck', () => {
    expect(reasonsOfLast(['Oak', 1000.01], ['Elm', 2000.02], ['', 3000.03])).toEqual(['totalRow'])
    expect(reasonsOfLast(['Oak', 1000.01], ['Elm', 2000.02], ['', 3000.04])).toEqual(['missingCustomer'])
  })

  test('also of amounts that no computer adds exactly', () => {
    const third: Cell[] = ['Oak', 100_000 / 3]
    expect(reasonsOfLast(third, third, third, ['', 100_000])).toEqual(['totalRow'])
  })

  test('of returns too', () => {
    expect(reasonsOfLast(['Oak', -1], ['Elm', -2], ['', -3])).toEqual(['totalRow'])
  })

  test('whatever could not be read above, and without the totals there', () => {
    expect(reasonsOfLast(['Oak', 1], ['Elm', 'x'], ['Elm', 2], ['', 3])).toEqual(['totalRow'])
    expect(reasonsOfLast(['Oak', 1], ['Elm', 2], ['Total', 3], ['', 3])).toEqual(['totalRow'])
    expect(reasonsOfLast(['Oak', 1], ['Elm', 2], ['Total', 3], ['', 6])).toEqual(['missingCustomer'])
  })
})

test('the last row of a crosstab is a total of all, sales to nobody among them', () => {
  const rows: Cell[][] = [
    ['Customer', '2024-01', '2024-02'],
    ['Oak', 1, 2],
    ['', 5, 1],
    ['Elm', 3, 4],
    ['', 9, 7],
  ]
  const reasons = plainUnits(readSheet(rows)).map(({ reasons: [reason = ''] = [] }) => reason)
  expect(reasons).toEqual(['', '', 'missingCustomer', 'missingCustomer', '', '', 'totalRow', 'totalRow'])
})

describe('rows without a customer are totals of the groups above them', () => {
  const reasonsOf = (...rows: Cell[][]) =>
    plainUnits(readSheet([HEADER, ...rows])).map(({ reasons: [reason = ''] = [] }) => reason)

  test('each of its own, and the last of all', () => {
    expect(reasonsOf(['Oak', 1], ['Oak', 2], ['', 3], ['Elm', 7], ['', 7], ['', 10])).toEqual([
      '',
      '',
      'totalRow',
      '',
      'totalRow',
      'totalRow',
    ])
  })

  test('in each period of a crosstab together', () => {
    const rows: Cell[][] = [
      ['Customer', '2024-01', '2024-02'],
      ['Oak', 1, 2],
      ['Elm', 3, ''],
      ['', 4, 2],
      ['Ash', 5, 6],
      ['Fir', 0.5, 0.5],
      ['', 5.5, 6.5],
    ]
    const totals = plainUnits(readSheet(rows)).flatMap(({ amount, reasons }) =>
      reasons === undefined ? [] : [amount, ...reasons],
    )
    expect(totals).toEqual([4, 'totalRow', 2, 'totalRow', 5.5, 'totalRow', 6.5, 'totalRow'])
  })

  test('whatever could not be read in a group, and without the totals that are labelled', () => {
    const rows: Cell[][] = [
      ['Oak', 1],
      ['Oak', 'x'],
      ['Oak', 2],
      ['', 3],
      ['Elm', 7],
      ['Total', 10],
      ['Elm', 1],
      ['', 8],
    ]
    expect(reasonsOf(...rows)).toEqual(['', 'notANumber', '', 'totalRow', '', 'totalRow', '', 'totalRow'])
  })

  test('also of amounts that no computer adds exactly', () => {
    const third: Cell[] = ['Oak', 100_000 / 3]
    expect(reasonsOf(third, third, third, ['', 100_000], third, ['', third[1] ?? ''], ['', 400_000 / 3])).toEqual([
      ...['', '', '', 'totalRow'],
      ...['', 'totalRow', 'totalRow'],
    ])
  })

  test('none is one of zero, which is the sum of nothing', () => {
    const returned: Cell[][] = [
      ['Oak', 5],
      ['Oak', -5],
      ['', 0],
    ]
    expect(reasonsOf(...returned, ['Elm', 3], ['', 3])).toEqual(['', '', 'missingCustomer', '', 'totalRow'])
  })

  test('not where one of them is no sum: then it is a sale to nobody, and so may be the others', () => {
    expect(reasonsOf(['Oak', 1], ['Oak', 2], ['', 3], ['', 4], ['Elm', 7], ['Elm', 8], ['', 15])).toEqual([
      '',
      '',
      'missingCustomer',
      'missingCustomer',
      '',
      '',
      'missingCustomer',
    ])
  })

  test('not where each follows a single sale', () => {
    expect(reasonsOf(['Oak', 3], ['', 3], ['Elm', 5], ['', 5])).toEqual(['', 'missingCustomer', '', 'missingCustomer'])
  })
})

test('each sheet may have a total of its own rows, also beside one that has no sales', () => {
  const sheets = ['2023', '2024', '2025'].map((name, i) => {
    const last = i === 2 ? 99 : 10 * i + 3
    return sampleOf([HEADER, ['Oak', 10 * i + 1], ['Elm', 2], ['', last]], {}, name)
  })
  const planned = sampleOf([HEADER], {}, '2026')
  const builder = new SalesTableBuilder(
    [...sheets.map((sheet) => detectLayout(sheet, {})), { ...detectLayout(sheets[0] ?? planned, {}), sheet: '2026' }],
    { measure: 'revenue', date1904: false, hiddenRows: 'keep' },
  )
  sheets.forEach((sheet, i) => {
    builder.add(i, [sheet], null)
  })
  builder.add(sheets.length, [planned], null)
  const reasons = plainUnits(builder.finish()).map(({ reasons: [reason = ''] = [] }) => reason)
  expect(reasons).toEqual(['', '', 'totalRow', '', '', 'totalRow', '', '', 'missingCustomer'])
})
