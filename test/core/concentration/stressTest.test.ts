import {
  DEFAULT_CHOICES,
  finished,
  stressTestInSteps,
  type AnalysisChoices,
  type Lost,
  type SalesTable,
} from '../../../src/core/index'
import { analyze } from '../../support/analyze'
import { problemOf } from '../../support/problemOf'
import { salesTable, serialOf, type Sale } from '../../support/salesTable'

// 2024 has 366 days; of data from 1 January to 30 December (365 days) the second half begins on 2 July (182 days).
const sales: Sale[] = [
  { customer: 'Big', amount: 300, date: '2024-01-01' },
  { customer: 'Big', amount: 240, date: '2024-07-02' },
  { customer: 'Middle', amount: 200, date: '2024-02-01' },
  { customer: 'Middle', amount: 50, date: '2024-08-01' },
  { customer: 'Small', amount: 90, date: '2024-03-01' },
  { customer: 'New one', amount: 50, date: '2024-09-01' },
  { customer: 'New two', amount: 70, date: '2024-12-30' },
]
const run = (lost: Lost, rows = sales, choices: Partial<AnalysisChoices> = {}) =>
  testOf(salesTable(rows), lost, choices)

function testOf(table: SalesTable, lost: Lost, choices: Partial<AnalysisChoices> = {}) {
  const { accounts } = analyze(table, choices)
  return finished(stressTestInSteps(table, { ...DEFAULT_CHOICES, ...choices }, accounts, lost))
}

test('loses the largest: income left, and shares of what is left', () => {
  const { lost, totalIncome, lostIncome, incomeLeft, staying } = run({ largest: 1 })
  expect(lost).toEqual([{ name: 'Big', income: 540, share: 0.54 }])
  expect([totalIncome, lostIncome, incomeLeft]).toEqual([1000, 540, 460])
  expect(staying[0]).toEqual({
    name: 'Middle',
    income: 250,
    shareBefore: 0.25,
    share: 250 / 460,
    levelBefore: 'critical',
    level: 'mono',
  })
  expect(staying.map(({ name }) => name)).toEqual(['Middle', 'Small', 'New two', 'New one'])
})

test('new customers who replace it: what it brought in the second half by what a new one brought there', () => {
  const { replacement } = run({ largest: 1 })
  expect(replacement).toMatchObject({ known: true, lostIncome: 240, newCustomers: 2, incomeOfNew: 120, needed: 4 })
})

test('of long data the span is the last 365 days', () => {
  const earlier: Sale[] = [{ customer: 'Big', amount: 1, date: '2020-01-01' }]
  const { replacement } = run({ largest: 1 }, [...earlier, ...sales])
  // 30 December 2024 back to 1 January 2024, which is 365 days: everybody but Big is new in it.
  expect(replacement).toMatchObject({ known: true, lostIncome: 540, newCustomers: 4, incomeOfNew: 460 })
})

test('a lost customer is no example of a new one', () => {
  expect(run({ name: 'new TWO' }).replacement).toMatchObject({ lostIncome: 70, newCustomers: 1, incomeOfNew: 50 })
})

test('a chosen customer, and the two largest', () => {
  expect(run({ name: ' middle ' })).toMatchObject({ lostIncome: 250, incomeLeft: 750 })
  expect(run({ largest: 2 })).toMatchObject({ lostIncome: 790, incomeLeft: 210 })
})

test('a parent group is lost whole', () => {
  const grouped = sales.map((sale) => (sale.customer.startsWith('New') ? sale : { ...sale, group: 'Holding' }))
  expect(run({ largest: 1 }, grouped)).toMatchObject({ lost: [{ name: 'Holding', income: 880 }], incomeLeft: 120 })
})

test('income that names no customer stays', () => {
  const nobody: Sale = { customer: '', amount: 1000, date: '2024-05-01', setAside: ['missingCustomer'] }
  expect(run({ largest: 1 }, [...sales, nobody])).toMatchObject({
    totalIncome: 2000,
    lost: [{ share: 0.27 }],
    incomeLeft: 1460,
  })
})

test('says why nobody knows how many would replace it', () => {
  const undated = sales.map(({ customer, amount }) => ({ customer, amount }))
  expect(run({ largest: 1 }, undated).replacement).toEqual({ known: false, reason: 'noDates' })
  const oldOnly = sales.filter(({ customer }) => !customer.startsWith('New'))
  expect(run({ largest: 1 }, oldOnly).replacement).toMatchObject({ known: false, reason: 'nobodyNew' })
})

test('all can be lost', () => {
  expect(run({ largest: 5 })).toMatchObject({ incomeLeft: 0, staying: [] })
})

test('of those who stay ten are shown, and everyone whose level rises', () => {
  const stay = (count: number): Sale[] =>
    Array.from({ length: count }, (_, i) => ({ customer: `${i + 10}`, amount: 10 }))
  const shown = (rows: Sale[]) => run({ name: 'Big' }, [{ customer: 'Big', amount: 1000 }, ...rows]).staying
  expect(shown(stay(12))).toHaveLength(10)
  // Eleven with 1 % each of the income before and 9.09 % after; a cut of 5 % makes all of them key accounts.
  const { staying } = run({ largest: 1 }, [{ customer: 'Big', amount: 1000 }, ...stay(11)], { key: [0.05, 0.2, 0.5] })
  expect(staying).toHaveLength(11)
  expect(staying[10]).toMatchObject({ name: '20', share: 10 / 110, levelBefore: 'ordinary', level: 'key' })
})

test('where returns eat up what is left nobody has a share of it', () => {
  const rows: Sale[] = [
    { customer: 'Big', amount: 100 },
    { customer: 'Small', amount: 10 },
    { customer: 'Refunded', amount: -10 },
  ]
  expect(run({ largest: 1 }, rows)).toMatchObject({
    incomeLeft: 0,
    staying: [{ name: 'Small', shareBefore: 0.1, share: 0, level: 'ordinary' }],
  })
})

test('the span is the second half of the days of sales, whatever was set aside', () => {
  // 1 to 11 March are eleven days; the second half is five: 7 to 11 March.
  const rows: Sale[] = [
    { customer: 'Old', amount: 80, date: '2024-03-06' },
    { customer: 'Old', amount: 20, date: '2024-03-07' },
    { customer: 'New', amount: 10, date: '2024-03-07' },
    { customer: 'New', amount: 10, date: '2024-03-11' },
    { customer: 'Older', amount: 1, date: '2024-03-01' },
    { customer: 'New', amount: 1000, date: '2024-12-31', setAside: ['excluded'] },
    { customer: 'Never', amount: 1000, date: '2023-01-01', setAside: ['excluded'] },
  ]
  expect(run({ name: 'Old' }, rows).replacement).toEqual({
    known: true,
    span: { firstDay: serialOf('2024-03-07'), lastDay: serialOf('2024-03-11') },
    lostIncome: 20,
    newCustomers: 1,
    incomeOfNew: 20,
    perNewCustomer: 20,
    needed: 1,
  })
})

test('of two years in quarters the last year counts, from its first quarter to its last day', () => {
  const quarters: Sale[] = [
    { customer: 'Big', amount: 900, date: '2023-01-01' },
    { customer: 'Big', amount: 400, date: '2024-01-01' },
    { customer: 'New in the first quarter', amount: 100, date: '2024-01-01' },
    { customer: 'Big', amount: 300, date: '2024-10-01' },
  ]
  const table = salesTable(quarters)
  const lastDay = Int32Array.of(
    serialOf('2023-03-31'),
    serialOf('2024-03-31'),
    serialOf('2024-03-31'),
    serialOf('2024-12-31'),
  )
  const crosstab = { ...table, layout: 'crosstab' as const, lastDay }
  const { replacement } = testOf(crosstab, { largest: 1 })
  expect(replacement).toMatchObject({
    known: true,
    span: { firstDay: serialOf('2024-01-02'), lastDay: serialOf('2024-12-31') },
    lostIncome: 700,
    newCustomers: 1,
    incomeOfNew: 100,
  })
})

test('who only returned something is neither new nor an old customer', () => {
  const before: Sale[] = [
    { customer: 'New one', amount: -5, date: '2024-01-15' },
    { customer: 'Returner', amount: -20, date: '2024-09-01' },
    { customer: 'Returner', amount: 0, date: '2024-09-02' },
  ]
  expect(run({ largest: 1 }, [...sales, ...before]).replacement).toMatchObject({ newCustomers: 2, incomeOfNew: 120 })
})

test('says why nobody knows: new customers took back what they brought, or all was sold in a day', () => {
  const tookBack: Sale[] = [
    { customer: 'New one', amount: -50, date: '2024-12-01' },
    { customer: 'New two', amount: -70, date: '2024-12-30' },
  ]
  expect(run({ largest: 1 }, [...sales, ...tookBack]).replacement).toEqual({
    known: false,
    reason: 'nobodyNew',
    span: { firstDay: serialOf('2024-07-02'), lastDay: serialOf('2024-12-30') },
  })
  const inADay = sales.map((sale) => ({ ...sale, date: '2024-05-05' }))
  expect(run({ largest: 1 }, inADay).replacement).toEqual({ known: false, reason: 'noDates' })
})

test('nothing can be lost where returns take back all that was sold', () => {
  const rows: Sale[] = [
    { customer: 'Oak', amount: 5 },
    { customer: 'Elm', amount: -5 },
  ]
  expect(problemOf(() => run({ largest: 1 }, rows))).toEqual({ code: 'noPositiveAmounts', customers: 2 })
})

test.each<[string, Lost, string, string]>([
  ['a name that nobody has', { name: 'Nobody' }, 'Nobody', 'Big, Middle, Small, New two, New one'],
  ['none at all', { largest: 0 }, '0', '1 … 5'],
  ['more than there are', { largest: 6 }, '6', '1 … 5'],
  ['half a customer', { largest: 1.5 }, '1.5', '1 … 5'],
])('refuses %s, and says what will do', (_, lost, value, expected) => {
  expect(problemOf(() => run(lost))).toEqual({ code: 'badParameter', parameter: 'stress', value, expected })
})

test('of many names that will do it says the ten largest', () => {
  const rows = Array.from({ length: 12 }, (_, i): Sale => ({ customer: `${i + 1}`, amount: 100 - i }))
  expect(problemOf(() => run({ name: 'Nobody' }, rows))).toMatchObject({ expected: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10' })
})
