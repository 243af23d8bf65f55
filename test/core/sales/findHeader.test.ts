import { detectLayout, type Cell } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import { isoDay, sampleOf } from './readSheet'

const detect = (values: Cell[][]) => detectLayout(sampleOf(values), {})
const headingsOf = (values: Cell[][]) => detect(values).columns.map(({ heading }) => heading)
const daysOf = (values: Cell[][]) => {
  const layout = detect(values)
  return layout.kind === 'crosstab' ? layout.periods.map(({ firstDay }) => isoDay(firstDay)) : null
}

describe('of the rows that may be the header', () => {
  test('the wider one is it, where both name a customer', () => {
    const layout = detect([
      ['Клиенты', '', ''],
      ['Клиент', 'Тонн', 'Прим.'],
      ['Oak', 5, 'x'],
      ['Elm', 7, 'y'],
    ])
    expect(layout).toMatchObject({ headerRow: 1, firstDataRow: 2 })
  })

  test('those far down belong to another table, however much they name', () => {
    const layout = detect([
      ['Контрагент', 'Сумма', '', ''],
      ...Array.from({ length: 45 }, (_, i): Cell[] => [`Customer ${i}`, i + 10, '', '']),
      ['Клиент', 'Дата', 'Документ', 'Сумма'],
      ['Oak', '05.01.2024', 'A-17', 10],
    ])
    expect(layout).toMatchObject({ headerRow: 0, roles: { customer: 0, amount: 1 } })
  })

  test('a customer beside an error is not it', () => {
    const layout = detect([
      ['#N/A', 10],
      ['Розничный покупатель', '#N/A'],
      ['Oak', 15],
      ['Elm', 27],
    ])
    expect(layout).toMatchObject({ headerRowCount: 0, firstDataRow: 0 })
  })

  test('a broken formula among headings does not keep them from being it', () => {
    const layout = detect([
      ['Клиент', 'Сумма', '#REF!'],
      ['Oak', 15, 'x'],
      ['Elm', 27, 'y'],
    ])
    expect(layout).toMatchObject({ headerRow: 0, firstDataRow: 1 })
  })

  test('two months are it rather than a title of known words', () => {
    const values: Cell[][] = [
      ['Продажи клиентам', '', ''],
      ['', '', ''],
      ['', 'янв', 'фев'],
      ['Oak', 15, 16],
      ['Elm', 27, 28],
    ]
    expect(detect(values)).toMatchObject({ kind: 'crosstab', headerRow: 2, roles: { customer: 0 } })
  })

  test('the lone one is it, where the sums have no heading', () => {
    const layout = detect([
      ['Клиент', ''],
      ['Oak', 15],
      ['Elm', 27],
    ])
    expect(layout).toMatchObject({
      headerRow: 0,
      firstDataRow: 1,
      roles: { customer: 0, amount: 1 },
      entity: 'customer',
    })
  })

  test('the one with the total is it, not the captions that a pivot table has above', () => {
    const layout = detect([
      ['Sum of Revenue', 'Column Labels', '', ''],
      ['Row Labels', 'Jan', 'Feb', 'Grand Total'],
      ['Oak', 5, 6, 11],
      ['Elm', 7, 8, 15],
    ])
    expect(layout).toMatchObject({ kind: 'crosstab', headerRow: 1, roles: { customer: 0 } })
    expect(layout.notes).toContainEqual({ code: 'totalColumnsLeftOut', headings: ['Grand Total'] })
  })

  test('years above months are it in a pivot table, too', () => {
    const values: Cell[][] = [
      ['Регион', '(Все)', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Сумма по полю Выручка', 'Названия столбцов', '', '', '', ''],
      ['', '2023', '', '2023 Итог', '2024', 'Общий итог'],
      ['Названия строк', 'ноя', 'дек', '', 'янв', ''],
      ['Oak', 15, 16, 31, 17, 48],
      ['Elm', 25, 26, 51, 27, 78],
    ]
    expect(daysOf(values)).toEqual(['2023-11-01', '2023-12-01', '2024-01-01'])
  })

  test('months are it rather than a customer who bought 1, 2 and 3 pieces', () => {
    const values: Cell[][] = [
      ['', 'янв', 'фев', 'мар'],
      ['Oak', 1, 2, 3],
      ['Elm', 3, 2, 1],
    ]
    expect(headingsOf(values)).toEqual(['A', 'янв', 'фев', 'мар'])
  })

  test('months with the years above them are it rather than the months alone', () => {
    const values: Cell[][] = [
      ['', '2022', '', '2023', ''],
      ['', 'янв', 'фев', 'янв', 'фев'],
      ['Oak', 15, 16, 17, 18],
      ['Elm', 27, 28, 29, 30],
    ]
    expect(daysOf(values)).toEqual(['2022-01-01', '2022-02-01', '2023-01-01', '2023-02-01'])
  })
})

describe('a header in words that nobody taught', () => {
  test.each<[string, Cell[][], string[]]>([
    [
      'beneath a title, of two columns',
      [
        ['Что-то', ''],
        ['Кто', 'Почём'],
        ['Oak', 5],
      ],
      ['Кто', 'Почём'],
    ],
    [
      'beneath a sentence that has known words in it',
      [
        ['Отчёт о продажах клиентам за весь прошлый год, как его составил наш отдел', ''],
        ['Кто', 'Почём'],
        ['Oak', 5],
      ],
      ['Кто', 'Почём'],
    ],
    [
      'above rows of known words whose numbers are texts',
      [
        ['Кто', 'Почём'],
        ['Клиент по договору', '5'],
        ['Покупатель', '7'],
      ],
      ['Кто', 'Почём'],
    ],
    [
      'beneath a title of two cells, which is short beside the table',
      [
        ['Отчёт', 'за всё время', '', '', '', ''],
        ['Кто', 'Чего', 'Зачем', 'Где', 'Как', 'Почём'],
        ['Oak', 'a', 'b', 'c', 'd', 5],
      ],
      ['Кто', 'Чего', 'Зачем', 'Где', 'Как', 'Почём'],
    ],
    [
      'above a column that has no heading',
      [
        ['Кто', 'Почём', ''],
        ['Oak', 5, 'x'],
      ],
      ['Кто', 'Почём', 'C'],
    ],
    [
      'above a row without a sum',
      [
        ['Кто', 'Почём'],
        ['Riga', ''],
        ['Oak', 5],
      ],
      ['Кто', 'Почём'],
    ],
    [
      'with one month, above its sums',
      [
        ['Кто', 'Март 2024'],
        ['Oak', 5],
        ['Elm', 7],
      ],
      ['Кто', 'Март 2024'],
    ],
  ])('%s', (_, values, headings) => {
    expect(headingsOf(values)).toEqual(headings)
  })

  test.each<[string, Cell[][]]>([
    ['alone', [['Кто', 'Почём']]],
    [
      'above blank rows',
      [
        ['Кто', 'Почём'],
        ['', ' '],
      ],
    ],
  ])('%s is a header without sales', (_, values) => {
    expect(problemOf(() => detect(values))).toEqual({ code: 'headerOnly', sheet: 'Sheet1' })
  })
})

describe('no header at all', () => {
  test('where a first sale has its day and no sum', () => {
    const values: Cell[][] = [
      ['Oak', '05.01.2024', ''],
      ['Elm', '06.01.2024', 5],
      ['Oak', '05.02.2024', 6],
    ]
    expect(detect(values)).toMatchObject({ firstDataRow: 0, roles: { customer: 0, date: 1, amount: 2 } })
  })

  test('where a first sale is of 2024 roubles', () => {
    const values: Cell[][] = [
      ['Oak', 2024],
      ['Elm', 5],
    ]
    expect(detect(values)).toMatchObject({ kind: 'transactions', firstDataRow: 0, roles: { customer: 0, amount: 1 } })
  })

  test('where there are only texts: there is nothing to analyse, and the first row is no better than the others', () => {
    const values: Cell[][] = [
      ['Oak', 'Riga'],
      ['Elm', 'Oslo'],
    ]
    const problem = { code: 'noAmountColumn', sheet: 'Sheet1', headings: ['A', 'B'] }
    expect(problemOf(() => detect(values))).toEqual(problem)
  })
})
