import { analyze, byName } from '../../support/analyze'
import { salesTable, serialOf, type Sale } from '../../support/salesTable'

const sale = (customer: string, date: string, amount = 10): Sale => ({ customer, amount, date })
const weekly = (first: string, weeks: number): Sale[] =>
  Array.from({ length: weeks }, (_, i) =>
    sale('Weekly', new Date(Date.parse(first) + i * 7 * 86_400_000).toISOString().slice(0, 10)),
  )
/** Mondays from 1 January to 24 June 2024. */
const sales = weekly('2024-01-01', 26)
const from = serialOf('2024-02-20')
const to = serialOf('2024-05-10')

describe('the edge of a window', () => {
  test('is observed where sales go on beyond it, and partial for what the window cuts off', () => {
    const { periods } = analyze(salesTable(sales), { from, to, period: 'month' })
    expect(periods?.partial.first).toMatchObject({ missingDays: 19 })
    expect(periods?.partial.last).toMatchObject({ missingDays: 21 })
  })

  test('is the first and last sale where there is nothing beyond it', () => {
    const within = sales.filter(({ date = '' }) => date >= '2024-02-20' && date <= '2024-05-10')
    const { periods } = analyze(salesTable(within), { from, to, period: 'month' })
    // Mondays: 26 February is the first within, 6 May the last.
    expect(periods?.partial.first).toMatchObject({ missingDays: 25 })
    expect(periods?.partial.last).toMatchObject({ missingDays: 25 })
  })

  test('is known by sales that begin or end on it, too', () => {
    const only = (date: string) => analyze(salesTable([...sales, sale('Edge', date)]), { period: 'month' }).periods
    expect(only('2024-06-30')?.partial.last).toBeNull()
  })
})

describe('a customer is observed', () => {
  // Five complete months; what comes in June stands in a partial one.
  const upToMay = [...weekly('2024-01-01', 22), sale('Weekly', '2024-05-31')]
  const observedOf = (customer: string, more: Sale[], since: 'purchase' | 'data' = 'purchase') => {
    const found = byName(analyze(salesTable([...upToMay, ...more]), { period: 'month', since })).get(customer)
    return [found?.observedPeriods, found?.activePeriods, found?.activeShare]
  }

  test('from the period of the first purchase, or of the data when asked', () => {
    const late = [sale('Late', '2024-03-20'), sale('Late', '2024-05-02')]
    expect(observedOf('Late', late)).toEqual([3, 2, 2 / 3])
    expect(observedOf('Late', late, 'data')).toEqual([5, 2, 0.4])
  })

  test('from the first day of a period to the last day', () => {
    expect(observedOf('Late', [sale('Late', '2024-05-01')])).toEqual([1, 1, 1])
    expect(observedOf('Late', [sale('Late', '2024-05-31')])).toEqual([1, 1, 1])
    expect(observedOf('Late', [sale('Late', '2024-01-01')])).toEqual([5, 1, 0.2])
  })

  test('in no period where the first purchase comes after the last complete one', () => {
    const inJune = [sale('Late', '2024-06-03')]
    expect(observedOf('Late', inJune)).toEqual([0, 0, null])
    expect(observedOf('Late', inJune, 'data')).toEqual([5, 0, 0])
  })

  test('from the first complete period where the first purchase is in a partial one', () => {
    // January from the 15th is partial: fourteen days are missing.
    const fromMidJanuary = [...weekly('2024-01-15', 20), sale('Weekly', '2024-05-31'), sale('Early', '2024-01-16')]
    const early = byName(analyze(salesTable(fromMidJanuary), { period: 'month' })).get('Early')
    expect(early).toMatchObject({ observedPeriods: 4, activePeriods: 0, activeShare: 0 })
  })

  test('who only ever returned something is in no period since a purchase', () => {
    expect(observedOf('Returner', [sale('Returner', '2024-03-03', -5)])).toEqual([0, 0, null])
    expect(observedOf('Returner', [sale('Returner', '2024-03-03', -5)], 'data')).toEqual([5, 0, 0])
  })
})

test.each([
  ['−5', -10, 15],
  ['0', -5, 20],
])('a positive total has no XYZ class where returns leave %s to the complete periods', (_, returned, amount) => {
  // 20 in June, which is partial.
  const more = [sale('Odd', '2024-01-10', 5), sale('Odd', '2024-02-10', returned), sale('Odd', '2024-06-03', 20)]
  const all = [...weekly('2024-01-01', 22), sale('Weekly', '2024-05-31'), ...more]
  const odd = byName(analyze(salesTable(all), { period: 'month' })).get('Odd')
  expect(odd).toMatchObject({ amount, abc: 'B', xyz: null, label: 'notPositive', cv: null })
})
