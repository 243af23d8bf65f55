import type { Alert, AnalysisChoices, Entity } from '../../src/core/index'
import { analyze } from '../support/analyze'
import { salesTable, serialOf, type Sale } from '../support/salesTable'

/** Customers of the given incomes. */
const customersOf = (...incomes: number[]): Sale[] =>
  incomes.map((amount, i) => ({ customer: `Customer ${i + 1}`, amount }))

const alertsOf = (sales: Sale[], choices: Partial<AnalysisChoices> = {}, entity: Entity = 'customer') =>
  analyze(salesTable(sales), choices, entity).alerts

const ofCode = (alerts: Alert[], code: Alert['code']) => alerts.filter((alert) => alert.code === code)

describe('dependency on a customer', () => {
  const incomes = customersOf(600, 250, 120, 30)

  test('is told from critical upwards, the largest first, and how much the key accounts bring', () => {
    expect(alertsOf(incomes)).toEqual([
      { code: 'dependency', name: 'Customer 1', share: 0.6, level: 'mono' },
      { code: 'dependency', name: 'Customer 2', share: 0.25, level: 'critical' },
      { code: 'keyAccountsOverHalf', share: 0.97 },
      { code: 'noDates' },
    ])
  })

  test('is nothing to say of products', () => {
    expect(alertsOf(incomes, {}, 'product')).toEqual([{ code: 'noDates' }])
  })

  test('is not told of key accounts that bring exactly half', () => {
    // Four of 12.5 % each are key accounts and half of all; the rest are fifty of 1 %.
    const half = customersOf(...Array<number>(4).fill(12.5), ...Array<number>(50).fill(1))
    expect(ofCode(alertsOf(half), 'keyAccountsOverHalf')).toEqual([])
    expect(ofCode(alertsOf([...half, { customer: 'Customer 1', amount: 1 }]), 'keyAccountsOverHalf')).toHaveLength(1)
  })

  test('is unknown where returns take back all that was sold', () => {
    expect(alertsOf(customersOf(5, -5))).toEqual([{ code: 'noDates' }])
  })
})

test('rows set aside are counted, with their share of all', () => {
  const wrong: Sale = { customer: 'Customer 1', amount: 5, setAside: ['notANumber'] }
  expect(ofCode(alertsOf([...customersOf(5, 5, 5), wrong]), 'setAside')).toEqual([
    { code: 'setAside', rows: 1, share: 0.25 },
  ])
})

describe('a letter that holds nearly everybody', () => {
  // One brings 96 % and is A; the others come after 95 % and are C.
  const oneAnd = (others: number) => customersOf(96, ...Array<number>(others).fill(4 / others))

  test('is told with its customers', () => {
    expect(ofCode(alertsOf(oneAnd(5)), 'letterTooFull')).toEqual([
      { code: 'letterTooFull', letter: 'C', customers: 5, share: 5 / 6 },
    ])
  })

  test('holds more than 80 %, and customers without a letter are customers too', () => {
    expect(ofCode(alertsOf(oneAnd(4)), 'letterTooFull')).toEqual([])
    expect(ofCode(alertsOf([...oneAnd(5), { customer: 'Refunded', amount: -1 }]), 'letterTooFull')).toEqual([])
  })
})

describe('A customers that have bought nothing for a year', () => {
  const year: Sale[] = [
    { customer: 'Sleeping', amount: 100, date: '2023-06-01' },
    { customer: 'Awake', amount: 90, date: '2024-06-30' },
    { customer: 'Small', amount: 1, date: '2023-06-01' },
  ]
  const sleeping = (...sales: Sale[]) => ofCode(alertsOf(sales), 'aSleeping')

  test('are counted among the A customers', () => {
    expect(sleeping(...year)).toEqual([{ code: 'aSleeping', customers: 1, share: 0.5 }])
  })

  test('a year is to the day', () => {
    const last = (date: string): Sale => ({ customer: 'Sleeping', amount: 1, date })
    expect(sleeping(...year, last('2023-06-30'))).toHaveLength(1)
    expect(sleeping(...year, last('2023-07-01'))).toEqual([])
  })

  test('are not looked for in data of less than a year', () => {
    const shorter = year.map((sale) => (sale.date === '2023-06-01' ? { ...sale, date: '2023-07-01' } : sale))
    expect(alertsOf(shorter, { asOf: serialOf('2024-06-30') }).map(({ code }) => code)).not.toContain('aSleeping')
    const aYear = year.map((sale) => (sale.date === '2023-06-01' ? { ...sale, date: '2023-06-30' } : sale))
    expect(sleeping(...aYear)).toHaveLength(1)
  })
})

describe('periods', () => {
  const daily = (first: string, last: string): Sale[] => {
    const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)
    return Array.from({ length: days + 1 }, (_, day) => ({
      customer: 'Daily',
      amount: 10,
      date: new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10),
    }))
  }

  test('that are partial at both edges are told with what they lack', () => {
    expect(ofCode(alertsOf(daily('2024-01-11', '2024-05-20')), 'partialPeriod')).toEqual([
      {
        code: 'partialPeriod',
        edge: 'first',
        period: { firstDay: serialOf('2024-01-01'), lastDay: serialOf('2024-01-31'), missingDays: 10 },
      },
      {
        code: 'partialPeriod',
        edge: 'last',
        period: { firstDay: serialOf('2024-05-01'), lastDay: serialOf('2024-05-31'), missingDays: 11 },
      },
    ])
  })

  test('that are too long for the history are told, and nothing where they are not', () => {
    const twoMonths = daily('2024-05-01', '2024-06-30')
    expect(ofCode(alertsOf(twoMonths), 'shorterPeriod')).toEqual([{ code: 'shorterPeriod', unit: 'week' }])
    expect(ofCode(alertsOf(daily('2024-01-01', '2024-06-30')), 'shorterPeriod')).toEqual([])
    expect(ofCode(alertsOf(daily('2024-06-29', '2024-06-30'), { period: 'day' }), 'shorterPeriod')).toEqual([])
  })

  test('are too long where more than half of the customers wait for a class, not where half do', () => {
    // Of 2024 in quarters the first two have four of them; those of November have one.
    const year = ['01', '04', '07', '10', '12'].map((month) => `2024-${month}-31`.replace('04-31', '04-30'))
    const old = (customer: string): Sale[] => year.map((date) => ({ customer, amount: 10, date }))
    const late = (customer: string): Sale => ({ customer, amount: 10, date: '2024-11-05' })
    const suggested = (...sales: Sale[]) => ofCode(alertsOf(sales, { period: 'quarter' }), 'shorterPeriod')
    const first: Sale = { customer: 'One', amount: 10, date: '2024-01-01' }
    expect(suggested(first, ...old('One'), ...old('Two'), late('Three'), late('Four'))).toEqual([])
    expect(suggested(first, ...old('One'), late('Three'), late('Four'))).toEqual([
      { code: 'shorterPeriod', unit: 'month' },
    ])
  })
})

test.each(['POSTAGE', '(blank)', '(пусто)', 'NULL', 'N/A', '<не указан>', 'Без контрагента', 'Not specified'])(
  '“%s” looks like no customer and is suggested for leaving out',
  (customer) => {
    const alerts = alertsOf([...customersOf(50, 40), { customer, amount: 10 }])
    expect(alerts).toContainEqual({ code: 'suggestedExclusions', names: [customer] })
  },
)

describe('customers whose names are spelled alike', () => {
  const alike = (sales: Sale[], entity: Entity = 'customer') =>
    ofCode(analyze(salesTable(sales), {}, entity).alerts, 'alikeNames')
  const sale = (customer: string, amount: number, group?: string): Sale => ({
    customer,
    amount,
    ...(group !== undefined && { group }),
  })

  test('stay apart, and are named, the largest first', () => {
    const result = analyze(
      salesTable([sale('Орёл', 1), sale('ООО «Мир»', 10), sale('АО Вега', 5), sale('ооо "мир".', 20), sale('Орел', 2)]),
    )
    expect(result.customers).toHaveLength(5)
    expect(ofCode(result.alerts, 'alikeNames')).toEqual([
      {
        code: 'alikeNames',
        groups: [
          ['ооо "мир".', 'ООО «Мир»'],
          ['Орел', 'Орёл'],
        ],
      },
    ])
  })

  test.each([
    ['ИП Петров А.А.', 'ИП Петров А. А.'],
    ['Альфа-Строй', 'Альфа–Строй'],
    ["O'Neil Ltd", 'O’Neil Ltd.'],
    ['ООО Мир', 'ООО"Мир"'],
  ])('%s, %s', (one, other) => {
    expect(alike([sale(one, 2), sale(other, 1)])).toEqual([{ code: 'alikeNames', groups: [[one, other]] }])
  })

  test.each([
    ['ООО "Мир"', 'ЗАО "Мир"'],
    ['Bolt 1.5', 'Bolt 15'],
    ['10-1', '101'],
    ['A. B', 'AB'],
  ])('are not %s and %s', (one, other) => {
    expect(alike([sale(one, 2), sale(other, 1)])).toEqual([])
  })

  test('are of no interest where a group joins them, or where they are products', () => {
    const names = ['ООО "Мир"', 'ООО «Мир»']
    expect(alike(names.map((name) => sale(name, 5, 'Холдинг')))).toEqual([])
    expect(
      alike(
        names.map((name) => sale(name, 5)),
        'product',
      ),
    ).toEqual([])
  })

  test('are found beyond the first slice, too', () => {
    const others = Array.from({ length: 25_000 }, (_, i) => sale(`Customer ${i}`, 100))
    expect(alike([sale('Oak «A»', 500), ...others, sale('Oak A', 1)])).toEqual([
      { code: 'alikeNames', groups: [['Oak «A»', 'Oak A']] },
    ])
  })
})

test('a customer that is left out as asked is no slip of the pen, whatever else is set aside', () => {
  const wrong: Sale = { customer: 'Wrong', amount: 5, setAside: ['notANumber'] }
  const alerts = alertsOf([...customersOf(50, 40, 10), wrong], { exclude: ['customer 3'] })
  expect(ofCode(alerts, 'excludedNobody')).toEqual([])
})
