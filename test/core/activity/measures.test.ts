import type { SalesTable } from '../../../src/core/index'
import { analyze, byName } from '../../support/analyze'
import { problemOf } from '../../support/problemOf'
import { salesTable, serialOf, type Sale } from '../../support/salesTable'

const sale = (customer: string, amount: number, date: string, order?: string): Sale =>
  order === undefined ? { customer, amount, date } : { customer, amount, date, order }

/** Three months, framed by their first and last day. */
const sales = [
  sale('Frame', 100, '2024-01-01'),
  sale('Frame', 100, '2024-02-10'),
  sale('Frame', 100, '2024-03-31'),
  sale('Thin', 50, '2024-01-05'),
  sale('Thin', 50, '2024-02-05'),
  sale('Thin', 150, '2024-03-05'),
]

describe('a measure that is another column than revenue', () => {
  // Margins of 10, 10, 10 and of 40, 40, 40.
  const margin = { ...salesTable(sales), value: Float64Array.of(10, 10, 10, 40, 40, 40) }

  test('decides amounts, order, classes and variation, while revenue decides the dependency', () => {
    const result = analyze(margin, { measure: 'margin', xyz: 'variation' })
    expect(result.customers.map(({ customer, amount, cv }) => [customer, amount, cv])).toEqual([
      ['Thin', 120, 0],
      ['Frame', 30, 0],
    ])
    expect(byName(result).get('Thin')).toMatchObject({ share: 0.8, incomeShare: 250 / 550 })
    expect(result.concentration).toMatchObject({ totalIncome: 550 })
    expect(result.concentration.largest.map(({ name, income }) => [name, income])).toEqual([
      ['Frame', 300],
      ['Thin', 250],
    ])
  })
})

describe('a crosstab', () => {
  const months = (table: SalesTable): SalesTable => ({
    ...table,
    layout: 'crosstab',
    lastDay: Int32Array.from(['01-31', '02-29', '03-31', '01-31', '02-29', '03-31'], (end) => serialOf(`2024-${end}`)),
  })
  const columns = months(salesTable(sales.map((each) => ({ ...each, date: (each.date ?? '').replace(/\d\d$/, '01') }))))

  test('knows first and last days by its columns, and no orders', () => {
    expect(byName(analyze(columns)).get('Thin')).toMatchObject({
      firstDay: serialOf('2024-01-01'),
      lastDay: serialOf('2024-03-31'),
      orders: null,
      activePeriods: 3,
      observedPeriods: 3,
    })
  })

  test('ends for each customer with the last column above 0', () => {
    const [january, february, march] = ['2024-01-01', '2024-02-01', '2024-03-01']
    const returned = [sale('B', -2, march), sale('B', 0, march)]
    const rows = [sale('A', 5, january), sale('B', 5, february), ...returned, sale('C', 5, january)]
    const ends = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-03-31', '2024-01-31']
    const table: SalesTable = { ...salesTable(rows), layout: 'crosstab', lastDay: Int32Array.from(ends, serialOf) }
    const customers = byName(analyze(table))
    const lastDays = ['A', 'B', 'C'].map((name) => customers.get(name)?.lastDay)
    expect(lastDays).toEqual(['2024-01-31', '2024-02-29', '2024-01-31'].map(serialOf))
  })

  test('cannot be measured by orders', () => {
    expect(problemOf(() => analyze(columns, { measure: 'orders' }))).toEqual({
      code: 'noMeasureColumn',
      sheet: 'Sales',
      measure: 'orders',
      headings: [],
    })
  })

  test('of months cannot be told by the week', () => {
    expect(problemOf(() => analyze(columns, { period: 'week' }))).toEqual({
      code: 'badParameter',
      parameter: 'period',
      value: 'week',
      expected: 'month',
    })
  })
})

describe('orders', () => {
  const ordersOf = (rows: Sale[]) => byName(analyze(salesTable(rows))).get('A')?.orders

  test('are the distinct numbers, with no dates too', () => {
    const numbers = ['7', '8', '7', '9']
    expect(ordersOf(numbers.map((order) => ({ customer: 'A', amount: 5, order })))).toBe(3)
  })

  test('are the distinct dates of sales where there are no numbers', () => {
    const dates = ['2024-01-05', '2024-01-05', '2024-01-06']
    expect(ordersOf([...dates.map((date) => sale('A', 5, date)), sale('A', -5, '2024-01-07')])).toBe(2)
  })

  test('without a number count once a date', () => {
    const rows = [sale('A', 5, '2024-01-05', '7'), sale('A', 5, '2024-01-06', ''), sale('A', 5, '2024-01-06', '')]
    expect(ordersOf(rows)).toBe(2)
  })

  test.each([
    ['last', ['2024-03-05', '2024-01-05']],
    ['first', ['2024-01-05', '2024-03-05']],
    ['between others', ['2024-03-05', '2024-01-05', '2024-02-05']],
  ])('on several days count once, in the period of the first, its row being %s', (_, dates) => {
    const rows = [...dates.map((date) => sale('A', 5, date, '7')), sale('A', 5, '2024-01-06', '8')]
    const result = analyze(salesTable([...sales.slice(0, 3), ...rows]), { measure: 'orders', period: 'month' })
    expect(byName(result).get('A')).toMatchObject({ amount: 2, activePeriods: 1 })
    expect(ordersOf(rows)).toBe(2)
  })

  test('that several customers share count for each of them', () => {
    const rows = [sale('A', 5, '2024-01-05', '7'), sale('B', 5, '2024-01-05', '7'), sale('A', 5, '2024-01-06', '7')]
    const result = byName(analyze(salesTable(rows)))
    expect([result.get('A')?.orders, result.get('B')?.orders]).toEqual([1, 1])
  })

  test('are not told by a row without a date, whose money counts', () => {
    const rows = [{ customer: 'A', amount: 5 }, sale('A', 7, '2024-01-05')]
    const day = serialOf('2024-01-05')
    expect(byName(analyze(salesTable(rows))).get('A')).toMatchObject({
      amount: 12,
      orders: 1,
      firstDay: day,
      lastDay: day,
    })
  })

  test('… and who is in no period', () => {
    const rows = [...sales, sale('A', 7, '2024-01-05'), { customer: 'A', amount: 5 }]
    const customer = byName(analyze(salesTable(rows), { period: 'month' })).get('A')
    expect(customer).toMatchObject({ amount: 12, activePeriods: 1, observedPeriods: 3 })
  })
})

describe('the median gap between purchases', () => {
  const gapOf = (...dates: string[]) =>
    analyze(salesTable(dates.map((date) => sale('A', 5, date))), { period: 'month' }).periods?.medianGap

  test('is that between dates: several sales on one are one purchase, a return is none', () => {
    expect(gapOf('2024-01-01', '2024-01-01', '2024-01-01', '2024-01-11')).toBe(10)
    const rows = [sale('A', 5, '2024-01-01'), sale('A', -5, '2024-01-05'), sale('A', 5, '2024-01-11')]
    expect(analyze(salesTable(rows), { period: 'month' }).periods?.medianGap).toBe(10)
  })

  test('is the middle one of all customers, or the mean of the middle two', () => {
    // Gaps of 10, 20 and 60 days.
    expect(gapOf('2024-01-01', '2024-01-11', '2024-01-31', '2024-03-31')).toBe(20)
    expect(gapOf('2024-01-01', '2024-01-11', '2024-01-31')).toBe(15)
    const two = [sale('B', 5, '2024-01-01'), sale('B', 5, '2024-01-04'), ...sales.slice(0, 2)]
    // 3 days, and 40 from 1 January to 10 February.
    expect(analyze(salesTable(two), { period: 'month' }).periods?.medianGap).toBe(21.5)
  })

  test('counts each of those that are equal', () => {
    // Gaps of 7, 7, 7 and 30 days.
    expect(gapOf('2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-02-21')).toBe(7)
  })

  test('is unknown where nobody bought on two dates', () => {
    expect(gapOf('2024-01-01')).toBeNull()
  })
})

test('sales two hundred years apart keep their days and periods', () => {
  const far = [sale('Old', 1, '1905-01-01'), sale('Old', 2, '2105-12-31'), sale('Young', 3, '2105-12-01')]
  const customers = byName(analyze(salesTable(far), { period: 'year' }))
  expect(customers.get('Old')).toMatchObject({
    orders: 2,
    firstDay: serialOf('1905-01-01'),
    lastDay: serialOf('2105-12-31'),
    observedPeriods: 201,
    activePeriods: 2,
  })
  expect(customers.get('Young')).toMatchObject({ orders: 1, firstDay: serialOf('2105-12-01'), observedPeriods: 1 })
})
