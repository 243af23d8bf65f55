import { detectLayout, type Cell } from '../../../src/core/index'
import { isoDay, plainUnits, readSheet, sampleOf } from './readSheet'

const detect = (values: Cell[][]) => detectLayout(sampleOf(values), {})
const daysOf = (values: Cell[][]) => {
  const layout = detect(values)
  return layout.kind === 'crosstab' ? layout.periods.map(({ firstDay }) => isoDay(firstDay)) : null
}

describe('a header of three rows', () => {
  test('years, quarters and months: every month counts, in its year', () => {
    const values: Cell[][] = [
      ['Контрагент', '2023', '', '2024', '', 'Итого'],
      ['', 'IV кв', '', 'I кв', '', ''],
      ['', 'ноя', 'дек', 'янв', 'фев', ''],
      ['Дуб', 15, 16, 17, 18, 66],
      ['Вяз', 25, 26, 27, 28, 106],
    ]
    expect(detect(values)).toMatchObject({ headerRow: 0, firstDataRow: 3, roles: { customer: 0 } })
    expect(daysOf(values)).toEqual(['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'])
    expect(plainUnits(readSheet(values)).map(({ customer, amount }) => [customer, amount])).toEqual([
      ...[15, 16, 17, 18].map((amount) => ['Дуб', amount]),
      ...[25, 26, 27, 28].map((amount) => ['Вяз', amount]),
    ])
  })

  test('years, months and figures: the sums are read, not the quantities', () => {
    const values: Cell[][] = [
      ['Контрагент', 2024, '', '', ''],
      ['', 'янв', '', 'фев', ''],
      ['', 'Кол-во', 'Сумма', 'Кол-во', 'Сумма'],
      ['Дуб', 1, 16, 2, 18],
      ['Вяз', 3, 26, 4, 28],
    ]
    const layout = detect(values)
    expect(layout.columns.map(({ heading }) => heading)).toEqual([
      'Контрагент',
      '2024 янв Кол-во',
      '2024 янв Сумма',
      '2024 фев Кол-во',
      '2024 фев Сумма',
    ])
    expect(plainUnits(readSheet(values)).map(({ amount, day }) => [amount, day])).toEqual([
      [16, '2024-01-01'],
      [18, '2024-02-01'],
      [26, '2024-01-01'],
      [28, '2024-02-01'],
    ])
  })

  test('is one of two rows where the third is a title', () => {
    const title: Cell[] = ['2024 год', '', '', '', '']
    const values: Cell[][] = [
      title,
      ['Контрагент', 'I кв', '', 'II кв', ''],
      ['', 'янв', 'фев', 'апр', 'май'],
      ['Дуб', 15, 16, 17, 18],
      ['Вяз', 25, 26, 27, 28],
    ]
    expect(detect(values)).toMatchObject({ headerRow: 1, headerRowCount: 2 })
    expect(daysOf(values)).toEqual(['2024-01-01', '2024-02-01', '2024-04-01', '2024-05-01'])
    expect(detect(values.map((row) => (row === title ? ['Отчёт', '', '', '', ''] : row)))).toMatchObject({
      headerRow: 1,
    })
  })
})
