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
