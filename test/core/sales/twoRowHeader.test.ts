import { detectLayout, type Cell } from '../../../src/core/index'
import { isoDay, sampleOf } from './readSheet'

const detect = (values: Cell[][]) => detectLayout(sampleOf(values), {})
const headingsOf = (values: Cell[][]) => detect(values).columns.map(({ heading }) => heading)

const daysOf = (values: Cell[][]) => {
  const layout = detect(values)
  return layout.kind === 'crosstab' ? layout.periods.map(({ firstDay }) => isoDay(firstDay)) : null
}
/** Two customers, one number beneath each of so many headings. */
const sums = (count: number): Cell[][] =>
  ['Oak', 'Elm'].map((name, row) => [name, ...Array.from({ length: count }, (_, i) => 100 * row + i + 15)])

describe('a header of two rows', () => {
  test.each([
    ['2023 г., руб.', '2024 г., руб.'],
    ['Выручка 2023', 'Выручка 2024'],
  ])('"%s" and "%s" above months: all of them count, each in the year above it', (before, after) => {
    const layout = detect([
      ['Клиент', before, '', after, ''],
      ['', 'ноя', 'дек', 'янв', 'фев'],
      ['Oak', 10, 20, 30, 40],
      ['Elm', 50, 60, 70, 80],
    ])
    expect(layout).toMatchObject({ kind: 'crosstab', headerRowCount: 2, firstDataRow: 2 })
    const days = layout.kind === 'crosstab' ? layout.periods.map(({ firstDay }) => isoDay(firstDay)) : []
    expect(days).toEqual(['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'])
  })

  test('joins a merged heading with each of its sub-headings, and with nothing beyond them', () => {
    const values: Cell[][] = [
      ['Клиент', 'Дата', 'Продажи', '', 'Склад'],
      ['', '', 'Количество', 'Сумма', ''],
      ['Oak', '05.01.2024', 1, 10, 'x'],
      ['Elm', '06.01.2024', 2, 20, 'y'],
    ]
    expect(headingsOf(values)).toEqual(['Клиент', 'Дата', 'Продажи Количество', 'Продажи Сумма', 'Склад'])
  })

  test.each<[string, Cell[][], string[]]>([
    [
      'a year above each month',
      [
        ['Клиент', 2023, 2023, 2024],
        ['', 'ноя', 'дек', 'янв'],
      ],
      ['2023-11-01', '2023-12-01', '2024-01-01'],
    ],
    [
      'a year above each month, the customer in the lower row',
      [
        ['', '2023 год', '2023 год', '2024 год'],
        ['Клиент', 'ноя', 'дек', 'янв'],
      ],
      ['2023-11-01', '2023-12-01', '2024-01-01'],
    ],
    [
      'years merged above quarters',
      [
        ['Клиент', '2023', '', '2024', ''],
        ['', 'I кв', 'IV кв', 'I кв', 'II кв'],
      ],
      ['2023-01-01', '2023-10-01', '2024-01-01', '2024-04-01'],
    ],
    [
      'quarters with their year merged above months',
      [
        ['Клиент', 'IV квартал 2023', '', 'I квартал 2024', ''],
        ['', 'ноя', 'дек', 'янв', 'фев'],
      ],
      ['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'],
    ],
    [
      'years of account above months that name their own',
      [
        ['Клиент', '2023', '', '2024', ''],
        ['', 'ноя 2022', 'дек 2022', 'ноя 2023', 'дек 2023'],
      ],
      ['2022-11-01', '2022-12-01', '2023-11-01', '2023-12-01'],
    ],
    [
      'figures above months: the one that is an amount counts',
      [
        ['Клиент', 'Выручка', '', 'Себестоимость', ''],
        ['', 'янв 2024', 'фев 2024', 'янв 2024', 'фев 2024'],
      ],
      ['2024-01-01', '2024-02-01'],
    ],
  ])('%s', (_, header, days) => {
    const values = [...header, ...sums((header[0]?.length ?? 0) - 1)]
    expect(detect(values)).toMatchObject({ headerRow: 0, headerRowCount: 2, roles: { customer: 0 } })
    expect(daysOf(values)).toEqual(days)
  })

  test.each<[string, Cell[][], string[]]>([
    [
      'is merged from the first column on',
      [
        ['Клиент', '', 'Сумма'],
        ['Название', 'Город', ''],
        ['Oak', 'Riga', 16],
        ['Elm', 'Oslo', 26],
      ],
      ['Клиент Название', 'Клиент Город', 'Сумма'],
    ],
    [
      'covers nothing beyond a column without a sub-heading',
      [
        ['Клиент', 'Продажи', '', 'Склад', ''],
        ['', 'Кол-во', 'Сумма', '', 'Прим.'],
        ['Oak', 1, 10, 'x', 'q'],
        ['Elm', 2, 20, 'y', 'r'],
      ],
      ['Клиент', 'Продажи Кол-во', 'Продажи Сумма', 'Склад', 'Прим.'],
    ],
    [
      'covers nothing to its left',
      [
        ['', 'Отгрузка', '', 'Менеджер'],
        ['Клиент', 'шт', 'руб.', ''],
        ['Oak', 1, 10, 'Ann'],
        ['Elm', 2, 20, 'Bob'],
      ],
      ['Клиент', 'Отгрузка шт', 'Отгрузка руб.', 'Менеджер'],
    ],
    [
      'says once what stands in both rows',
      [
        ['Клиент', 'Отгрузка', '', 'Менеджер'],
        ['Клиент', 'шт', 'руб.', ''],
        ['Oak', 1, 10, 'Ann'],
        ['Elm', 2, 20, 'Bob'],
      ],
      ['Клиент', 'Отгрузка шт', 'Отгрузка руб.', 'Менеджер'],
    ],
    [
      'is no level above a finer heading of the same',
      [
        ['Покупатель', 'Отгрузка', '', 'Менеджер'],
        ['Наименование покупателя', 'шт', 'руб.', ''],
        ['Oak', 1, 10, 'Ann'],
        ['Elm', 2, 20, 'Bob'],
      ],
      ['Покупатель Наименование покупателя', 'Отгрузка шт', 'Отгрузка руб.', 'Менеджер'],
    ],
    [
      'is not all that is said of a figure',
      [
        ['Клиент', 'Отгрузка', '', 'Себестоимость'],
        ['', 'шт', 'руб.', 'Сумма'],
        ['Oak', 1, 10, 7],
        ['Elm', 2, 20, 15],
      ],
      ['Клиент', 'Отгрузка шт', 'Отгрузка руб.', 'Себестоимость Сумма'],
    ],
  ])('whose upper heading %s', (_, values, headings) => {
    expect(headingsOf(values)).toEqual(headings)
    expect(detect(values)).toMatchObject({ headerRow: 0, firstDataRow: 2, roles: { customer: 0 } })
  })
})

describe('a title above the header is no part of it', () => {
  test.each<[string, Cell[][], string[]]>([
    [
      'of words',
      [
        ['Продажи клиентам', '', ''],
        ['Клиент', 'Дата', 'Сумма'],
        ['Oak', '05.01.2024', 10],
        ['Elm', '06.01.2024', 20],
      ],
      ['Клиент', 'Дата', 'Сумма'],
    ],
    [
      'beside the first column',
      [
        ['', 'Отчёт', ''],
        ['Клиент', 'Дата', 'Сумма'],
        ['Oak', '05.01.2024', 10],
        ['Elm', '06.01.2024', 20],
      ],
      ['Клиент', 'Дата', 'Сумма'],
    ],
    [
      'beside the first column, above months',
      [['', 'Отчёт', ''], ['Клиент', 'янв', 'фев'], ...sums(2)],
      ['Клиент', 'янв', 'фев'],
    ],
  ])('%s', (_, values, headings) => {
    expect(detect(values)).toMatchObject({ headerRow: 1, headerRowCount: 1 })
    expect(headingsOf(values)).toEqual(headings)
  })

  test.each<[Cell, Cell]>([
    ['2019 год', 'Клиент'],
    ['2019 год', ''],
    [2019, ''],
  ])('%j above %j and months: it tells their year', (title, corner) => {
    const values: Cell[][] = [[title, '', '', '', ''], [corner, 'янв', 'фев', 'мар', 'апр'], ...sums(4)]
    expect(headingsOf(values)).toEqual([corner === '' ? 'A' : corner, 'янв', 'фев', 'мар', 'апр'])
    expect(daysOf(values)).toEqual(['2019-01-01', '2019-02-01', '2019-03-01', '2019-04-01'])
  })

  test('but a lone heading is: above the customers, beside the months in the row beneath', () => {
    const values: Cell[][] = [['Покупатель', '', ''], ['', 'янв 2024', 'фев 2024'], ...sums(2)]
    expect(headingsOf(values)).toEqual(['Покупатель', 'янв 2024', 'фев 2024'])
  })
})
