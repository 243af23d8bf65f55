import { applyWindow, customerHistory, DEFAULT_CHOICES, setAsideOutside } from '../../../src/core/index'
import { analyze } from '../../support/analyze'
import { salesTable, serialOf, type Sale } from '../../support/salesTable'

/** Somebody buys on every second day, so that an edge with many days missing is seen to be partial. */
function everySecondDay(from: string, to: string): Sale[] {
  const days = (serialOf(to) - serialOf(from)) / 2
  return Array.from({ length: Math.floor(days) + 1 }, (_, i) => {
    const date = new Date(Date.parse(from) + i * 2 * 86_400_000).toISOString().slice(0, 10)
    return { customer: 'Daily', amount: 1, date }
  })
}

const history = (sales: Sale[], customer: string, choices = {}) => {
  const table = salesTable(sales)
  const result = analyze(table, { period: 'month', ...choices })
  return customerHistory(setAsideOutside(table, result.parameters), result.periods, customer)
}

test('every month of the data is there, also those in which the customer bought nothing', () => {
  const sales = [
    ...everySecondDay('2024-01-01', '2024-04-30'),
    { customer: 'Orion', amount: 100, date: '2024-01-31' },
    { customer: 'Orion', amount: 0.1, date: '2024-03-01' },
    { customer: 'Orion', amount: 0.2, date: '2024-03-31' },
    { customer: 'Orion', amount: -0.3, date: '2024-03-31' },
    { customer: 'Orion', amount: 7, date: '2024-04-02', setAside: ['excluded' as const] },
  ]
  expect(history(sales, 'Orion')).toEqual([
    { firstDay: serialOf('2024-01-01'), lastDay: serialOf('2024-01-31'), amount: 100, partial: false },
    { firstDay: serialOf('2024-02-01'), lastDay: serialOf('2024-02-29'), amount: 0, partial: false },
    { firstDay: serialOf('2024-03-01'), lastDay: serialOf('2024-03-31'), amount: 0, partial: false },
    { firstDay: serialOf('2024-04-01'), lastDay: serialOf('2024-04-30'), amount: 0, partial: false },
  ])
})

test('months that the data covers in part are there and say so', () => {
  const sales = [...everySecondDay('2024-01-20', '2024-04-08'), { customer: 'Orion', amount: 5, date: '2024-04-08' }]
  expect(history(sales, 'Orion').map(({ amount, partial }) => [amount, partial])).toEqual([
    [0, true],
    [0, false],
    [0, false],
    [5, true],
  ])
})

test('what is outside of the window does not count, and its months are not there', () => {
  const sales = [...everySecondDay('2024-01-01', '2024-06-30'), { customer: 'Orion', amount: 5, date: '2024-01-15' }]
  const months = history(sales, 'Orion', { from: serialOf('2024-03-01'), to: serialOf('2024-04-30') })
  expect(months.map(({ firstDay, amount }) => [firstDay, amount])).toEqual([
    [serialOf('2024-03-01'), 0],
    [serialOf('2024-04-01'), 0],
  ])
})

test('the months of all customers together add up to what was used', () => {
  const sales: Sale[] = Array.from({ length: 300 }, (_, i) => ({
    customer: `Customer ${i % 7}`,
    amount: (i * 37) % 101,
    date: new Date(Date.UTC(2023, 10, 5) + i * 86_400_000).toISOString().slice(0, 10),
  }))
  const table = applyWindow(salesTable(sales), DEFAULT_CHOICES).table
  const result = analyze(table, { period: 'month' })
  for (const { customer, amount } of result.customers) {
    const months = customerHistory(table, result.periods, customer)
    expect(months.reduce((sum, month) => sum + month.amount, 0)).toBe(amount)
  }
})

test('without dates, or for a stranger, there is nothing', () => {
  expect(history([{ customer: 'Orion', amount: 5 }], 'Orion')).toEqual([])
  expect(history([{ customer: 'Orion', amount: 5, date: '2024-01-15' }], 'Vega')).toEqual([])
})
