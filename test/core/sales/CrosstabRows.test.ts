import { detectLayout, reconcile, SalesTableBuilder, type Cell } from '../../../src/core/index'
import { isoDay, plainUnits, readSheet, sampleOf } from './readSheet'

const MONTHS = ['2024-01', '2024-02']

/** Customers, amounts and reasons of the cells of a crosstab. */
const unitsOf = (rows: Cell[][], hidden: boolean[] | null = null) =>
  plainUnits(readSheet(rows, {}, { hiddenRows: 'exclude' }, hidden)).map(({ customer, amount, reasons }) => [
    customer,
    amount,
    ...(reasons ?? []),
  ])

describe('a row of a crosstab', () => {
  test('whose customer is an error of a formula is set aside with its money', () => {
    const rows: Cell[][] = [
      ['Клиент', ...MONTHS],
      ['Oak', 1, 2],
      ['#N/A', 3, 4],
    ]
    expect(unitsOf(rows)).toEqual([
      ['Oak', 1],
      ['Oak', 2],
      ['', 3, 'errorValue'],
      ['', 4, 'errorValue'],
    ])
  })

  test('that names nobody, or is hidden, is set aside', () => {
    const rows: Cell[][] = [
      ['Клиент', ...MONTHS],
      ['Oak', 1, 2],
      ['', 3, ''],
      ['Elm', 5, 6],
    ]
    expect(unitsOf(rows, [false, false, false, true])).toEqual([
      ['Oak', 1],
      ['Oak', 2],
      ['', 3, 'missingCustomer'],
      ['Elm', 5, 'hiddenRow'],
      ['Elm', 6, 'hiddenRow'],
    ])
  })

  test('that repeats the header is set aside, its cells located', () => {
    const rows: Cell[][] = [
      ['Клиент', 'янв 2024', 'фев 2024'],
      ['Oak', 1, 2],
      ['Клиент', 'янв 2024', 'фев 2024'],
      ['Elm', 5, 6],
    ]
    const table = readSheet(rows)
    expect(plainUnits(table).map(({ customer, amount, reasons = [] }) => [customer, amount, ...reasons])).toEqual([
      ['Oak', 1],
      ['Oak', 2],
      ['', null, 'repeatedHeader'],
      ['', null, 'repeatedHeader'],
      ['Elm', 5],
      ['Elm', 6],
    ])
    expect(table.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['repeatedHeader', 2, 1],
      ['repeatedHeader', 2, 2],
    ])
  })

  const grouped = (...labels: [Cell, Cell][]): Cell[][] => [
    ['Холдинг', 'Клиент', ...MONTHS],
    ['North', 'Oak', 1, 2],
    ['North', 'Elm', 3, 4],
    ...labels.map(([group, customer]): Cell[] => [group, customer, 7, 8]),
  ]

  test.each<[string, [Cell, Cell], boolean]>([
    ['is named so in the customer’s column', ['', 'Итого'], true],
    ['is named so in the group’s column, with no customer', ['Итого', ''], true],
    ['is named "North total", with no customer', ['North total', ''], true],
    ['is named "Total Oil", with no group', ['', 'Total Oil'], true],
    ['is a customer "Total Oil" of a group', ['East', 'Total Oil'], false],
    ['is a customer of a group "Итого"', ['Итого', 'Ash'], false],
  ])('that %s: is a total or not', (_, label, isTotal) => {
    const [, , , , ...units] = unitsOf(grouped(label))
    const reasons = isTotal ? ['totalRow'] : []
    const name = isTotal ? '' : label[1]
    expect(units).toEqual([
      [name, 7, ...reasons],
      [name, 8, ...reasons],
    ])
  })

  test('that is a total leaves no name among the groups, nor one without sales among the customers', () => {
    const table = readSheet([...grouped(['Итого', ''], ['Прочие итоги', 'Ash']), ['West', 'Ива', '', '']])
    expect(table.group?.values).toEqual(['', 'North', 'Прочие итоги'])
    expect(table.customer.values).toEqual(['', 'Oak', 'Elm', 'Ash'])
  })

  test('that is labelled as a total left of the customers is one, also without groups', () => {
    const rows: Cell[][] = [
      ['№', 'Клиент', ...MONTHS],
      [1, 'Oak', 1, 2],
      [2, 'Total Oil', 3, 4],
      ['Всего', '', 5, 9],
    ]
    expect(unitsOf(rows)).toEqual([
      ['Oak', 1],
      ['Oak', 2],
      ['Total Oil', 3],
      ['Total Oil', 4],
      ['', 5, 'totalRow'],
      ['', 9, 'totalRow'],
    ])
  })

  test('that repeats only the lower row of the header is set aside', () => {
    const rows: Cell[][] = [
      ['Клиент', '2023', '', '2024', ''],
      ['', 'ноя', 'дек', 'янв', 'фев'],
      ['Oak', 15, 16, 17, 18],
      ['', 'ноя', 'дек', 'янв', 'фев'],
      ['Клиент', 25, 26, 27, 28],
    ]
    expect(unitsOf(rows).slice(4)).toEqual([
      ...Array.from({ length: 4 }, () => ['', null, 'repeatedHeader']),
      ...[25, 26, 27, 28].map((amount) => ['Клиент', amount]),
    ])
  })

  test('whose numbers cannot be told is remarked on by the first period', () => {
    const rows: Cell[][] = [
      ['Клиент', ...MONTHS],
      ['Oak', '1,234', '5,678'],
    ]
    expect(readSheet(rows).notes).toEqual([
      { code: 'ambiguousNumbers', sheet: 'Sheet1', heading: '2024-01', decimal: '.', count: 2 },
    ])
  })

  test('brings its customers into their groups', () => {
    const { group } = readSheet(grouped(['', 'Ash']))
    expect([...(group?.codes ?? [])].map((code) => group?.values[code])).toEqual([
      ...Array<string>(4).fill('North'),
      '',
      '',
    ])
  })
})

test('a lone dash in a crosstab is a blank cell, however many there are and whatever follows it', () => {
  const rows: Cell[][] = [
    ['Клиент', ...MONTHS],
    ['Oak', '-', 2],
    ['Elm', ' - ₽ ', '–'],
    ['Ash', '−', '—'],
    ['Fir', 'n/a', -5],
  ]
  expect(unitsOf(rows)).toEqual([
    ['Oak', 2],
    ['Fir', null, 'notANumber'],
    ['Fir', -5],
  ])
})

test('the cells of a crosstab are from the first to the last day of their columns, and are what is counted', () => {
  const table = readSheet([
    ['Клиент', ...MONTHS],
    ['Oak', 1, 2],
    ['Elm', '', 'n/a'],
  ])
  expect([...(table.day ?? [])].map(isoDay)).toEqual(['2024-01-01', '2024-02-01', '2024-02-01'])
  expect([...(table.lastDay ?? [])].map(isoDay)).toEqual(['2024-01-31', '2024-02-29', '2024-02-29'])
  expect(reconcile(table)).toMatchObject({
    unit: 'cell',
    selected: { rows: 3, amount: 3 },
    issues: [{ code: 'notANumber', count: 1, located: [{ sheet: 'Sheet1', row: 2, column: 2, value: 'n/a' }] }],
  })
})

test('of a crosstab the columns of customers, groups and periods are read, not what stands between', () => {
  const layout = detectLayout(
    sampleOf([
      ['Холдинг', 'Клиент', 'Комментарий', ...MONTHS],
      ['North', 'Oak', 'x', 1, 2],
      ['North', 'Elm', 'y', 3, 4],
    ]),
    {},
  )
  const builder = new SalesTableBuilder([layout], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
  expect(builder.neededColumns(0)).toEqual([0, 1, 3, 4])
})

describe('a column of money in several currencies', () => {
  const amounts = (...texts: Cell[]): Cell[][] => [
    ['Customer', 'Amount'],
    ...texts.map((text): Cell[] => ['Oak', text]),
  ]

  test('is noted with the number of cells of each', () => {
    expect(readSheet(amounts('5 ₽', '$7', '8 руб.', 9)).notes).toContainEqual({
      code: 'mixedCurrencies',
      sheet: 'Sheet1',
      heading: 'Amount',
      currencies: [
        { currency: 'RUB', count: 2 },
        { currency: 'USD', count: 1 },
      ],
    })
  })

  test('and one of a single currency is not', () => {
    expect(readSheet(amounts('5 ₽', '8 руб.', '9')).notes.map(({ code }) => code)).not.toContain('mixedCurrencies')
  })
})

test('what became of every row: its sheet, merged spellings and the codes that occur', () => {
  const table = readSheet([
    ['Customer', 'Amount'],
    ['Oak', 1],
    [' OAK ', 2],
    ['', 4],
    ['Elm', 'x'],
    ['Elm', 'y'],
  ])
  expect(reconcile(table)).toEqual({
    unit: 'row',
    selected: { rows: 5, amount: 7 },
    used: { rows: 2, amount: 3 },
    setAside: { rows: 3, amount: 4 },
    converted: 0,
    issues: [
      {
        code: 'missingCustomer',
        count: 1,
        amount: 4,
        located: [{ sheet: 'Sheet1', row: 3, column: 0, value: '' }],
      },
      {
        code: 'notANumber',
        count: 2,
        amount: 0,
        located: [
          { sheet: 'Sheet1', row: 4, column: 1, value: 'x' },
          { sheet: 'Sheet1', row: 5, column: 1, value: 'y' },
        ],
      },
    ],
    mergedSpellings: [{ shown: 'Oak', others: ['OAK'] }],
  })
})
