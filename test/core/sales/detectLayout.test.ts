import {
  AnalysisError,
  describeColumns,
  detectLayout,
  looksLikeNoCustomer,
  type Cell,
  type LayoutChoices,
} from '../../../src/core/index'
import { sampleOf } from './readSheet'

const LONG: Cell[][] = [
  ['Customer', 'Product', 'Sold on', 'Amount', 'Sum  2'],
  ['Oak', 'Pen', '05.01.2024', 10, 11],
  ['Elm', 'Ink', '06.01.2024', 20, 21],
]

const problemOf = (values: Cell[][], choices: LayoutChoices = {}) => {
  try {
    detectLayout(sampleOf(values), choices)
  } catch (error) {
    if (error instanceof AnalysisError) return error.problem
    throw error
  }
  return null
}

describe('sheets with nothing to analyse say why', () => {
  test.each<[string, Cell[][], LayoutChoices, object]>([
    ['empty', [], {}, { code: 'emptySelection' }],
    ['blank', [['', null, ' ']], {}, { code: 'emptySelection' }],
    ['header only', [['Customer', 'Amount']], {}, { code: 'headerOnly' }],
    [
      'header above blanks',
      [
        ['Customer', 'Amount'],
        ['', ''],
      ],
      {},
      { code: 'headerOnly' },
    ],
    [
      'no numeric column',
      [
        ['Customer', 'City'],
        ['Oak', 'Riga'],
      ],
      {},
      { code: 'noAmountColumn', headings: ['Customer', 'City'] },
    ],
    ['no text column', [['Amount'], [5]], {}, { code: 'noCustomerColumn', headings: ['Amount'] }],
    ['unknown heading', LONG, { columns: { customer: 'Clent' } }, { code: 'columnNotFound', column: 'Clent' }],
    [
      'one column twice',
      LONG,
      { columns: { amount: 'amount', price: 'D' } },
      { code: 'columnTwice', roles: ['amount', 'price'] },
    ],
    ['crosstab without periods', LONG, { layout: 'crosstab' }, { code: 'noPeriodColumns' }],
    ['not grouped', LONG, { layout: 'grouped' }, { code: 'groupedUnreadable' }],
    [
      'groups of products, which have no day',
      [
        ['Контрагент', 'Сумма'],
        ['Ромашка', 10],
        ['Хлеб', 4],
        ['Чай', 6],
        ['Лютик', 7],
        ['Хлеб', 3],
        ['Сыр', 4],
        ['Итого', 17],
      ],
      {},
      { code: 'groupedUnreadable', row: 1 },
    ],
    [
      'groups within groups',
      [
        ['Клиент', 'Сумма'],
        ['Ромашка', 3],
        ['Хлеб', 1],
        ['Март 2024', 1],
        ['Чай', 2],
        ['Март 2024', 2],
      ],
      {},
      { code: 'groupedUnreadable', row: 1 },
    ],
  ])('%s', (_, values, choices, problem) => {
    expect(problemOf(values, choices)).toMatchObject({ sheet: 'Sheet1', ...problem })
  })
})

test('one row of sales is enough', () => {
  expect(
    detectLayout(
      sampleOf([
        ['Customer', 'Amount'],
        ['Oak', 5],
      ]),
      {},
    ).kind,
  ).toBe('transactions')
  expect(detectLayout(sampleOf([['Oak', 5]]), {})).toMatchObject({
    kind: 'transactions',
    headerRowCount: 0,
    firstDataRow: 0,
  })
})

describe('the user names a column', () => {
  test.each(['Sum 2', ' sum 2 ', 'E', 'e'])('as "%s"', (amount) => {
    expect(detectLayout(sampleOf(LONG), { columns: { amount } }).roles).toMatchObject({
      amount: 4,
      customer: 0,
      date: 2,
    })
  })

  test('any text column may stand in for the customer, and tells the entity', () => {
    const layout = detectLayout(sampleOf(LONG), { columns: { customer: 'Product' } })
    expect(layout).toMatchObject({ roles: { customer: 1, amount: 3 }, entity: 'product' })
    expect(layout.roles.product).toBeUndefined()
    expect(detectLayout(sampleOf(LONG), { columns: { customer: 'Product' }, entity: 'other' }).entity).toBe('other')
  })
})

test('a crosstab of months without years takes the year of the sheet’s name', () => {
  const layout = detectLayout(
    sampleOf(
      [
        ['Клиент', 'Январь', 'Февраль'],
        ['Дуб', 1, 2],
      ],
      {},
      'Продажи 2019',
    ),
    {},
  )
  expect(layout.kind === 'crosstab' && layout.periods[0]?.firstDay).toBe(43466) // 1 January 2019
})

test('headings of a 1904 workbook are moved like its cells', () => {
  const formats = { 0: ['General', 'mmm yy', 'mmm yy'] }
  const sample = {
    ...sampleOf(
      [
        ['Клиент', 43830, 43861],
        ['Дуб', 1, 2],
      ],
      formats,
    ),
    date1904: true,
  }
  const layout = detectLayout(sample, {})
  expect(layout.kind === 'crosstab' && layout.periods.map(({ firstDay }) => firstDay)).toEqual([45292, 45323])
})

test('a sample of any size is one cell wide at least', () => {
  expect(problemOf([[5]])).toMatchObject({ code: 'noCustomerColumn' })
  expect(problemOf([['Oak']])).toMatchObject({ code: 'headerOnly' })
})

test('names that look like no customer are suggested for exclusion', () => {
  const names = [
    'Розничный покупатель',
    'ООО Ромашка',
    'Частное лицо',
    'Физ. лицо',
    'POSTAGE',
    'AMAZON FEE',
    'Услуги доставки',
    'CASH',
    'Cash & Carry Ltd',
  ]
  expect(names.filter(looksLikeNoCustomer)).toEqual(
    names.filter((name) => !['ООО Ромашка', 'Cash & Carry Ltd'].includes(name)),
  )
})

test('headings that the user names tell which row is the header', () => {
  const values: Cell[][] = [
    ['Продажи клиентам', '', ''],
    ['Кто', 'Почём', 'Прим.'],
    ['Oak', 5, 'x'],
  ]
  const columns = { customer: 'Кто', amount: 'Почём', manager: null }
  expect(detectLayout(sampleOf(values), { columns })).toMatchObject({ headerRow: 1, roles: { customer: 0, amount: 1 } })
  expect(describeColumns(sampleOf(values), { columns }).map(({ heading }) => heading)).toEqual([
    'Кто',
    'Почём',
    'Прим.',
  ])
})

test('a column without heading and content is none', () => {
  const values: Cell[][] = [
    ['Клиент', '', 'Сумма', ''],
    ['Oak', '', 5, 'x'],
  ]
  const columns = detectLayout(sampleOf(values), {}).columns.map(({ column, heading }) => [column, heading])
  expect(columns).toEqual([
    [0, 'Клиент'],
    [2, 'Сумма'],
    [3, 'D'],
  ])
})

describe('a selection may begin anywhere on the sheet', () => {
  const GROUPED: Cell[][] = [
    ['Контрагент', 'Сумма'],
    ['Ромашка', 10],
    ['Реализация 1 от 05.01.2024', 10],
  ]
  const CROSSTAB: Cell[][] = [
    ['Клиент', 'янв 2024', 'фев 2024'],
    ['Oak', 15, 16],
  ]

  test.each([
    ['transactions', LONG, { customer: 3, product: 4, date: 5, amount: 6 }],
    ['grouped', GROUPED, { customer: 3, amount: 4 }],
    ['crosstab', CROSSTAB, { customer: 3 }],
  ])('%s', (kind, values, roles) => {
    const layout = detectLayout({ ...sampleOf(values), firstRow: 7, firstColumn: 3 }, {})
    expect(layout).toMatchObject({ kind, headerRow: 7, firstDataRow: 8, roles })
    expect(layout.kind === 'crosstab' && layout.periods.map(({ column }) => column)).toEqual(
      kind === 'crosstab' ? [4, 5] : false,
    )
  })
})

describe('customers with their documents beneath', () => {
  const grouped = (...headings: string[]): Cell[][] => [
    ['Контрагент', ...headings],
    ['Ромашка', ...headings.map(() => 10)],
    ['Реализация 1 от 05.01.2024', ...headings.map(() => 10)],
  ]

  test('have the dates of the documents: that no column has dates is no remark', () => {
    expect(detectLayout(sampleOf(grouped('Сумма')), {}).notes).toEqual([])
    expect(detectLayout(sampleOf(grouped('Сумма', 'Сумма документа')), {}).notes).toEqual([
      { code: 'otherAmountColumns', chosen: 'Сумма', others: ['Сумма документа'] },
    ])
  })

  test('need an amount: quantity and price of a group are none', () => {
    expect(problemOf(grouped('Количество', 'Цена'))).toEqual({
      code: 'noAmountColumn',
      sheet: 'Sheet1',
      headings: ['Контрагент', 'Количество', 'Цена'],
    })
  })
})

test.each([
  ['Клиент', 'customer'],
  ['Холдинг', 'customer'],
  ['Товар', 'product'],
  ['Регион', 'other'],
  ['Менеджер', 'other'],
  ['Источник', 'other'],
])('a sheet by %s is one of entity %s', (heading, entity) => {
  const values: Cell[][] = [
    [heading, 'Сумма'],
    ['Oak', 5],
    ['Elm', 7],
  ]
  expect(detectLayout(sampleOf(values), {}).entity).toBe(entity)
})
