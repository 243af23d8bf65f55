import { detectLayout, type Cell, type LayoutChoices, type SheetLayout } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import { isoDay, readSheet, sampleOf } from './readSheet'

const detect = (values: Cell[][], choices: LayoutChoices = {}) => detectLayout(sampleOf(values), choices)
const periodsOf = (layout: SheetLayout) =>
  layout.kind === 'crosstab' ? layout.periods.map(({ firstDay, lastDay }) => [isoDay(firstDay), isoDay(lastDay)]) : null

describe('the header', () => {
  test('whose words say nothing is the first wide row of texts above numbers', () => {
    const layout = detect([
      ['Что-то', '', ''],
      ['Кто', 'Чего', 'Почём'],
      ['Oak', 'x', 10],
      ['Elm', 'y', 20],
    ])
    expect(layout).toMatchObject({ headerRow: 1, headerRowCount: 1, firstDataRow: 2 })
    expect(layout.columns.map(({ heading }) => heading)).toEqual(['Кто', 'Чего', 'Почём'])
  })

  test('is none where the first wide row has numbers, and columns go by their letters', () => {
    const layout = detect([
      ['Oak', 'x', 10],
      ['Elm', 'y', 20],
    ])
    expect(layout).toMatchObject({ headerRow: 0, headerRowCount: 0, firstDataRow: 0 })
    expect(layout.columns.map(({ heading }) => heading)).toEqual(['A', 'B', 'C'])
  })

  test('is the row that names most, not the first that names something', () => {
    const layout = detect([
      ['Отчёт по клиентам', '', '', ''],
      ['Клиент', '', '', ''],
      ['Клиент', 'Дата', 'Документ', 'Сумма'],
      ['Oak', '05.01.2024', '17', 10],
    ])
    expect(layout).toMatchObject({ headerRow: 2, roles: { customer: 0, date: 1, order: 2, amount: 3 } })
  })

  test.each([
    ['Грузополучатель', 'Плательщик'],
    ['Ship-to name', 'Bill-to name'],
    ['Consignee', 'Payer'],
  ])('takes who pays for the customer, not where the goods go: %s, %s', (goesTo, pays) => {
    const rows = [
      [goesTo, pays, 'Дата', 'Сумма'],
      ['Depot 1', 'Oak', '05.01.2024', 10],
    ]
    expect(detect(rows).roles.customer).toBe(1)
    expect(detect(rows.map((row) => row.toSpliced(1, 1))).roles.customer).toBe(0)
  })

  test('names a role for each column once: the best heading has it', () => {
    const { roles } = detect([
      ['Сумма скидки', 'Клиент', 'Сумма', 'Менеджер клиента', 'Код клиента'],
      [1, 'Oak', 10, 'Ann', 'k1'],
      [2, 'Elm', 20, 'Bob', 'k2'],
    ])
    expect(roles).toMatchObject({ customer: 1, amount: 2, manager: 3 })
  })

  test('"Сумма без НДС" is the amount before "Сумма с НДС", and "Сумма НДС" is none', () => {
    const amountOf = (...headings: string[]) =>
      detect([
        ['Клиент', ...headings],
        ['Oak', ...headings.map((_, i) => 10 + i)],
        ['Elm', ...headings.map((_, i) => 20 + i)],
      ]).roles.amount
    expect(amountOf('Сумма НДС', 'Сумма с НДС', 'Сумма без НДС')).toBe(3)
    expect(amountOf('Сумма НДС', 'Сумма с НДС')).toBe(2)
  })
})

describe('a column plays a role only with what the role needs', () => {
  test('no amount without a number: the next column has it', () => {
    const { roles } = detect([
      ['Клиент', 'Сумма', 'Сумма документа'],
      ['Oak', 'да', 10],
      ['Elm', 'нет', 20],
    ])
    expect(roles.amount).toBe(2)
  })

  test('no amount of dates with a number among them', () => {
    const { roles } = detect([
      ['Клиент', 'Сумма', 'Сумма документа'],
      ['Oak', 5, 10],
      ['Elm', '05.01.2024', 20],
      ['Ash', '06.01.2024', 30],
    ])
    expect(roles.amount).toBe(2)
  })

  test('no customers of dates alone', () => {
    const { roles } = detect([
      ['Клиент', 'Контрагент', 'Сумма'],
      ['05.01.2024', 'Oak', 10],
      ['06.01.2024', 'Elm', 20],
    ])
    expect(roles.customer).toBe(1)
  })

  test('no date that nobody has filled in', () => {
    const layout = detect([
      ['Клиент', 'Дата', 'Сумма'],
      ['Oak', '', 10],
      ['Elm', '', 20],
    ])
    expect(layout.roles.date).toBeUndefined()
    expect(layout.notes).toEqual([{ code: 'noDateColumn' }])
  })

  test('no date without a date', () => {
    const { roles } = detect([
      ['Клиент', 'Дата', 'Дата документа', 'Сумма'],
      ['Oak', 'скоро', '05.01.2024', 10],
      ['Elm', 'потом', '06.01.2024', 20],
    ])
    expect(roles.date).toBe(2)
  })

  test('customers may be missing throughout, where no filled column is theirs', () => {
    const table = (...headings: string[]) =>
      detect([
        [...headings, 'Дата', 'Сумма'],
        ...[1, 2].map((i): Cell[] => [...headings.map((_, column) => (column === 0 ? '' : `x${i}`)), '05.01.2024', i]),
      ]).roles.customer
    expect(table('Клиент', 'Комментарий')).toBe(0)
    expect(table('Клиент', 'Контрагент')).toBe(1)
  })

  test.each(['№', ' № ', '№ п/п', '№пп', 'п/п', 'N', 'No.', '#', 'Row', 'RowID', 'Row number', 'Номер строки'])(
    '"%s" above plain numbers counts the rows and is no order',
    (heading) => {
      const { roles } = detect([
        [heading, 'Клиент', 'Сумма'],
        [1, 'Oak', 10],
        [2, 'Elm', 20],
      ])
      expect(roles.order).toBeUndefined()
    },
  )

  test('"№" above texts is an order, and so is "Номер заказа" above numbers', () => {
    const orderOf = (heading: string, ...orders: Cell[]) =>
      detect([[heading, 'Клиент', 'Сумма'], ...orders.map((order, i): Cell[] => [order, `Customer ${i}`, i + 10])])
        .roles.order
    expect(orderOf('№', 'A-1', 'A-2')).toBe(0)
    expect(orderOf('Номер заказа', 101, 102)).toBe(0)
    expect(orderOf('Number', 101, 102)).toBe(0)
  })

  test('a column that nobody has is told with the headings there are', () => {
    const values: Cell[][] = [
      ['Клиент', '', 'Сумма'],
      ['Oak', 'x', 10],
    ]
    expect(problemOf(() => detect(values, { columns: { customer: 'Кто' } }))).toEqual({
      code: 'columnNotFound',
      sheet: 'Sheet1',
      column: 'Кто',
      headings: ['Клиент', 'B', 'Сумма'],
    })
  })
})

describe('headings of periods', () => {
  const columns = (...headings: Cell[]) =>
    periodsOf(
      detect([
        ['Клиент', ...headings],
        ['Oak', ...headings.map((_, i) => 170 + i)],
        ['Elm', ...headings.map((_, i) => 250 - i)],
      ]),
    )
  const [january, february] = [
    ['2024-01-01', '2024-01-31'],
    ['2024-02-01', '2024-02-29'],
  ]

  test.each<[Cell, Cell]>([
    ['Выручка за январь 2024, руб.', 'Выручка за февраль 2024, руб.'],
    ['Продажи: янв 2024', 'Продажи: фев 2024'],
    ['за январь 2024', 'за февраль 2024'],
    ['Sales 2024-01', 'Sales 2024-02'],
    ['Month: January 2024', 'Month: February 2024'],
    ['01.2024 (тыс. руб.)', '02.2024 (тыс. руб.)'],
  ])('"%s" and "%s" are two months', (first, second) => {
    expect(columns(first, second)).toEqual([january, february])
  })

  test.each<[Cell, Cell]>([
    ['1 полугодие 2024', '2 полугодие 2024'],
    ['I полугодие 2024', 'II полугодие 2024'],
    ['1-е полугодие 2024 г.', '2-е полугодие 2024 г.'],
    ['за 1-ое полугодие 2024 года', 'за 2-ое полугодие 2024 года'],
    ['Выручка за 1 п/г 2024, руб.', 'Выручка за 2 п/г 2024, руб.'],
    ['2024 г., 1 полугодие', '2024 г., 2 полугодие'],
    ['H1 2024', 'H2 2024'],
    ['2024 H1', '2024 H2'],
    ['1H 2024', '2H 2024'],
    ["H1'24", "H2'24"],
    ['1st half 2024', '2nd half 2024'],
    ['2024 Half-year 1', '2024 Half-year 2'],
  ])('"%s" and "%s" are two half-years', (first, second) => {
    expect(columns(first, second)).toEqual([
      ['2024-01-01', '2024-06-30'],
      ['2024-07-01', '2024-12-31'],
    ])
  })

  test('half-years without a year follow on to the next one', () => {
    expect(columns('II полугодие', 'I полугодие', 'II полугодие')?.map(([first]) => first)).toEqual([
      '2001-07-01',
      '2002-01-01',
      '2002-07-01',
    ])
  })

  test.each([
    ['3 мес. 2024', '6 мес. 2024', '9 мес. 2024'],
    ['за 3 месяца 2024', 'за 9 месяцев 2024', 'за 12 месяцев 2024'],
    ['январь-март 2024', 'январь-июнь 2024', 'январь-сентябрь 2024'],
    ['3 полугодие 2024', '0 полугодие 2024', 'полугодие 2024'],
    ['H3 2024', '3H 2024', 'H 2024'],
  ])('"%s", "%s" and "%s" are no periods: sums from the start of the year contain one another', (...headings) => {
    expect(columns(...headings)).toBeNull()
  })

  test('numbers are years from 1900 to 2100, and days in digits', () => {
    expect(columns(1900, 2100)?.map(([first]) => first)).toEqual(['1900-01-01', '2100-01-01'])
    expect(columns(1899, 2101)).toBeNull()
    expect(columns(20240105, 20240106)).toEqual([
      ['2024-01-05', '2024-01-05'],
      ['2024-01-06', '2024-01-06'],
    ])
  })

  test('the order of day and month is decided for the whole row', () => {
    expect(columns('01/02/2024', '01/13/2024')?.[0]?.[0]).toBe('2024-01-02')
    expect(columns('01/02/2024', '13/02/2024')?.[0]?.[0]).toBe('2024-02-01')
  })

  test('1, 2, 3 are periods in that order, not 1, 3, 2 nor 1, 2 alone', () => {
    expect(columns(1, 2, 3)).toHaveLength(3)
    expect(columns('1', '2', '3')).toHaveLength(3)
    expect(columns(1, 3, 2)).toBeNull()
    expect(columns(1, 2)).toBeNull()
  })
})

describe('groups', () => {
  const refusal = (...lines: Cell[][]) => problemOf(() => detect([['Контрагент', 'Сумма'], ...lines]))

  test('whose rows add up to the row above them are refused, numbers as texts too', () => {
    const lines: Cell[][] = [
      ['Ромашка', '10,00'],
      ['Хлеб', '4,00'],
      ['Чай', '6,00'],
      ['Лютик', '7,50'],
      ['Хлеб', '7,50'],
    ]
    expect(refusal(...lines)).toEqual({ code: 'groupedUnreadable', sheet: 'Sheet1', row: 1 })
  })

  test('of one line each are customers like others: an amount may stand twice', () => {
    expect(refusal(['Ромашка', 10], ['Лютик', 10], ['Дуб', 7], ['Вяз', 7])).toBeNull()
  })

  test('are none where a single row happens to be the sum of the next', () => {
    expect(refusal(['Ромашка', 10], ['Лютик', 4], ['Дуб', 6])).toBeNull()
    expect(refusal(['Ромашка', 10], ['Лютик', 4], ['Дуб', 6], ['Вяз', 3], ['Ель', 1])).toBeNull()
  })

  test('a total beneath is no group', () => {
    const lines: Cell[][] = [
      ['Ромашка', 10],
      ['Хлеб', 4],
      ['Чай', 6],
      ['Лютик', 7],
      ['Хлеб', 3],
      ['Чай', 4],
      ['Итого', 17],
    ]
    expect(refusal(...lines)).toMatchObject({ code: 'groupedUnreadable' })
  })

  test('sales with a date and a name are rows of their own, although a name has none', () => {
    const rows: Cell[][] = [
      ['Контрагент', 'Дата', 'Сумма'],
      ['Ромашка', '', 30],
      ['', '05.01.2024', 10],
      ['', '06.01.2024', 20],
      ['Лютик', '07.01.2024', 5],
    ]
    expect(detect(rows).kind).toBe('transactions')
    const grouped = rows.slice(0, 4)
    expect(detect(grouped).kind).toBe('grouped')
    expect(readSheet(grouped).count).toBeGreaterThanOrEqual(2)
  })
})
