import { detectLayout, type Cell, type LayoutChoices, type SheetLayout } from '../../../src/core/index'
import { isoDay, sampleOf } from './readSheet'

const detect = (
  values: Cell[][],
  choices: LayoutChoices = {},
  sheet = 'Sheet1',
  formats: Record<number, string[]> = {},
) => detectLayout(sampleOf(values, formats, sheet), choices)

const periodsOf = (layout: SheetLayout) =>
  layout.kind === 'crosstab' ? layout.periods.map(({ firstDay, lastDay }) => [isoDay(firstDay), isoDay(lastDay)]) : null

describe('months that name no year', () => {
  const months: Cell[][] = [
    ['Клиент', 'Ноябрь', 'Декабрь', 'Январь'],
    ['Oak', 1, 2, 3],
    ['Elm', 4, 5, 6],
  ]

  test('have the year of the sheet’s name, and the next one when they begin anew', () => {
    expect(periodsOf(detect(months, {}, 'Продажи 2023'))).toEqual([
      ['2023-11-01', '2023-11-30'],
      ['2023-12-01', '2023-12-31'],
      ['2024-01-01', '2024-01-31'],
    ])
  })

  test('have the year that another of them names', () => {
    const named = (...headings: string[]) =>
      periodsOf(detect([['Клиент', ...headings], ...months.slice(1)]))?.map(([first]) => first)
    expect(named('янв 2022', 'фев', 'мар')).toEqual(['2022-01-01', '2022-02-01', '2022-03-01'])
    expect(named('янв', 'фев', 'мар 2022')).toEqual(['2022-01-01', '2022-02-01', '2022-03-01'])
    expect(named('ноя', 'дек', 'янв 2022')).toEqual(['2021-11-01', '2021-12-01', '2022-01-01'])
    expect(named('янв 2022', 'ноя', 'янв')).toEqual(['2022-01-01', '2022-11-01', '2023-01-01'])
    expect(named('ноя', 'дек 2022', 'янв')).toEqual(['2022-11-01', '2022-12-01', '2023-01-01'])
    expect(named('янв 2022', 'янв', 'янв')).toEqual(['2022-01-01', '2023-01-01', '2024-01-01'])
  })

  test('are quarters as well: the first after the fourth is of the next year', () => {
    const quarters = [['Клиент', 'III кв', 'IV кв', 'I кв'], ...months.slice(1)]
    expect(periodsOf(detect(quarters, {}, 'Продажи 2022'))?.map(([first]) => first)).toEqual([
      '2022-07-01',
      '2022-10-01',
      '2023-01-01',
    ])
  })

  test('are 1, 2, 3, and their year beside them is a total', () => {
    const values: Cell[][] = [
      ['Клиент', 1, 2, 3, 2022],
      ['Oak', 15, 16, 17, 48],
      ['Elm', 25, 26, 27, 78],
    ]
    expect(periodsOf(detect(values))?.map(([first]) => first)).toEqual(['2022-01-01', '2022-02-01', '2022-03-01'])
  })

  test('have the year of a title, but not one of two', () => {
    const first = (title: string) => periodsOf(detect([[title, '', '', ''], ...months]))?.[0]?.[0]
    expect(first('Отчёт за 2022 год')).toBe('2022-11-01')
    expect(first('Отчёт за 2022 и 2023 годы')).not.toBe('2022-11-01')
    expect(first('Договор 120221')).not.toMatch(/^2022/)
  })

  test('what stands above the header is counted', () => {
    const titled = detect([['Отчёт', '', '', ''], ['', '', '', ''], ...months])
    expect(titled).toMatchObject({ headerRow: 2, firstDataRow: 3 })
    expect(titled.notes).toContainEqual({ code: 'titleRowsSkipped', count: 2 })
  })
})

describe('dates as headings', () => {
  // 31 January, 29 February and 31 March 2024.
  const [january, february, march] = [45322, 45351, 45382]
  const of = (format: string, ...days: number[]) =>
    periodsOf(
      detect(
        [
          ['Клиент', ...days],
          ['Oak', ...days.map((_, i) => i + 1)],
          ['Elm', ...days.map((_, i) => i + 5)],
        ],
        {},
        'Sheet1',
        { 0: ['General', ...days.map(() => format)] },
      ),
    )

  test('at the ends of months are months', () => {
    expect(of('dd.mm.yyyy', january, february, march)?.[1]).toEqual(['2024-02-01', '2024-02-29'])
  })

  test('three months apart are quarters, a year apart years', () => {
    expect(of('dd.mm.yyyy', march, 45473)).toEqual([
      ['2024-01-01', '2024-03-31'],
      ['2024-04-01', '2024-06-30'],
    ])
    expect(of('dd.mm.yyyy', march - 366, march)?.[0]).toEqual(['2022-04-01', '2023-03-31'])
    // 1 February and 1 May 2023: the shortest quarter.
    expect(of('dd.mm.yyyy', 44958, 45047)?.[0]).toEqual(['2023-02-01', '2023-04-30'])
  })

  test('within months are days', () => {
    expect(of('dd.mm.yyyy', january, january + 1)).toEqual([
      ['2024-01-31', '2024-01-31'],
      ['2024-02-01', '2024-02-01'],
    ])
  })

  test('that show no day are months, a single one too', () => {
    expect(of('mmm yyyy', january)).toEqual([['2024-01-01', '2024-01-31']])
    expect(of('dd.mm.yyyy', january)).toEqual([['2024-01-31', '2024-01-31']])
  })

  // 45292 is 1 January 2024; the first days of the months that follow are 31, 60 and 335 days later.
  const newYear = 45292
  const monthOf = (month: number) => `2024-${String(month).padStart(2, '0')}-01`

  test('at the beginnings of months are months, whichever comes first and though some are missing', () => {
    const first = (...days: number[]) => of('dd.mm.yyyy', ...days)?.map(([day]) => day)
    const last = (...days: number[]) => of('dd.mm.yyyy', ...days)?.map(([, day]) => day)
    expect(first(newYear + 60, newYear + 31, newYear)).toEqual([3, 2, 1].map(monthOf))
    expect(last(newYear + 60, newYear + 31, newYear)).toEqual(['2024-03-31', '2024-02-29', '2024-01-31'])
    expect(last(newYear, newYear + 31, newYear + 335)).toEqual(['2024-01-31', '2024-02-29', '2024-12-31'])
  })

  test('a year apart are years, a common year too', () => {
    expect(of('dd.mm.yyyy', newYear - 730, newYear - 365)).toEqual([
      ['2022-01-01', '2022-12-31'],
      ['2023-01-01', '2023-12-31'],
    ])
  })

  test('of which only some begin or end a month are days', () => {
    const isOneDay = (...days: number[]) => of('dd.mm.yyyy', ...days)?.every(([first, last]) => first === last)
    expect(isOneDay(newYear, newYear + 45)).toBe(true)
    expect(isOneDay(newYear + 30, newYear + 74)).toBe(true)
  })
})

test.each(['янв', 'мар'])('a quarter is a subtotal beside “%s” alone', (month) => {
  const layout = detect([
    ['Клиент', `${month} 2024`, 'I квартал 2024'],
    ['Oak', 15, 31],
    ['Elm', 25, 51],
  ])
  expect(layout.kind === 'crosstab' && layout.periods.map(({ column }) => column)).toEqual([1])
})

test('a quarter beside two of its months is a subtotal', () => {
  const layout = detect([
    ['Клиент', 'янв 2024', 'мар 2024', 'I квартал 2024'],
    ['Oak', 15, 16, 31],
    ['Elm', 25, 26, 51],
  ])
  expect(periodsOf(layout)?.map(([first]) => first)).toEqual(['2024-01-01', '2024-03-01'])
})

test('of two figures a period that say nothing the first is read', () => {
  const layout = detect([
    ['Клиент', 'янв 2024', '', 'фев 2024', ''],
    ['', 'Аа', 'Бб', 'Аа', 'Бб'],
    ['Oak', 15, 16, 17, 18],
    ['Elm', 25, 26, 27, 28],
  ])
  expect(layout.kind === 'crosstab' && layout.periods.map(({ column }) => column)).toEqual([1, 3])
})

test.each([
  ['План', 'Факт'],
  ['Факт', 'План'],
  ['Budget', 'Actual'],
])('of %s and %s beneath each month the facts are read', (first, second) => {
  const layout = detect([
    ['Клиент', 'янв 2024', '', 'фев 2024', ''],
    ['', first, second, first, second],
    ['Oak', 15, 16, 17, 18],
    ['Elm', 25, 26, 27, 28],
  ])
  const headings = layout.kind === 'crosstab' ? layout.periods.map(({ heading }) => heading) : []
  const facts = first === 'Факт' ? first : second
  expect(headings).toEqual([`янв 2024 ${facts}`, `фев 2024 ${facts}`])
})

test.each([
  ['behind', ['янв', 'фев', 'мар', '1 кв', 'апр', 'май', 'июн', '2 кв'], [0, 1, 2, 4, 5, 6]],
  ['before', ['1 кв', 'янв', 'фев', 'мар', '2 кв', 'апр', 'май', 'июн'], [1, 2, 3, 5, 6, 7]],
  ['behind, to the next year', ['IV кв', 'ноя', 'дек', 'янв', 'фев', 'I кв'], [1, 2, 3, 4]],
])('quarters %s their months, none with a year, are subtotals of them', (_, headings, months) => {
  const layout = detect(
    [
      ['Клиент', ...headings],
      ['Oak', ...headings.map((_heading, i) => i + 15)],
      ['Elm', ...headings.map((_heading, i) => i + 25)],
    ],
    {},
    'Продажи 2023',
  )
  expect(layout.kind === 'crosstab' && layout.periods.map(({ column }) => column - 1)).toEqual(months)
  const begins = periodsOf(layout)?.map(([first]) => first) ?? []
  expect(begins).toEqual([...begins].sort())
})

test.each([
  ['behind', ['1 кв', '2 кв', '1 полугодие', '3 кв', '4 кв', '2 полугодие'], [1, 2, 4, 5]],
  ['before', ['1 полугодие', '1 кв', '2 кв', '2 полугодие', '3 кв', '4 кв'], [2, 3, 5, 6]],
])('half-years %s their quarters are so without a year, too', (_, headings, quarters) => {
  const layout = detect(
    [
      ['Клиент', ...headings],
      ['Oak', ...headings.map((_heading, i) => i + 15)],
      ['Elm', ...headings.map((_heading, i) => i + 25)],
    ],
    {},
    'Продажи 2023',
  )
  expect(layout.kind === 'crosstab' && layout.periods.map(({ column }) => column)).toEqual(quarters)
  expect(periodsOf(layout)?.map(([first]) => first)).toEqual(['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01'])
})

test('half-years beside their quarters are subtotals of them', () => {
  const layout = detect([
    ['Клиент', '1 кв. 2024', '2 кв. 2024', '1 полугодие 2024', '3 кв. 2024', '4 кв. 2024', '2 полугодие 2024', '2024'],
    ['Oak', 1, 2, 3, 4, 5, 9, 12],
    ['Elm', 5, 4, 9, 2, 1, 3, 12],
  ])
  expect(layout.kind === 'crosstab' && layout.periods.map(({ column }) => column)).toEqual([1, 2, 4, 5])
})

test.each([
  ['first', '01.01.2023', '01.07.2023', '01.01.2024'],
  ['last', '30.06.2023', '31.12.2023', '30.06.2024'],
])('%s days of half-years stand for the half-years', (_, ...days) => {
  const layout = detect([
    ['Клиент', ...days],
    ['Oak', 1, 2, 3],
    ['Elm', 5, 4, 9],
  ])
  expect(periodsOf(layout)).toEqual([
    ['2023-01-01', '2023-06-30'],
    ['2023-07-01', '2023-12-31'],
    ['2024-01-01', '2024-06-30'],
  ])
})
