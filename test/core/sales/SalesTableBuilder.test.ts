import { detectLayout, SalesTableBuilder, type Cell, type Measure } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import { plainUnits, readSheet, sampleOf } from './readSheet'

describe('customers', () => {
  const rows = (names: Cell[]): Cell[][] => [['Client', 'Amount', 'Date'], ...names.map((name) => [name, 1, 45292])]

  test('spellings of one name meet: spaces of any kind, case, Unicode form; the first one is shown', () => {
    const { customer } = readSheet(rows([' Café  Zoë ', 'CAFÉ ZOË', 'cafe\u0301\u00a0zoe\u0308', 'Café  Zoë', 'Zoë']))
    expect(customer.values).toEqual(['', 'Café  Zoë', 'Zoë'])
    expect([...customer.codes]).toEqual([1, 1, 1, 1, 2])
    expect([...customer.otherSpellings]).toEqual([[1, ['CAFÉ ZOË', 'cafe\u0301\u00a0zoe\u0308']]])
  })

  test('numbers and booleans are their plain text, and text stays as it is', () => {
    const names: Cell[] = [
      17850,
      '17850',
      1e21,
      0.5,
      true,
      '00123',
      '=1+1',
      '1/2',
      '+7 900 123',
      '12345678901234567890',
    ]
    const { customer } = readSheet(rows(names))
    const shown = [...customer.codes].map((code) => customer.values[code])
    expect(shown).toEqual([
      '17850', '17850', '1000000000000000000000', '0.5', 'TRUE', '00123', '=1+1', '1/2', '+7 900 123', '12345678901234567890',
    ]) // prettier-ignore
  })

  test('a legal form is part of the name', () => {
    expect(readSheet(rows(['ООО "Ромашка"', 'Ромашка'])).customer.values).toHaveLength(3)
  })
})

describe('measures', () => {
  const rows: Cell[][] = [
    ['Customer', 'Amount', 'Cost', 'Quantity', 'Order ID'],
    ['Oak', 100, 60, 4, 'a'],
    ['Elm', 50, '', 3, 'b'],
    ['Ash', 20, 5, 'x', 'c'],
  ]
  const valuesOf = (measure: Measure) => {
    const table = readSheet(rows, {}, { measure })
    return { value: [...table.value], used: [...table.setAside].map((bits) => bits === 0), table }
  }

  test('revenue and orders are measured in the amount itself', () => {
    expect(valuesOf('revenue').value).toEqual([100, 50, 20])
    const { table } = valuesOf('orders')
    expect(table.value).toBe(table.amount)
  })

  test('margin is revenue less cost; a row without a cost is set aside with its revenue kept', () => {
    const { value, used, table } = valuesOf('margin')
    expect(value).toEqual([40, NaN, 15])
    expect(used).toEqual([true, false, true])
    expect([...table.amount]).toEqual([100, 50, 20])
    expect(table.issues).toEqual([{ code: 'missingAmount', sheet: 0, row: 2, column: 2, value: '' }])
  })

  test('quantity is its column', () => {
    expect(valuesOf('quantity')).toMatchObject({ value: [4, 3, NaN], used: [true, true, false] })
  })

  test('a margin column goes before revenue less cost', () => {
    const table = readSheet(
      [
        ['Customer', 'Revenue', 'Cost', 'Profit'],
        ['Oak', 100, 60, 33],
      ],
      {},
      { measure: 'margin' },
    )
    expect([...table.value]).toEqual([33])
  })

  test('a measure without its column is refused', () => {
    expect(() =>
      readSheet(
        [
          ['Customer', 'Amount'],
          ['Oak', 1],
        ],
        {},
        { measure: 'margin' },
      ),
    ).toThrow(/noMeasureColumn/)
    expect(() =>
      readSheet(
        [
          ['Клиент', 'янв 2024', 'фев 2024'],
          ['Дуб', 1, 2],
        ],
        {},
        { measure: 'orders' },
      ),
    ).toThrow(/noMeasureColumn/)
  })
})

describe('hidden rows', () => {
  const rows: Cell[][] = [
    ['Customer', 'Amount'],
    ['Oak', 1],
    ['Elm', 2],
  ]

  test('are kept by default, and that is said', () => {
    const table = readSheet(rows, {}, { hiddenRows: 'keep' }, [false, false, true])
    expect([...table.setAside]).toEqual([0, 0])
    expect(table.notes).toEqual([{ code: 'hiddenRowsKept', sheet: 'Sheet1' }])
  })

  test('are set aside when asked', () => {
    const table = readSheet(rows, {}, { hiddenRows: 'exclude' }, [false, false, true])
    expect(plainUnits(table)).toEqual([
      { customer: 'Oak', amount: 1 },
      { customer: 'Elm', amount: 2, reasons: ['hiddenRow'] },
    ])
    expect(table.notes).toEqual([])
  })
})

test('several sheets of one layout share customers, and each decides its own dates', () => {
  const sheet = (name: string, date: string) =>
    sampleOf(
      [
        ['Customer', 'Date', 'Amount'],
        ['Oak', date, 1],
      ],
      {},
      name,
    )
  const samples = [sheet('US', '1/31/2024'), sheet('EU', '31/1/2024')]
  const builder = new SalesTableBuilder(
    samples.map((sample) => detectLayout(sample, {})),
    { measure: 'revenue', date1904: false, hiddenRows: 'keep' },
  )
  samples.forEach((sample, i) => {
    builder.add(i, [sample], null)
  })
  const table = builder.finish()
  expect(plainUnits(table)).toEqual([
    { customer: 'Oak', amount: 1, day: '2024-01-31' },
    { customer: 'Oak', amount: 1, day: '2024-01-31' },
  ])
  expect(table.sheets).toEqual(['US', 'EU'])
  expect([0, 1].map((unit) => table.places.sheetOf(unit))).toEqual([0, 1])
})

test('sheets of different layouts are refused together', () => {
  const long = detectLayout(
    sampleOf(
      [
        ['Customer', 'Amount'],
        ['Oak', 1],
      ],
      {},
      'long',
    ),
    {},
  )
  const wide = detectLayout(
    sampleOf(
      [
        ['Customer', 'янв 2024', 'фев 2024'],
        ['Oak', 1, 2],
      ],
      {},
      'wide',
    ),
    {},
  )
  const build = () => new SalesTableBuilder([long, wide], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
  expect(problemOf(build)).toEqual({
    code: 'differentLayouts',
    sheets: ['long', 'wide'],
    layouts: ['transactions', 'crosstab'],
  })
})

test('only columns that matter need be read, and they may come as separate rectangles of an area that starts anywhere', () => {
  const values: Cell[][] = [
    ['Order ID', 'Comment', 'Customer', 'Comment 2', 'Date', 'Amount', 'City'],
    ['a', 'x', 'Oak', 'y', 45292, 10, 'Riga'],
    ['b', 'x', 'Elm', 'y', 45293, 'n/a', 'Riga'],
  ]
  const layout = detectLayout({ ...sampleOf(values), firstRow: 4, firstColumn: 2 }, {})
  const builder = new SalesTableBuilder([layout], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
  expect(builder.neededColumns(0)).toEqual([2, 4, 6, 7])
  const columns = (first: number, last: number) => ({
    firstRow: 5,
    firstColumn: 2 + first,
    values: values.slice(1).map((row) => row.slice(first, last)),
  })
  builder.add(0, [columns(0, 1), columns(2, 3), columns(4, 6)], null)
  const table = builder.finish()
  expect(plainUnits(table)).toEqual([
    { customer: 'Oak', amount: 10, day: '2024-01-01', order: 'a' },
    { customer: 'Elm', amount: null, day: '2024-01-02', order: 'b', reasons: ['notANumber'] },
  ])
  expect(table.issues).toEqual([{ code: 'notANumber', sheet: 0, row: 6, column: 7, value: 'n/a' }])
  expect(table.sheetColumns).toEqual([{ customer: 4, date: 6 }])
})

test('a blank tail of tens of thousands of rows counts for nothing', () => {
  const tail = Array.from({ length: 50_000 }, (): Cell[] => ['', null, ' '])
  const table = readSheet([['Customer', 'Date', 'Amount'], ['Oak', 45292, 1], ['', '', ''], ['Elm', 45293, 2], ...tail])
  expect(plainUnits(table).map(({ customer }) => customer)).toEqual(['Oak', 'Elm'])
  expect([0, 1].map((unit) => table.places.rowOf(unit))).toEqual([1, 3])
  expect(table.issues).toEqual([])
})

test('mixed numbers and texts: texts that are numbers are read and counted', () => {
  const table = readSheet([
    ['Клиент', 'Сумма', 'Комментарий'],
    ['Дуб', 10, '1'],
    ['Дуб', '1 000,50', '2'],
    ['Вяз', '(20)', '3'],
    ['Вяз', 'бесплатно', '4'],
  ])
  expect(plainUnits(table).map(({ amount }) => amount)).toEqual([10, 1000.5, -20, null])
  expect(table.converted).toBe(2)
})

test('a total labelled in another column than the customer is no income of nobody', () => {
  const table = readSheet([
    ['№', 'Клиент', 'Сумма'],
    [1, 'Дуб', 10],
    [2, 'Вяз', 5],
    ['Итого', '', 15],
  ])
  expect(plainUnits(table)[2]).toEqual({ customer: '', amount: 15, reasons: ['totalRow'] })
})

test('a last row that names nobody and adds up all the others is a total', () => {
  const rows: Cell[][] = [
    ['Клиент', 'Сумма'],
    ['Дуб', 0.1],
    ['Вяз', 0.2],
  ]
  const total = readSheet([...rows, ['', 0.3]])
  expect(plainUnits(total)[2]).toEqual({ customer: '', amount: 0.3, reasons: ['totalRow'] })
  expect(total.issues).toEqual([{ code: 'totalRow', sheet: 0, row: 3, column: 0, value: '' }])
  expect(plainUnits(readSheet([...rows, ['', 0.4]]))[2]?.reasons).toEqual(['missingCustomer'])
})

test('the same beneath a crosstab: every cell of the row is a total', () => {
  const table = readSheet([
    ['Клиент', 'янв 2024', 'фев 2024'],
    ['Дуб', 1, 2],
    ['Вяз', 3, 4],
    ['', 4, 6],
  ])
  expect(plainUnits(table).map(({ reasons }) => reasons?.join() ?? '')).toEqual([
    '',
    '',
    '',
    '',
    'totalRow',
    'totalRow',
  ])
  expect(table.issues.map(({ code, column }) => [code, column])).toEqual([
    ['totalRow', 1],
    ['totalRow', 2],
  ])
})
