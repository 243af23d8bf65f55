import { detectLayout, type Cell, type LayoutChoices, type SheetLayout } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'
import { isoDay, sampleOf } from './readSheet'

const detect = (values: Cell[][], choices: LayoutChoices = {}) => detectLayout(sampleOf(values), choices)

const periodsOf = (layout: SheetLayout) =>
  layout.kind === 'crosstab' ? layout.periods.map(({ firstDay, lastDay }) => [isoDay(firstDay), isoDay(lastDay)]) : null

const quarter = ['2024-01', '2024-02', '2024-03']

describe('who stands in the rows of a crosstab', () => {
  test.each<[string, string, string]>([
    ['Клиент', 'customer', 'customer'],
    ['Номенклатура', 'customer', 'product'],
    ['Менеджер', 'customer', 'other'],
    ['Регион', 'customer', 'other'],
  ])('a column "%s" is their %s, and they are: %s', (heading, role, entity) => {
    const layout = detect([
      [heading, ...quarter],
      ['Oak', 1, 2, 3],
      ['Elm', 4, 5, 6],
    ])
    expect(layout).toMatchObject({ kind: 'crosstab', entity, roles: { [role]: 0 }, notes: [] })
  })

  test('customers go before products and managers, who keep their own roles', () => {
    const layout = detect([
      ['Менеджер', 'Номенклатура', 'Клиент', ...quarter],
      ['Ann', 'Pen', 'Oak', 1, 2, 3],
      ['Bob', 'Ink', 'Elm', 4, 5, 6],
    ])
    expect(layout.roles).toEqual({ manager: 0, product: 1, customer: 2 })
    expect(layout.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['Менеджер', 'manager'],
      ['Номенклатура', 'product'],
      ['Клиент', 'customer'],
      ...quarter.map((month) => [month, null]),
    ])
  })

  test('a column whose heading says nothing is taken by its texts, and that is noted', () => {
    const layout = detect([
      ['Кто', ...quarter],
      ['Oak', 1, 2, 3],
      ['Elm', 4, 5, 6],
    ])
    expect(layout.roles).toEqual({ customer: 0 })
    expect(layout.notes).toEqual([{ code: 'roleByContent', role: 'customer', heading: 'Кто' }])
  })

  test('numbers may be customers where nothing else is there', () => {
    const layout = detect([
      ['Кто', ...quarter],
      [101, 1, 2, 3],
      [102, 4, 5, 6],
    ])
    expect(layout).toMatchObject({ kind: 'crosstab', roles: { customer: 0 } })
  })

  test('nobody is an error that names the headings', () => {
    const values: Cell[][] = [quarter, [1, 2, 3], [4, 5, 6]]
    expect(problemOf(() => detect(values))).toEqual({ code: 'noCustomerColumn', sheet: 'Sheet1', headings: quarter })
  })
})

test('totals of a crosstab are left out by name; without any nothing is said', () => {
  const layout = detect([
    ['Клиент', ...quarter, 'Итого', 'Total'],
    ['Oak', 1, 2, 3, 6, 6],
    ['Elm', 4, 5, 6, 15, 15],
  ])
  expect(layout.notes).toEqual([{ code: 'totalColumnsLeftOut', headings: ['Итого', 'Total'] }])
  expect(periodsOf(layout)).toHaveLength(3)
})

describe('one period', () => {
  test('makes a crosstab where nothing else could be the amount', () => {
    const layout = detect([
      ['Клиент', 'Январь 2024'],
      ['Oak', 5],
      ['Elm', 7],
    ])
    expect(periodsOf(layout)).toEqual([['2024-01-01', '2024-01-31']])
  })

  test.each(['Сумма', 'Количество'])('makes none beside a column "%s"', (heading) => {
    const layout = detect([
      ['Клиент', '2024', heading],
      ['Oak', 5, 50],
      ['Elm', 7, 70],
    ])
    expect(layout.kind).toBe('transactions')
  })
})

test('a user who names the amount or the date has no crosstab', () => {
  const values: Cell[][] = [
    ['Клиент', ...quarter],
    ['Oak', 1, 2, 3],
    ['Elm', 4, 5, 6],
  ]
  expect(detect(values, { columns: { amount: '2024-02' } })).toMatchObject({
    kind: 'transactions',
    roles: { amount: 2 },
  })
  expect(detect(values, { columns: { date: '2024-02' } }).kind).toBe('transactions')
})

test('periods above texts are no crosstab: half of what is filled must be numbers', () => {
  const marks = (first: Cell): Cell[][] => [
    ['Клиент', 'Сумма', '2024-01', '2024-02'],
    ['Oak', 5, first, 'yes'],
    ['Elm', 7, 'no', 3],
  ]
  expect(detect(marks('yes')).kind).toBe('transactions')
  expect(detect(marks(4)).kind).toBe('crosstab')
})
