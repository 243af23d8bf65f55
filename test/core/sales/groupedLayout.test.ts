import { detectLayout, type Cell, type LayoutChoices } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import { plainUnits, readSheet, sampleOf } from './readSheet'

const HEADER: Cell[] = ['Контрагент', 'Сумма']
const GROUPED: Cell[][] = [
  ['Ромашка', 30],
  ['Реализация 1 от 05.01.2024', 10],
  ['Реализация 2 от 06.01.2024', 20],
  ['Лютик', 7],
  ['Реализация 3 от 07.01.2024', 7],
]

const detect = (rows: Cell[][], choices: LayoutChoices = {}) => detectLayout(sampleOf([HEADER, ...rows]), choices)
const kindOf = (rows: Cell[][], choices?: LayoutChoices) => detect(rows, choices).kind

describe('customers with their documents beneath are groups', () => {
  test.each<[string, Cell[][]]>([
    ['with nothing else', GROUPED],
    ['with the total on top', [['Итого', 37], ...GROUPED]],
    ['with a sum without a name between them', [...GROUPED.slice(0, 3), ['', 30], ...GROUPED.slice(3)]],
    ['with two customers at the end who have none', [...GROUPED, ['Дуб', 5], ['Вяз', 6]]],
  ])('%s', (_, rows) => {
    expect(kindOf(rows)).toBe('grouped')
  })

  test('also with dates or months in place of the documents, and spaces behind a date', () => {
    const withLines = (...lines: Cell[]) => [
      ['Ромашка', 30],
      [lines[0] ?? '', 10],
      [lines[1] ?? '', 20],
      ['Лютик', 7],
      [lines[2] ?? '', 7],
    ]
    const daysOf = (...lines: Cell[]) =>
      plainUnits(readSheet([HEADER, ...withLines(...lines)])).flatMap(({ day, amount }) =>
        day === null ? [] : [[day, amount]],
      )
    const days = (...found: string[]) => found.map((day, i) => [day, [10, 20, 7][i]])
    // 45296 is 5 January 2024.
    expect(daysOf(45296, 45297, 45298)).toEqual(days('2024-01-05', '2024-01-06', '2024-01-07'))
    expect(daysOf('янв 2024', 'фев 2024', 'янв 2024')).toEqual(days('2024-01-01', '2024-02-01', '2024-01-01'))
    expect(daysOf('Счёт 1 от 05.01.2024 ', 'Счёт 2 от 06.01.2024 г. ', 'Счёт 3 от 07.01.2024 10:15')).toEqual(
      days('2024-01-05', '2024-01-06', '2024-01-07'),
    )
    expect(problemOf(() => detect(withLines('январь', 'февраль', 'январь')))?.code).toBe('groupedUnreadable')
  })

  test('unless the user says that each row is a sale', () => {
    expect(kindOf(GROUPED, { layout: 'transactions' })).toBe('transactions')
  })

  test('not where the first document has no customer above it', () => {
    expect(kindOf(GROUPED.slice(1))).toBe('transactions')
  })

  test('not where a name or two among many look like a document', () => {
    const customers = Array.from({ length: 8 }, (_, i): Cell[] => [`Customer ${i}`, i + 10])
    expect(kindOf([...customers, ['Договор 5 от 05.01.2024', 9], ['Договор 6 от 05.01.2024', 8]])).toBe('transactions')
  })

  test('within groups are refused, unless the user says that the names above the documents are the customers', () => {
    const nested: Cell[][] = [['Москва', 37], ...GROUPED]
    expect(problemOf(() => detect(nested))).toEqual({ code: 'groupedUnreadable', sheet: 'Sheet1', row: 1 })
    expect(kindOf(nested, { layout: 'grouped' })).toBe('grouped')
  })
})

describe('rows that add up to the row above them', () => {
  const GOODS: Cell[][] = [
    ['Ромашка', 10],
    ['Хлеб', 4],
    ['Чай', 6],
    ['Лютик', 7],
    ['Хлеб', 3],
    ['Чай', 4],
  ]

  test.each<[string, Cell[][]]>([
    ['plainly', GOODS],
    ['with blank rows between', [...GOODS.slice(0, 3), ['', ''], [null, null], ...GOODS.slice(3)]],
    ['in fractions that no computer adds exactly', GOODS.map(([name, sum]) => [name ?? '', Number(sum) / 10])],
    ['in texts whose comma parts thousands', GOODS.map(([name, sum]) => [name ?? '', `${Number(sum)},000`])],
  ])('%s are groups without days, and refused', (_, rows) => {
    expect(problemOf(() => detect(rows))).toEqual({ code: 'groupedUnreadable', sheet: 'Sheet1', row: 1 })
  })

  test.each<[string, Cell[][]]>([
    ['rounded one by one', GOODS.map(([name, sum], i) => [name ?? '', 1000 * Number(sum) + (i % 3 === 0 ? 1 : 0)])],
    ['of a manager above them', [['Петрова', 17], ...GOODS]],
    [
      'of one account above all customers',
      [
        ['62', 60],
        ['62.01', 60],
        ['Дуб', 10],
        ['Вяз', 20],
        ['Ель', 30],
      ],
    ],
  ])('%s are refused', (_, rows) => {
    expect(problemOf(() => detect(rows))).toEqual({ code: 'groupedUnreadable', sheet: 'Sheet1', row: 1 })
  })

  test('are refused in the beginning of a longer sheet, whatever up to three rows above sum up beyond it', () => {
    const beneath = (...above: Cell[][]) => {
      const sample = sampleOf([HEADER, ...above, ...GOODS, ['Дуб', 50], ['Хлеб', 20]])
      return problemOf(() => detectLayout({ ...sample, rowCount: 5000 }, {}))?.code
    }
    const above: Cell[][] = [
      ['ООО Торг', 9000],
      ['Юг', 4000],
      ['Петрова', 700],
    ]
    expect(beneath(...above)).toBe('groupedUnreadable')
    expect(beneath(['Группа', 20_000], ...above)).toBeUndefined()
  })

  // Each of three printed figures may be off by half of its last place: 1.5 of them together.
  test.each([1, 0.1, 0.01])('are told by sums that are off by one of the last place of %d, not by two', (unit) => {
    const rows = (off: number): Cell[][] => {
      const sums = [10_000 + (7 + off) * unit, 4000 + 3 * unit, 6000 + 4 * unit, 7000 + (9 + off) * unit, 3000]
      return [...sums, 4000 + 9 * unit].map((sum, i) => [`Строка ${i}`, Number(sum.toFixed(2))])
    }
    expect(problemOf(() => detect(rows(1)))?.code).toBe('groupedUnreadable')
    expect(kindOf(rows(2))).toBe('transactions')
  })

  test('are none where one customer brings as much as all others', () => {
    expect(kindOf(['Дуб', 'Вяз', 'Ель', 'Ива'].map((name, i): Cell[] => [name, [100, 50, 30, 20][i] ?? 0]))).toBe(
      'transactions',
    )
  })

  test('are none where all customers bought for the same amount', () => {
    expect(kindOf(Array.from({ length: 9 }, (_, i): Cell[] => [`Customer ${i}`, 500]))).toBe('transactions')
  })

  test('are refused in a crosstab, where they do so in every period and the user has not said that they are customers', () => {
    const months = (rows: Cell[][]) => [
      ['Клиент', 'янв 2024', 'фев 2024'],
      ...rows.map(([name, sum]) => [name ?? '', sum ?? '', Number(sum) * 2]),
    ]
    expect(problemOf(() => detectLayout(sampleOf(months(GOODS)), {}))).toEqual({
      code: 'groupedUnreadable',
      sheet: 'Sheet1',
      row: 1,
    })
    expect(detectLayout(sampleOf(months(GOODS)), { layout: 'crosstab' }).kind).toBe('crosstab')
    const [head = [], first = [], ...others] = months(GOODS)
    expect(detectLayout(sampleOf([head, [...first.slice(0, 2), 21], ...others]), {}).kind).toBe('crosstab')
    const soldOnce = (rows: Cell[][]) => rows.map((cells, i) => (i > 0 && i < 4 ? [...cells.slice(0, 2), 0] : cells))
    expect(problemOf(() => detectLayout(sampleOf(soldOnce(months(GOODS))), {}))?.code).toBe('groupedUnreadable')
  })

  test('are none in a crosstab where kopecks are off in one of its months, though others have none', () => {
    const rows: Cell[][] = [
      ['Ромашка', 10_000.75, 10],
      ['Хлеб', 4000.25, 4],
      ['Чай', 6000.25, 6],
      ['Лютик', 7000.75, 7],
      ['Хлеб', 3000.25, 3],
      ['Чай', 4000.25, 4],
    ]
    expect(kindOf(rows)).toBe('transactions')
    expect(detectLayout(sampleOf([['Клиент', 'янв 2024', 'фев 2024'], ...rows]), {}).kind).toBe('crosstab')
  })

  test('are refused at the first name, not at the total above it', () => {
    expect(problemOf(() => detect([['Итого', 17], ...GOODS]))).toMatchObject({ row: 2 })
  })

  test('are sales like others where each has its day', () => {
    const values = [['Клиент', 'Сумма', 'Дата'], ...GOODS.map((cells, i) => [...cells, `0${i + 1}.01.2024`])]
    expect(detectLayout(sampleOf(values), {}).kind).toBe('transactions')
  })

  test('are none where nothing was sold: zero is the sum of nothing', () => {
    expect(kindOf([['Дуб', 0], ['Вяз', 0], ...GOODS.slice(0, 3)])).toBe('transactions')
  })

  test.each<[string, Cell[][], boolean]>([
    ['two groups and the beginning of a third', [...GOODS, ['Дуб', 50], ['Хлеб', 20]], true],
    ['one group and the beginning of a second', [...GOODS.slice(0, 3), ['Дуб', 50], ['Хлеб', 20]], false],
    [
      'equal pairs and the beginning of another',
      [
        ['Дуб', 5],
        ['Вяз', 5],
        ['Ель', 6],
        ['Ива', 6],
        ['Ольха', 50],
        ['Клён', 20],
      ],
      false,
    ],
  ])('%s, of a longer sheet, are refused: %j', (_, rows, isRefused) => {
    const sample = sampleOf([HEADER, ...rows])
    const ofLongerSheet = problemOf(() => detectLayout({ ...sample, rowCount: 5000 }, {}))
    expect(ofLongerSheet?.code).toBe(isRefused ? 'groupedUnreadable' : undefined)
    expect(problemOf(() => detectLayout(sample, {}))).toBeNull()
  })
})
