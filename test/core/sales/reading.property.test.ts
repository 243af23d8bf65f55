import * as fc from 'fast-check'
import { AnalysisError, exactSum, type Cell, type SalesTable } from '../../../src/core/index'
import { plainUnits, readSheet } from './readSheet'

const words = fc.constantFrom<Cell>(
  'Клиент',
  'Сумма',
  'Дата',
  'Итого',
  'Customer',
  'Amount',
  'Date',
  'янв 2024',
  '2024-02',
  '#N/A',
)
const numberTexts = fc.constantFrom<Cell>(
  '1 234,56',
  '1,234',
  '1.234',
  '(500)',
  '12 %',
  '3/4/2024',
  '31.01.2024',
  '1/31/2024',
)
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  words,
  numberTexts,
  fc.string(),
  fc.double(),
  fc.integer({ min: -5, max: 60000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(''),
)
const anySheet = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 })

function orRefusal(read: () => SalesTable): SalesTable | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof AnalysisError) return null
    throw error
  }
}

test('whatever the cells, reading ends in a table that adds up or in an AnalysisError', () => {
  fc.assert(
    fc.property(anySheet, fc.constantFrom('revenue', 'margin', 'quantity', 'orders'), (values, measure) => {
      const table = orRefusal(() => readSheet(values, {}, { measure }))
      if (table === null) return
      for (const column of [table.amount, table.value, table.setAside, table.customer.codes]) {
        expect(column).toHaveLength(table.count)
      }
      expect(table.places.count).toBe(table.count)
      plainUnits(table).forEach(({ amount, customer, day, reasons }) => {
        if (reasons !== undefined) return
        expect(customer).not.toBe('')
        expect(amount).not.toBeNull()
        expect(day).not.toBeNull()
      })
      for (const { row, column } of table.issues) expect(row < values.length && column < 6).toBe(true)
    }),
    { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) },
  )
})

const sale = fc.record({
  customer: fc.constantFrom('Oak', 'ELM', ' elm ', '', 'Итого'),
  day: fc.constantFrom<Cell>(45292, '31.01.2024', 'soon', ''),
  amount: fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map((cents): Cell => cents / 100),
    fc.constantFrom<Cell>('5,50', 'x', ''),
  ),
})

const HEADER = ['Customer', 'Date', 'Amount']
/** Keeps the header above data, whatever the first sale is. */
const FIRST_SALE = ['First', 45291, 0.5]

test('used and set aside are all that was selected, in rows and in money', () => {
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 30 }), (sales) => {
      const rows = sales.map(({ customer, day, amount }): Cell[] => [customer, day, amount])
      const table = readSheet([HEADER, FIRST_SALE, ...rows])
      const notBlank = sales.filter(({ customer, day, amount }) => customer !== '' || day !== '' || amount !== '')
      expect(table.count).toBe(notBlank.length + 1)
      const money = notBlank.map(({ amount }) => (amount === '5,50' ? 5.5 : typeof amount === 'number' ? amount : 0))
      const units = plainUnits(table)
      const sum = (used: boolean) =>
        exactSum(units.filter(({ reasons }) => (reasons === undefined) === used).map(({ amount }) => amount ?? 0))
      expect(exactSum([sum(true), sum(false)])).toBe(exactSum([...money, 0.5]))
    }),
  )
})

test('the order of the rows changes no customer’s total', () => {
  fc.assert(
    fc.property(
      fc
        .array(sale, { maxLength: 30 })
        .chain((sales) => fc.tuple(fc.constant(sales), fc.shuffledSubarray(sales, { minLength: sales.length }))),
      ([sales, shuffled]) => {
        expect(totals(shuffled)).toEqual(totals(sales))
      },
    ),
  )

  /** Said to be sales row by row: names carried down from row to row depend on the order. */
  function totals(sales: { customer: string; day: Cell; amount: Cell }[]): [string, number][] {
    const table = readSheet(
      [HEADER, FIRST_SALE, ...sales.map(({ customer, day, amount }): Cell[] => [customer, day, amount])],
      { layout: 'transactions' },
    )
    const amounts = new Map<string, number[]>()
    for (const { customer, amount, reasons } of plainUnits(table)) {
      if (reasons !== undefined) continue
      const key = customer.toLowerCase()
      amounts.set(key, [...(amounts.get(key) ?? []), amount ?? 0])
    }
    return [...amounts].map(([key, parts]): [string, number] => [key, exactSum(parts)]).sort()
  }
})
