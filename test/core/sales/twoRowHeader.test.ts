import { detectLayout, type Cell } from '../../../src/core/index'
import { isoDay, sampleOf } from './readSheet'

const detect = (values: Cell[][]) => detectLayout(sampleOf(values), {})
const headingsOf = (values: Cell[][]) => detect(values).columns.map(({ heading }) => heading)

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
})

test('a lone title above the header is no part of it', () => {
  const layout = detect([
    ['Продажи клиентам', '', ''],
    ['Клиент', 'Дата', 'Сумма'],
    ['Oak', '05.01.2024', 10],
    ['Elm', '06.01.2024', 20],
  ])
  expect(layout).toMatchObject({ headerRow: 1, headerRowCount: 1 })
  expect(layout.columns.map(({ heading }) => heading)).toEqual(['Клиент', 'Дата', 'Сумма'])
})
