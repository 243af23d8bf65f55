import { AnalysisError, DEFAULT_CHOICES, stressTest, type AnalysisChoices, type Lost } from '../../../src/core/index'
import { salesTable, type Sale } from '../../support/salesTable'

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
  stressTest(salesTable(rows), { ...DEFAULT_CHOICES, ...choices }, lost)

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

test.each<[string, Lost]>([
  ['a name that nobody has', { name: 'Nobody' }],
  ['none at all', { largest: 0 }],
  ['more than there are', { largest: 6 }],
  ['half a customer', { largest: 1.5 }],
])('refuses %s', (_, lost) => {
  expect(() => run(lost)).toThrow(AnalysisError)
})
