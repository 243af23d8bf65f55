import { detectLayout, SalesTableBuilder, type Cell } from '../../../src/core/index'
import { plainUnits, readSheet, sampleOf } from './readSheet'

/** Customers with their documents beneath, as 1C prints them; the date is in the document's name. */
const sheet = (...between: Cell[][]): Cell[][] => [
  ['Контрагент', 'Сумма'],
  ['Ромашка', 30],
  ['Реализация 1 от 05.01.2024', 10],
  ['Реализация 2 от 06.01.2024', 20],
  ...between,
  ['Лютик', 7],
  ['Реализация 3 от 07.01.2024', 7],
]

const linesOf = (rows: Cell[][], hidden: boolean[] | null = null) =>
  plainUnits(readSheet(rows, { layout: 'grouped' }, { hiddenRows: 'exclude' }, hidden)).map(
    ({ customer, amount, day, reasons }) => [customer, amount, day, ...(reasons ?? [])],
  )

/** What stands for the rows between the two customers. */
const between = (...rows: Cell[][]) => linesOf(sheet(...rows)).slice(3, 3 + rows.length)

describe('a row of a grouped sheet', () => {
  test('with a document is a sale of the customer above it; the customer’s own row is a subtotal', () => {
    expect(linesOf(sheet())).toEqual([
      ['', 30, null, 'totalRow'],
      ['Ромашка', 10, '2024-01-05'],
      ['Ромашка', 20, '2024-01-06'],
      ['', 7, null, 'totalRow'],
      ['Лютик', 7, '2024-01-07'],
    ])
  })

  test('that is a total ends its group: documents beneath it are nobody’s', () => {
    expect(between(['Итого', 30], ['Реализация 9 от 08.01.2024', 5])).toEqual([
      ['', 30, null, 'totalRow'],
      ['', 5, '2024-01-08', 'missingCustomer'],
    ])
  })

  test('that is an error of a formula ends its group, too', () => {
    expect(between(['#REF!', 30], ['Реализация 9 от 08.01.2024', 5])).toEqual([
      ['', 30, null, 'errorValue'],
      ['', 5, '2024-01-08', 'missingCustomer'],
    ])
  })

  test('that repeats the header leaves the group as it is', () => {
    expect(between(['Контрагент', 'Сумма'], ['Реализация 9 от 08.01.2024', 5])).toEqual([
      ['', null, null, 'repeatedHeader'],
      ['Ромашка', 5, '2024-01-08'],
    ])
  })

  test('with a name and no sum begins a group all the same', () => {
    expect(between(['Дуб', ''], ['Реализация 9 от 08.01.2024', 5])).toEqual([
      ['', null, null, 'totalRow'],
      ['Дуб', 5, '2024-01-08'],
    ])
  })

  test('with a document and no sum is a sale that cannot be counted', () => {
    expect(between(['Реализация 9 от 08.01.2024', ''])).toEqual([['Ромашка', null, '2024-01-08', 'missingAmount']])
  })

  test('that has a sum and no name is set aside with it, a blank one is nothing', () => {
    expect(between(['', 30])).toEqual([['', 30, null, 'missingCustomer']])
    expect(linesOf(sheet(['', ''], [null, ' ']))).toHaveLength(5)
  })

  test('that is hidden is set aside when asked', () => {
    const hidden = sheet().map((_, row) => row === 2)
    expect(linesOf(sheet(), hidden)[1]).toEqual(['Ромашка', 10, '2024-01-05', 'hiddenRow'])
  })
})

test('of a grouped sheet names, dates, orders and sums are read, not what stands between', () => {
  const layout = detectLayout(
    sampleOf([
      ['Контрагент', 'Комментарий', 'Дата', 'Номер', 'Сумма'],
      ['Ромашка', 'x', '', '', 30],
      ['', 'y', '05.01.2024', '17', 10],
      ['', 'z', '06.01.2024', '18', 20],
      ['Лютик', 'x', '', '', 7],
      ['', 'y', '07.01.2024', '19', 7],
    ]),
    {},
  )
  expect(layout.kind).toBe('grouped')
  const builder = new SalesTableBuilder([layout], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
  expect(builder.neededColumns(0)).toEqual([0, 2, 3, 4])
})

describe('dates in a column of their own', () => {
  const dated = (...dates: Cell[]): Cell[][] => [
    ['Контрагент', 'Дата', 'Сумма'],
    ['Ромашка', '', 30],
    ...dates.map((date): Cell[] => ['', date, '1,234']),
  ]

  test('make a sale without a sum one that cannot be counted', () => {
    const units = plainUnits(readSheet([...dated('05.01.2024', '06.01.2024'), ['', '07.01.2024', '']]))
    expect(units.at(-1)).toMatchObject({ customer: 'Ромашка', day: '2024-01-07', reasons: ['missingAmount'] })
  })

  test('that cannot be dates set their rows aside', () => {
    const table = readSheet(dated('05.01.2024', '06.01.2024', 'скоро'))
    expect(table.issues.at(-1)).toEqual({ code: 'notADate', sheet: 0, row: 4, column: 1, value: 'скоро' })
  })

  test('of which none tells whether the day or the month comes first are remarked on, and so are such numbers', () => {
    expect(readSheet(dated('05/01/2024', '06/01/2024')).notes).toEqual([
      { code: 'ambiguousNumbers', sheet: 'Sheet1', heading: 'Сумма', decimal: '.', count: 2 },
      { code: 'ambiguousDates', sheet: 'Sheet1', heading: 'Дата', order: 'dayFirst', count: 2 },
    ])
  })

  test('are moved in a workbook that counts from 1904, and that is said', () => {
    // 43830 days after 1 January 1904 is 1 January 2024.
    const table = readSheet(dated(43830, 43831), {}, { date1904: true })
    expect(plainUnits(table).map(({ day }) => day)).toEqual([null, '2024-01-01', '2024-01-02'])
    expect(table.notes).toContainEqual({ code: 'system1904', shifted: 2 })
  })
})

test('dates in the names of documents are remarked on by the heading of the names', () => {
  const table = readSheet([
    ['Контрагент', 'Сумма'],
    ['Ромашка', 30],
    ['Счёт 1 от 05/01/2024', 10],
    ['Счёт 2 от 06/01/2024', 20],
  ])
  expect(table.notes).toEqual([
    { code: 'ambiguousDates', sheet: 'Sheet1', heading: 'Контрагент', order: 'dayFirst', count: 2 },
  ])
})
