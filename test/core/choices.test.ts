import { checkChoices, DEFAULT_CHOICES, type AnalysisChoices, type Entity } from '../../src/core/index'
import { analyze, byName } from '../support/analyze'
import { problemOf } from '../support/problemOf'
import { salesTable, serialOf, type Sale } from '../support/salesTable'

const monthly = (customer: string, amounts: number[]): Sale[] =>
  amounts.map((amount, i) => ({ customer, amount, date: `2024-${String(i + 1).padStart(2, '0')}-01` }))

/** Half a year framed by its first and last day, so that six months are complete. */
const halfYear: Sale[] = [
  ...monthly('Steady', [100, 100, 100, 100, 100, 100]),
  { customer: 'Steady', amount: 0, date: '2024-06-30' },
  ...monthly('Wavy', [80, 120, 80, 120, 80, 120]),
]

describe('choices that cannot be', () => {
  const problem = (choices: Partial<AnalysisChoices>, entity: Entity = 'customer') =>
    problemOf(() => {
      checkChoices({ ...DEFAULT_CHOICES, ...choices }, entity)
    })

  test('are found before anything is read, and the defaults are none of them', () => {
    expect(problem({})).toBeNull()
    expect(problem({ abc: { by: 'value', rule: 'strict', cuts: [0.9, 0.8] } })).toMatchObject({ parameter: 'abc' })
    expect(problem({ key: [0.5, 0.2, 0.1] })).toMatchObject({ parameter: 'key' })
    expect(problem({ xyzCuts: [0.2, 0.3] })).toMatchObject({ parameter: 'xyz-cuts' })
  })

  test('are XYZ cuts the wrong way round: falling for frequency, rising for variation', () => {
    expect(problem({ xyzCuts: [0.2, 0.3] }, 'product')).toBeNull()
    expect(problem({ xyzCuts: [0.3, 0.2] }, 'product')).toMatchObject({ parameter: 'xyz-cuts' })
    expect(problem({ xyzCuts: [0.3, 0.2] })).toBeNull()
    expect(problem({ xyz: 'none', xyzCuts: [0.2, 0.3] })).toBeNull()
  })

  test('are a first day after the last, but not one day', () => {
    expect(problem({ from: 45300, to: 45299 })).toEqual({
      code: 'badParameter',
      parameter: 'from',
      value: '45300',
      expected: 'from <= to',
    })
    expect(problem({ from: 45300, to: 45300 })).toBeNull()
    expect(problem({ from: 45300 })).toBeNull()
    expect(problem({ to: 45300 })).toBeNull()
  })
})

describe('days of sales that have no dates', () => {
  const undated = salesTable([{ customer: 'A', amount: 5 }])

  test.each<[string, Partial<AnalysisChoices>]>([
    ['from', { from: 45000 }],
    ['to', { to: 45000 }],
    ['as-of', { asOf: 45000 }],
    ['window', { window: 'last12' }],
  ])('are refused by name: %s', (parameter, choices) => {
    expect(problemOf(() => analyze(undated, choices))).toEqual({ code: 'datesNeeded', parameter })
  })

  test('are nothing that could be told of a customer', () => {
    expect(byName(analyze(undated)).get('A')).toMatchObject({
      ...{ activePeriods: null, observedPeriods: null, activeShare: null, cv: null, label: null },
      ...{ orders: null, firstDay: null, lastDay: null },
    })
  })

  test('are no days: no XYZ and no "data as of"', () => {
    expect(analyze(undated).parameters).toMatchObject({
      asOf: null,
      asOfGiven: false,
      xyz: { method: 'none', asked: 'auto' },
      period: { unit: 'month', asked: 'auto' },
    })
  })
})

describe('the last twelve complete months', () => {
  const threeYears: Sale[] = Array.from({ length: 36 }, (_, i) => ({
    customer: 'Monthly',
    amount: 10,
    date: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
  }))
  const end: Sale = { customer: 'Monthly', amount: 10, date: '2024-12-31' }
  const windowOf = (choices: Partial<AnalysisChoices>, sales = [...threeYears, end]) => {
    const { from, to } = analyze(salesTable(sales), { window: 'last12', ...choices }).parameters
    return [from, to]
  }

  test('are those of the data', () => {
    expect(windowOf({})).toEqual([serialOf('2024-01-01'), serialOf('2024-12-31')])
  })

  test('are narrowed by a first or last day, and never widened', () => {
    expect(windowOf({ from: serialOf('2024-03-01') })).toEqual([serialOf('2024-03-01'), serialOf('2024-12-31')])
    expect(windowOf({ from: serialOf('2022-03-01') })).toEqual([serialOf('2024-01-01'), serialOf('2024-12-31')])
    // Up to mid June 2023 the last complete month is May: June to May, and the rest of June is out.
    expect(windowOf({ to: serialOf('2023-05-31') })).toEqual([serialOf('2022-06-01'), serialOf('2023-05-31')])
  })

  test('are all there is where no month is complete', () => {
    const days: Sale[] = [10, 11, 12].map((day) => ({ customer: 'A', amount: 5, date: `2024-05-${day}` }))
    expect(windowOf({}, days)).toEqual([null, null])
  })
})

describe('what is left to the data', () => {
  const parametersOf = (choices: Partial<AnalysisChoices> = {}, entity: Entity = 'customer') =>
    analyze(salesTable(halfYear), choices, entity).parameters

  test('is the way to see regularity: how often customers buy, how much products vary', () => {
    expect(parametersOf().xyz).toEqual({ method: 'frequency', cuts: [0.75, 0.25], asked: 'auto' })
    const variation = { method: 'variation', cuts: [0.1, 0.25], deviation: 'population' }
    expect(parametersOf({}, 'product').xyz).toEqual({ ...variation, asked: 'auto' })
    expect(parametersOf({ xyz: 'variation' }).xyz).toEqual({ ...variation, asked: 'variation' })
    expect(parametersOf({ xyz: 'none' }).xyz).toEqual({ method: 'none', asked: 'none' })
    expect(parametersOf({ xyz: 'variation', xyzCuts: [0.2, 0.6], deviation: 'sample' }).xyz).toMatchObject({
      cuts: [0.2, 0.6],
      deviation: 'sample',
    })
  })

  test('is the day that the data is of', () => {
    expect(parametersOf()).toMatchObject({ asOf: serialOf('2024-06-30'), asOfGiven: false })
    const asOf = serialOf('2024-07-05')
    expect(parametersOf({ asOf })).toMatchObject({ asOf, asOfGiven: true })
  })

  test('is the period, and what was asked for is remembered', () => {
    expect(parametersOf().period).toEqual({ unit: 'month', asked: 'auto' })
    expect(parametersOf({ period: 'quarter' }).period).toEqual({ unit: 'quarter', asked: 'quarter' })
  })
})

describe('letters by the way asked for', () => {
  const lettersOf = (choices: Partial<AnalysisChoices>) => {
    const customers = byName(analyze(salesTable(halfYear), choices))
    return [customers.get('Steady')?.xyz, customers.get('Wavy')?.xyz]
  }

  test('a customer that comes every month is X by frequency, Y by a variation of 20 %', () => {
    // Wavy: mean 100, population deviation 20.
    expect(lettersOf({ xyz: 'frequency' })).toEqual(['X', 'X'])
    expect(lettersOf({ xyz: 'variation' })).toEqual(['X', 'Y'])
    expect(lettersOf({ xyz: 'variation', xyzCuts: [0.05, 0.15] })).toEqual(['X', 'Z'])
    expect(lettersOf({ xyz: 'none' })).toEqual([null, null])
  })
})

test('the strict rule is compared with only where the list is cut by value', () => {
  // 79, 91 and 100 %: those that cross a cut are A, A, B, and by the strict rule A, B, C.
  const sales = salesTable([
    { customer: 'One', amount: 79 },
    { customer: 'Two', amount: 12 },
    { customer: 'Three', amount: 9 },
  ])
  const changes = (abc: AnalysisChoices['abc']) => analyze(sales, { abc }).otherRuleChanges
  expect(changes({ by: 'value', rule: 'crossing', cuts: [0.8, 0.95] })).toBe(2)
  expect(changes({ by: 'value', rule: 'strict', cuts: [0.8, 0.95] })).toBe(2)
  expect(changes({ by: 'items', cuts: [0.2, 0.5] })).toBeNull()
})

test('cumulative shares run to 1 along those who brought something, and stop there', () => {
  const sales = [79, 12, 9, -5].map((amount, i): Sale => ({ customer: `Customer ${i}`, amount }))
  expect(analyze(salesTable(sales)).customers.map(({ cumulativeShare }) => cumulativeShare)).toEqual([
    0.79,
    0.91,
    1,
    null,
  ])
})

test('the dates of an analysis are its first and last sale, whatever was set aside', () => {
  const outside: Sale = { customer: 'Steady', amount: 5, date: '2025-01-01', setAside: ['excluded'] }
  expect(analyze(salesTable([...halfYear, outside])).dates).toEqual({
    first: serialOf('2024-01-01'),
    last: serialOf('2024-06-30'),
  })
  const window = { from: serialOf('2024-02-15'), to: serialOf('2024-05-15') }
  expect(analyze(salesTable(halfYear), window).dates).toEqual({
    first: serialOf('2024-03-01'),
    last: serialOf('2024-05-01'),
  })
  expect(analyze(salesTable([{ customer: 'A', amount: 5 }])).dates).toBeNull()
})
