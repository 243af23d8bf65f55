import { column, errorCell, openFunctions, type FunctionsInExcel } from './functionsInExcel'

const customers = column('Oak', 'Elm', 'Oak', 'Fir', 'Ash')
const amounts = column(50, 15, 20, 10, 5)

let excel: FunctionsInExcel
beforeAll(async () => {
  excel = await openFunctions('en-US')
})
afterAll(() => {
  excel.close()
})

/** Every month of 2024 on its first day; the year is closed by a sale of its last day. */
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1) / 86_400_000 + 25_569)
const LAST_DAY = 45_657

/** Oak buys each month, Elm in four of the twelve, Fir once. */
const year = [
  ...months.map((day) => ['Oak', 70, day] as const),
  ...[0, 4, 8].map((month) => ['Elm', 50, months[month] ?? 0] as const),
  ['Elm', 50, LAST_DAY] as const,
  ['Fir', 10, months[0] ?? 0] as const,
]
const yearColumns = [0, 1, 2].map((at) => column(...year.map((row) => row[at] ?? null)))

const amountsByName = (table: unknown): Record<string, unknown> =>
  Object.fromEntries((table as [string, unknown][]).slice(1).map(([name, amount]) => [name, amount] as const))

describe('CLASS', () => {
  test('gives every row the class of its customer; without dates there is no second letter', () => {
    // 70 · 85 · 95 · 100 of 100: Elm crosses 80 % and belongs to the upper class; Fir ends at 95 % and is B.
    expect(excel.value('CLASS', customers, amounts)).toEqual(column('A', 'A', 'A', 'B', 'C'))
  })

  test('with dates, both letters', () => {
    const rows = excel.value('CLASS', ...yearColumns) as string[][]
    const byName = new Map(year.map(([name], row) => [name, rows[row]?.[0]]))
    // 840 of 1,050 is exactly 80 %: Oak alone is A. 12, 4 and 1 of 12 months: 100 %, 33 %, one-off.
    expect(Object.fromEntries(byName)).toEqual({ Oak: 'AX', Elm: 'BY', Fir: 'CZ' })
  })

  test('a heading and the lines above it stay blank, and so do blank rows and totals', () => {
    const names = column('Sales 2024', null, 'Customer', 'Oak', '', 'Elm', 'Total')
    const money = column(null, null, 'Amount', 70, '', 30, 100)
    expect(excel.value('CLASS', names, money)).toEqual(column('', '', '', 'A', '', 'A', ''))
  })

  test('the blank tail of a whole column is left out', () => {
    const tail = new Array<null>(1000).fill(null)
    expect(excel.value('CLASS', column('Customer', 'Oak', ...tail), column('Amount', 5, ...tail))).toEqual(
      column('', 'A'),
    )
  })

  test('a row instead of a column is answered by a row', () => {
    expect(excel.value('CLASS', [['Oak', 'Elm']], [[90, 10]])).toEqual([['A', 'B']])
  })

  test('of one cell, one class', () => {
    expect(excel.value('CLASS', [['Oak']], [[5]])).toEqual([['A']])
    expect(excel.value('CLASS', 'Oak', 5)).toEqual([['A']])
  })

  test('numbers and dates written as text are read', () => {
    const names = column('Oak', 'Oak', 'Oak', 'Elm')
    const money = column('1 234,50', '1 000,00 ₽', '(500)', 200)
    expect(amountsByName(excel.value('TABLE', names, money))).toEqual({ Oak: 1734.5, Elm: 200 })
    const [texts, , days] = yearColumns
    const written = (days as number[][]).map(([day]) => [new Date(((day ?? 0) - 25_569) * 86_400_000).toISOString()])
    expect(excel.value('CLASS', texts ?? [], yearColumns[1] ?? [], written)).toEqual(
      excel.value('CLASS', ...yearColumns),
    )
  })

  test('spellings of one customer meet', () => {
    expect(excel.value('CLASS', column(' oak', 'Oak ', 'OAK', 'Elm'), column(30, 30, 30, 10))).toEqual(
      column('A', 'A', 'A', 'B'),
    )
  })

  test('whose amounts do not exceed zero has a dash', () => {
    expect(excel.value('CLASS', column('Oak', 'Elm', 'Elm'), column(10, 5, -5))).toEqual(column('A', '—', '—'))
  })

  test('an error cell sets its row aside; a customer with no row that counts is #N/A with the reason', () => {
    const money = column(50, errorCell('#DIV/0!'), 20, errorCell('#N/A'), 'none')
    expect(excel.value('CLASS', column('Oak', 'Oak', 'Elm', 'Fir', 'Ash'), money)).toEqual(
      column(
        ...['A', 'A', 'A'],
        '#N/A No row of “Fir” counts: no usable amount or date, outside the chosen dates, or excluded.',
        '#N/A No row of “Ash” counts: no usable amount or date, outside the chosen dates, or excluded.',
      ),
    )
  })

  test('rich values count as the plain value behind them', () => {
    const money = column({ type: 'FormattedNumber', basicValue: 70 }, 30)
    expect(amountsByName(excel.value('TABLE', column('Oak', 'Elm'), money))).toEqual({ Oak: 70, Elm: 30 })
  })
})

describe('what cannot be answered', () => {
  test('columns of different length', () => {
    expect(excel.error('CLASS', customers, column(1, 2))).toBe(
      '#VALUE! The columns differ in length: “customers” – 5, “amounts” – 2. Give them the same rows.',
    )
  })

  test('a block in the place of a column', () => {
    expect(
      excel.error(
        'TABLE',
        [
          ['Oak', 'Elm'],
          ['Fir', 'Ash'],
        ],
        column(1, 2),
      ),
    ).toBe('#VALUE! “customers” must be one column or one row, not 2 × 2 cells.')
  })

  test('nothing but blanks', () => {
    expect(excel.error('CLASS', column(null, ''), column('', null))).toBe(
      '#N/A “customers” is empty. Give it the cells with the data.',
    )
  })

  test('no numbers, or none above zero', () => {
    expect(excel.error('TABLE', column('Oak', 'Elm'), column('many', 'few'))).toMatch(/^#N\/A No row can be used/)
    expect(excel.error('TABLE', column('Oak', 'Elm'), column(-1, 0))).toMatch(/^#N\/A None of the amounts/)
  })
})

describe('TABLE', () => {
  test('lists everybody with headings, largest first', () => {
    expect(excel.value('TABLE', column('Oak', 'Elm', 'Fir'), column(80, 20, -5))).toEqual([
      [
        'Customer',
        'Amount',
        'Share',
        'Cumulative share',
        'ABC',
        'Active periods',
        'Coefficient of variation',
        'XYZ',
        'Class',
      ],
      ['Oak', 80, 0.8, 0.8, 'A', '', '', '', 'A'],
      ['Elm', 20, 0.2, 1, 'B', '', '', '', 'B'],
      ['Fir', -5, '', '', '—', '', '', '', '—'],
    ])
  })

  test('with dates, how regularly each buys', () => {
    // Four amounts of 50 in twelve months: mean 200/12, variance 10,000/12 − mean², CV = √2.
    expect(excel.value('TABLE', ...yearColumns)).toEqual([
      expect.arrayContaining(['Active periods']),
      ['Oak', 840, 0.8, 0.8, 'A', 12, 0, 'X', 'AX'],
      ['Elm', 200, 200 / 1050, 1040 / 1050, 'B', 4, expect.closeTo(Math.SQRT2, 12), 'Y', 'BY'],
      ['Fir', 10, 10 / 1050, 1, 'C', 1, expect.closeTo(Math.sqrt(11), 12), 'Z', 'CZ'],
    ])
  })

  test('the heading of the names says what they are', () => {
    const rows = excel.value('TABLE', column('Product', 'Oak'), column('Amount', 5)) as string[][]
    expect(rows[0]?.[0]).toBe('Product')
  })
})

describe('CLASSOF', () => {
  test('finds a customer whatever the spelling', () => {
    expect(excel.value('CLASSOF', ' FIR ', customers, amounts)).toBe('B')
  })

  test('nobody of that name: #N/A', () => {
    expect(excel.error('CLASSOF', 'Yew', customers, amounts)).toBe(
      '#N/A No row that counts names the customer “Yew”. Check the spelling.',
    )
  })
})

describe('MATRIX', () => {
  test.each([
    [null, [1, 0, 0], [0, 1, 0], [0, 0, 1]],
    ['revenue', [840, 0, 0], [0, 200, 0], [0, 0, 10]],
    ['share', [0.8, 0, 0], [0, 200 / 1050, 0], [0, 0, 10 / 1050]],
  ])('by %s', (measure, a, b, c) => {
    expect(excel.value('MATRIX', ...yearColumns, measure)).toEqual([
      ['', 'X', 'Y', 'Z'],
      ['A', ...a],
      ['B', ...b],
      ['C', ...c],
    ])
  })

  test('needs dates, XYZ and a known measure', () => {
    expect(excel.error('MATRIX', customers, amounts)).toBe('#N/A “dates” is empty. Give it the cells with the data.')
    expect(excel.error('MATRIX', ...yearColumns, null, 'xyz=none')).toMatch(/^#VALUE! A matrix needs XYZ/)
    expect(excel.error('MATRIX', ...yearColumns, 'weight')).toBe(
      '#VALUE! “measure” cannot be “weight”. It can be: count, revenue, share.',
    )
  })
})

describe('KEYACCOUNTS and LEVEL', () => {
  test('those strictly above the first cut, with share and level', () => {
    const names = column('Oak', 'Elm', 'Fir', 'Ash')
    expect(excel.value('KEYACCOUNTS', names, column(55, 24, 11, 10))).toEqual([
      ['Oak', 0.55, 'mono-client'],
      ['Elm', 0.24, 'risk of critical dependency'],
      ['Fir', 0.11, 'key account'],
    ])
    expect(excel.value('KEYACCOUNTS', names, column(55, 24, 11, 10), '30/60/90')).toEqual([
      ['Oak', 0.55, 'key account'],
    ])
  })

  test('income that names no customer counts as income', () => {
    expect(excel.value('KEYACCOUNTS', column('Oak', '', 'Elm'), column(30, 60, 10))).toEqual([
      ['Oak', 0.3, 'risk of critical dependency'],
    ])
  })

  test('nobody above the cut: #N/A', () => {
    const twelve = Array.from({ length: 12 }, (_, i) => `Customer ${i}`)
    expect(excel.error('KEYACCOUNTS', column(...twelve), column(...twelve.map(() => 1)))).toBe(
      '#N/A There are no key accounts: nobody brings more than 10% of income.',
    )
  })

  test.each([
    [0.1, null, 'ordinary'],
    [0.101, null, 'key account'],
    [0.2, [[0.05, 0.1, 0.15]], 'mono-client'],
    [0.2, column(0.05, 0.3, 0.5), 'key account'],
    [0.2, '5/10/15', 'mono-client'],
  ])('the level of %d with cuts %j', (share, cuts, level) => {
    expect(excel.value('LEVEL', share, cuts)).toBe(level)
  })

  test('cuts that are none', () => {
    expect(excel.error('LEVEL', 0.2, [[0.1, 0.2]])).toMatch(/^#VALUE! Three cuts are needed/)
    expect(excel.error('LEVEL', 0.2, [[0.5, 0.2, 0.1]])).toMatch(/^#VALUE! .*0 < key < critical < mono <= 100/)
    expect(excel.error('LEVEL', 0.2, '10/20')).toMatch(/^#VALUE! .*10,20,50/)
  })
})
