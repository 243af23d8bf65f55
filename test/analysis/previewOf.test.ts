import { outlookOf, previewOf } from '../../src/analysis/previewOf'
import { AnalysisError, DEFAULT_CHOICES, type AnalysisChoices } from '../../src/core/index'
import { salesTable, serialOf } from '../support/salesTable'

const TABLE = salesTable([
  { customer: 'Orion', amount: 100, date: '2024-01-31' },
  { customer: 'Orion', amount: 50, date: '2024-02-10' },
  { customer: 'Vega', amount: 7, date: '2024-02-11' },
  { customer: '', amount: 3, date: '2024-02-11', setAside: ['missingCustomer'] },
])

test('what of the rows is used, in rows and in money', () => {
  expect(previewOf(TABLE, DEFAULT_CHOICES).reconciliation).toMatchObject({
    selected: { rows: 4, amount: 160 },
    used: { rows: 3, amount: 157 },
    setAside: { rows: 1, amount: 3 },
  })
})

test('a window and names left out count at once, and the rows stay as they were read', () => {
  const choices = { ...DEFAULT_CHOICES, from: serialOf('2024-02-01'), exclude: ['vega'] }
  expect(previewOf(TABLE, choices).reconciliation.used).toEqual({ rows: 1, amount: 50 })
  expect(previewOf(TABLE, DEFAULT_CHOICES).reconciliation.used.rows).toBe(3)
})

test('services among the customers are suggested for leaving out, not left out', () => {
  const table = salesTable([
    { customer: 'Orion', amount: 100 },
    { customer: 'Доставка', amount: 5 },
  ])
  const { suggestedExclusions, reconciliation } = previewOf(table, DEFAULT_CHOICES)
  expect(suggestedExclusions).toEqual(['Доставка'])
  expect(reconciliation.used.rows).toBe(2)
})

test('a window where nothing has a date is refused', () => {
  const table = salesTable([{ customer: 'Orion', amount: 100 }])
  const preview = () => previewOf(table, { ...DEFAULT_CHOICES, from: 45_000 })
  expect(preview).toThrow(new AnalysisError({ code: 'datesNeeded', parameter: 'from' }))
})

describe('the outlook', () => {
  const outlook = (choices: Partial<AnalysisChoices>, signal = new AbortController().signal) =>
    outlookOf(TABLE, [], { ...DEFAULT_CHOICES, ...choices }, signal)

  test('tells what the run would find', async () => {
    const found = await outlook({})
    expect(found?.customers.map(({ customer, abc }) => [customer, abc])).toEqual([
      ['Orion', 'A'],
      ['Vega', 'C'],
    ])
    expect(found?.dates).toEqual({ first: serialOf('2024-01-31'), last: serialOf('2024-02-11') })
  })

  test.each<[string, Partial<AnalysisChoices>]>([
    ['nothing is left', { exclude: ['Orion', 'Vega'] }],
    ['the cuts of XYZ fall', { xyz: 'variation', xyzCuts: [0.5, 0.2] }],
  ])('is none where the run would be refused: %s', async (_, choices) => {
    expect(await outlook(choices)).toBeNull()
  })

  test('stops when nobody waits for it any more', async () => {
    const reason = new Error('gone')
    const slow = jest.spyOn(performance, 'now')
    let now = 0
    slow.mockImplementation(() => (now += 1000))
    try {
      await expect(outlook({}, AbortSignal.abort(reason))).rejects.toBe(reason)
    } finally {
      slow.mockRestore()
    }
  })
})
