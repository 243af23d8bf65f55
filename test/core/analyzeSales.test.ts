import fc from 'fast-check'
import { AnalysisError } from '../../src/core/index'
import { analyze, byName } from '../support/analyze'
import { naiveMonthlyActivity } from '../support/naiveActivity'
import { plainCustomers } from '../support/plainCustomers'
import { salesTable, serialOf, type Sale } from '../support/salesTable'

const codeOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof AnalysisError) return error.problem.code
    throw error
  }
  return 'nothing thrown'
}

const serialOrNull = (date: string | null | undefined): number | null => (date ? serialOf(date) : null)

/** A sale on the first and on the last day of a year frames it, so that every month of it is complete. */
const frame: Sale[] = [
  { customer: 'Frame', amount: 1, date: '2024-01-01' },
  { customer: 'Frame', amount: 1, date: '2024-12-31' },
]

const saleOfYear: fc.Arbitrary<Sale> = fc.record({
  customer: fc.constantFrom('Anna', 'Boris', 'Clara', 'Dmitri'),
  amount: fc.integer({ min: -5000, max: 20000 }).map((cents) => cents / 100),
  date: fc.integer({ min: 0, max: 364 }).map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)),
})

describe('activity per customer', () => {
  test('agrees with the slow and obvious computation', () => {
    fc.assert(
      fc.property(fc.array(saleOfYear, { maxLength: 60 }), (random) => {
        const sales = [...frame, ...random]
        const expected = naiveMonthlyActivity(sales, '2024-01', '2024-12')
        const result = analyze(salesTable(sales), { period: 'month' })
        for (const customer of result.customers) {
          const naive = expected.get(customer.customer)
          expect(customer).toMatchObject({
            amount: naive?.net,
            orders: naive?.orders,
            firstDay: serialOrNull(naive?.firstDate),
            lastDay: serialOrNull(naive?.lastDate),
            observedPeriods: naive?.observed,
            activePeriods: naive?.active,
          })
          if (typeof naive?.cv !== 'number') expect(customer.cv).toBeNull()
          else expect(customer.cv).toBeCloseTo(naive.cv, 9)
        }
        expect(result.customers).toHaveLength(expected.size)
      }),
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc
          .array(saleOfYear, { minLength: 2, maxLength: 40 })
          .chain((sales) =>
            fc.tuple(
              fc.constant([...frame, ...sales]),
              fc.shuffledSubarray([...frame, ...sales], { minLength: sales.length + 2 }),
            ),
          ),
        ([sales, shuffled]) => {
          expect(plainCustomers(analyze(salesTable(shuffled)))).toEqual(plainCustomers(analyze(salesTable(sales))))
        },
      ),
    )
  })

  test('the matrix adds up to all customers and to the used money', () => {
    fc.assert(
      fc.property(fc.array(saleOfYear, { maxLength: 40 }), (random) => {
        const { matrix, customers, reconciliation } = analyze(salesTable([...frame, ...random]))
        const cells = Object.values(matrix)
        expect(cells.reduce((sum, cell) => sum + cell.customers, 0)).toBe(customers.length)
        expect(cells.reduce((sum, cell) => sum + cell.amount, 0)).toBeCloseTo(reconciliation.used.amount, 6)
      }),
    )
  })
})

describe('periods', () => {
  const daily = (first: string, last: string): Sale[] => {
    const sales: Sale[] = []
    for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
      sales.push({ customer: 'Daily', amount: 10, date: new Date(day).toISOString().slice(0, 10) })
    }
    return sales
  }

  test('a last month of nine days is partial, left out of XYZ and kept in ABC', () => {
    const result = analyze(salesTable(daily('2024-01-01', '2024-06-09')))
    expect(result.periods).toMatchObject({ unit: 'month', count: 5 })
    expect(result.periods?.partial).toEqual({
      first: null,
      last: { firstDay: serialOf('2024-06-01'), lastDay: serialOf('2024-06-30'), missingDays: 21 },
    })
    expect(byName(result).get('Daily')).toMatchObject({ amount: 1610, activePeriods: 5, observedPeriods: 5 })
    expect(result.alerts.map(({ code }) => code)).toContain('partialPeriod')
  })

  test.each([
    ['2024-06-27', 'three missing days are never partial', 6],
    ['2024-06-26', 'four missing days are more than three and more than 10 % of June', 5],
  ])('data up to %s: %s', (last, _why, count) => {
    expect(analyze(salesTable(daily('2024-01-01', last))).periods?.count).toBe(count)
  })

  test('what is missing is measured against the usual gap of the data', () => {
    const weekly = daily('2024-01-01', '2024-06-24').filter((_, i) => i % 7 === 0)
    expect(analyze(salesTable(weekly)).periods?.count).toBe(6)
  })

  test('"data as of" completes the last period', () => {
    const sales = daily('2024-01-01', '2024-06-09')
    expect(analyze(salesTable(sales), { asOf: serialOf('2024-06-30') }).periods?.count).toBe(6)
  })

  test('sales after "data as of" are set aside', () => {
    const result = analyze(salesTable(daily('2024-01-01', '2024-06-09')), { asOf: serialOf('2024-05-31') })
    expect(result.reconciliation.issues).toMatchObject([{ code: 'outsideWindow', count: 9 }])
    expect(result.periods?.count).toBe(5)
  })

  test('a window that the data goes beyond has complete edges', () => {
    const sales = daily('2024-01-01', '2024-06-30').filter(({ date = '' }) => !/^2024-0[24]-(0|1)/.test(date))
    const window = { from: serialOf('2024-02-01'), to: serialOf('2024-05-31') }
    expect(analyze(salesTable(sales), window).periods).toMatchObject({ count: 4, partial: { first: null, last: null } })
  })

  test('last12 keeps the last twelve complete months', () => {
    const result = analyze(salesTable(daily('2023-01-01', '2024-06-09')), { window: 'last12' })
    expect(result.parameters).toMatchObject({ from: serialOf('2023-06-01'), to: serialOf('2024-05-31') })
    expect(result.periods?.count).toBe(12)
    expect(result.reconciliation.used.rows).toBe(366)
  })

  test('quarters are chosen when customers usually wait longer than a month and there are four of them', () => {
    const everySecondMonth: Sale[] = ['01', '03', '05', '07', '09', '11'].map((month) => ({
      customer: 'Slow',
      amount: 5,
      date: `2024-${month}-15`,
    }))
    expect(analyze(salesTable([...frame, ...everySecondMonth])).periods).toMatchObject({ unit: 'quarter', count: 4 })
    const half = everySecondMonth.slice(0, 3)
    expect(analyze(salesTable([...half, { customer: 'Frame', amount: 1, date: '2024-01-01' }])).periods?.unit).toBe(
      'month',
    )
  })

  test('too short a history suggests a shorter period', () => {
    const result = analyze(salesTable(daily('2024-05-01', '2024-06-30')), { period: 'month' })
    expect(result.periods?.suggested).toBe('week')
  })
})

describe('letters and labels', () => {
  const year: Sale[] = [
    ...frame,
    ...Array.from({ length: 12 }, (_, i) => ({
      customer: 'Monthly',
      amount: 100,
      date: `2024-${String(i + 1).padStart(2, '0')}-10`,
    })),
    { customer: 'Three times', amount: 10, date: '2024-01-05' },
    { customer: 'Three times', amount: 10, date: '2024-02-05' },
    { customer: 'Three times', amount: 10, date: '2024-03-05' },
    { customer: 'Once in October', amount: 500, date: '2024-10-05' },
    { customer: 'New', amount: 10, date: '2024-11-05' },
    { customer: 'Returned', amount: 50, date: '2024-05-05' },
    { customer: 'Returned', amount: -50, date: '2024-06-05' },
    { customer: 'Only returns', amount: -5, date: '2024-06-05' },
  ]

  test.each([
    ['Monthly', { xyz: 'X', label: null, activeShare: 1, cv: 0 }],
    ['Three times', { xyz: 'Y', label: null, activeShare: 0.25, orders: 3 }],
    ['Once in October', { xyz: 'Z', label: 'oneOff', observedPeriods: 3 }],
    ['New', { xyz: null, label: 'new', observedPeriods: 2 }],
    ['Returned', { abc: null, xyz: null, label: 'notPositive', share: null, amount: 0 }],
    ['Only returns', { abc: null, xyz: null, label: 'notPositive', firstDay: null, orders: 0 }],
  ])('%s', (name, expected) => {
    const customers = byName(analyze(salesTable(year), { period: 'month' }))
    expect(customers.get(name)).toMatchObject(expected)
  })

  test('a first sale of 90 days ago and more is no longer new', () => {
    const at = (date: string) =>
      byName(analyze(salesTable([...frame, { customer: 'Late', amount: 10, date }]), { period: 'quarter' })).get('Late')
        ?.label
    expect(at('2024-10-02')).toBe('shortHistory')
    expect(at('2024-10-03')).toBe('new')
  })

  test('without dates ABC runs and XYZ says why not', () => {
    const result = analyze(
      salesTable([
        { customer: 'A', amount: 80 },
        { customer: 'B', amount: 20 },
      ]),
    )
    expect(result.customers.map(({ abc, xyz, orders }) => [abc, xyz, orders])).toEqual([
      ['A', null, null],
      ['B', null, null],
    ])
    expect(result.periods).toBeNull()
    expect(result.alerts.map(({ code }) => code)).toContain('noDates')
  })

  test('equal amounts stand in the order of names', () => {
    const names = analyze(
      salesTable([
        { customer: 'b', amount: 5 },
        { customer: 'a', amount: 5 },
      ]),
    ).customers
    expect(names.map(({ customer, abc }) => customer + (abc ?? ''))).toEqual(['aA', 'bA'])
  })
})

describe('orders as the measure', () => {
  test('an order counts once, in the period of its first sale', () => {
    const result = analyze(
      salesTable([
        { customer: 'A', amount: 10, date: '2024-01-31', order: '7' },
        { customer: 'A', amount: 20, date: '2024-02-01', order: '7' },
        { customer: 'A', amount: 20, date: '2024-03-31', order: '8' },
        { customer: 'A', amount: -20, date: '2024-03-31', order: '9' },
        { customer: 'B', amount: 20, date: '2024-01-01', order: '7' },
      ]),
      { measure: 'orders', period: 'month' },
    )
    expect(byName(result).get('A')).toMatchObject({ amount: 2, orders: 2, activePeriods: 2, observedPeriods: 3 })
    expect(byName(result).get('B')).toMatchObject({ amount: 1, orders: 1 })
  })
})

describe('dependency', () => {
  test('rows that name nobody are income, as nobody’s', () => {
    const result = analyze(
      salesTable([
        { customer: 'A', amount: 60 },
        { customer: 'B', amount: 20 },
        { customer: '', amount: 20, setAside: ['missingCustomer'] },
        { customer: '', amount: 900, setAside: ['missingCustomer', 'notADate'] },
        { customer: 'Total', amount: 900, setAside: ['totalRow'] },
      ]),
    )
    expect(result.concentration).toMatchObject({
      totalIncome: 100,
      incomeOfNobody: 20,
      keyAccounts: 2,
      keyAccountShare: 0.8,
    })
    expect(byName(result).get('A')).toMatchObject({ incomeShare: 0.6, share: 0.75, level: 'mono' })
    expect(byName(result).get('B')).toMatchObject({ incomeShare: 0.2, level: 'key' })
    expect(result.reconciliation).toMatchObject({
      selected: { rows: 5, amount: 1900 },
      used: { rows: 2, amount: 80 },
      setAside: { rows: 3, amount: 1820 },
    })
  })

  test('customers of one parent group are judged together', () => {
    const result = analyze(
      salesTable([
        { customer: 'North', amount: 8, group: 'Holding' },
        { customer: 'South', amount: 7, group: 'Holding' },
        ...Array.from({ length: 17 }, (_, i) => ({ customer: `Shop ${i}`, amount: 5, group: '' })),
      ]),
    )
    expect(byName(result).get('South')).toMatchObject({ group: 'Holding', incomeShare: 0.15, level: 'key' })
    expect(byName(result).get('Shop 3')).toMatchObject({ group: null, level: 'ordinary' })
    expect(result.concentration.largest[0]).toEqual({ name: 'Holding', income: 15, share: 0.15, level: 'key' })
    expect(result.concentration.largest).toHaveLength(10)
  })
})

describe('exclusions', () => {
  test('a name that no row bears is told of', () => {
    const sales = salesTable([
      { customer: 'Oak', amount: 5 },
      { customer: 'Own firm', amount: 5 },
    ])
    const { alerts, customers } = analyze(sales, { exclude: ['OWN  firm', 'Owm firm'] })
    expect(customers.map(({ customer }) => customer)).toEqual(['Oak'])
    expect(alerts).toContainEqual({ code: 'excludedNobody', names: ['Owm firm'] })
  })
})

describe('what cannot be analysed', () => {
  test.each([
    ['noPositiveAmounts', () => analyze(salesTable([{ customer: 'A', amount: -5 }]))],
    ['noUsableRows', () => analyze(salesTable([{ customer: '', amount: 5, setAside: ['missingCustomer'] }]))],
    ['datesNeeded', () => analyze(salesTable([{ customer: 'A', amount: 5 }]), { window: 'last12' })],
    ['datesNeeded', () => analyze(salesTable([{ customer: 'A', amount: 5 }]), { from: 45000 })],
    ['noMeasureColumn', () => analyze(salesTable([{ customer: 'A', amount: 5 }]), { measure: 'orders' })],
  ])('%s', (code, action) => {
    expect(codeOf(action)).toBe(code)
  })
})
