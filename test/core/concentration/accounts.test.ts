import { analyze, byName } from '../../support/analyze'
import { salesTable, type Sale } from '../../support/salesTable'

/** Customers of the given incomes, named in the order given. */
const customersOf = (incomes: Record<string, number>): Sale[] =>
  Object.entries(incomes).map(([customer, amount]) => ({ customer, amount }))

const largestOf = (sales: Sale[]) => analyze(salesTable(sales)).concentration.largest

describe('the ten largest accounts', () => {
  const incomes = { i: 10, h: 15, g: 20, f: 25, e: 30, d: 35, c: 40, b: 45, a: 50, l: 4, k: 5, j: 5 }

  test('stand from the largest down; of two that are tenth the first by name', () => {
    expect(largestOf(customersOf(incomes)).map(({ name, income }) => `${name} ${income}`)).toEqual([
      'a 50',
      'b 45',
      'c 40',
      'd 35',
      'e 30',
      'f 25',
      'g 20',
      'h 15',
      'i 10',
      'j 5',
    ])
  })

  test('are the same whichever comes first', () => {
    const sales = customersOf(incomes)
    expect(largestOf([...sales].reverse())).toEqual(largestOf(sales))
  })

  test('are only those who brought something', () => {
    const names = largestOf(customersOf({ Oak: 5, Returned: 0, Elm: 7, Refunded: -3 })).map(({ name }) => name)
    expect(names).toEqual(['Elm', 'Oak'])
  })
})

describe('a customer whose rows name several groups', () => {
  const named = (...groups: string[]): Sale[] => groups.map((group) => ({ customer: 'Shop', amount: 5, group }))
  const groupOf = (sales: Sale[]) => byName(analyze(salesTable(sales))).get('Shop')?.group

  test('belongs to the first by name, wherever that stands and whatever rows name none', () => {
    expect(groupOf(named('North', 'East', 'South'))).toBe('East')
    expect(groupOf(named('East', 'North'))).toBe('East')
    expect(groupOf(named('', 'North', ''))).toBe('North')
  })

  test('belongs to none for the sake of a row that was set aside', () => {
    const wrong: Sale = { customer: 'Shop', amount: 5, group: 'Alien', setAside: ['notADate'] }
    expect(groupOf([...named('North'), wrong])).toBe('North')
    expect(groupOf([...named(''), wrong])).toBeNull()
  })
})

test('where returns take back all that was sold nobody has a share of the income', () => {
  const { concentration, customers } = analyze(salesTable(customersOf({ Oak: 5, Refunded: -5 })))
  expect(concentration).toMatchObject({ totalIncome: 0, keyAccounts: 0, keyAccountShare: null })
  expect(concentration.largest).toEqual([{ name: 'Oak', income: 5, share: null, level: 'ordinary' }])
  expect(customers.map(({ incomeShare, level }) => [incomeShare, level])).toEqual([
    [null, 'ordinary'],
    [null, 'ordinary'],
  ])
})
