import { knownResultOf, type KnownResult } from '../../src/analysis/knownResult'
import { DEFAULT_CHOICES, layoutOfColumns, UnitPlaces, type SalesTable } from '../../src/core/index'
import { analyze } from '../support/analyze'
import { salesTable, type Sale } from '../support/salesTable'

const SALES: Sale[] = [
  { customer: 'Orion', amount: 100, date: '2024-01-31', order: '7', group: 'North' },
  { customer: 'Vega', amount: 0.1, date: '2024-02-10', order: '8', group: 'South' },
  { customer: '', amount: NaN, date: '2024-02-11', order: '8', group: '', setAside: ['missingCustomer', 'notANumber'] },
]
const values = [['Customer', 'Amount', 'Price']]
const sample = { sheet: 'Sales', firstRow: 0, firstColumn: 0, rowCount: 4, columnCount: 3, values, numberFormats: [] }
const layouts = [layoutOfColumns(sample, { customer: 0, amount: 1 }, null)]
const sales = { table: salesTable(SALES), layouts, choices: DEFAULT_CHOICES }
const known: KnownResult = { ...sales, result: analyze(sales.table) }

/** Units on the given sheets and rows. */
function placesOf(sheets: number[], rows = sheets.map((_, i) => i + 1)): UnitPlaces {
  const places = new UnitPlaces()
  sheets.forEach((sheet, i) => {
    places.add(sheet, rows[i] ?? 0)
  })
  return places
}

const changed = (row: number, change: Partial<Sale>) =>
  salesTable(SALES.map((sale, i) => (i === row ? { ...sale, ...change } : sale)))

test('the result is known of the same sales, although they were read again', () => {
  expect(knownResultOf(known, { ...sales, table: salesTable(SALES) })).toBe(known.result)
  expect(knownResultOf(known, { ...sales, choices: structuredClone(DEFAULT_CHOICES) })).toBe(known.result)
})

test('of a table of any number of rows the last one counts', () => {
  const rows = Array.from({ length: 7 }, (_, i): Sale => ({ customer: 'Orion', amount: i }))
  for (let count = 1; count <= rows.length; count++) {
    const table = salesTable(rows.slice(0, count))
    const own = { ...known, table }
    expect(knownResultOf(own, { ...sales, table: salesTable(rows.slice(0, count)) })).toBe(known.result)
    const setAside = table.setAside.with(count - 1, 1)
    expect(knownResultOf(own, { ...sales, table: { ...table, setAside } })).toBeNull()
    const places = placesOf([...new Array<number>(count - 1).fill(0), 1])
    expect(knownResultOf(own, { ...sales, table: { ...table, places } })).toBeNull()
  }
})

test.each<[string, SalesTable]>([
  ['an amount', changed(1, { amount: 0.2 })],
  ['an amount that can be read now', changed(2, { amount: 5 })],
  ['a name', changed(0, { customer: 'orion' })],
  ['a date', changed(0, { date: '2024-01-30' })],
  ['an order', changed(0, { order: '8' })],
  ['a group', changed(1, { group: 'North' })],
  ['why a row is set aside', changed(2, { setAside: ['missingCustomer'] })],
  ['a row less', salesTable(SALES.slice(0, 2))],
  ['the order of the rows', salesTable(SALES.toReversed())],
  ['no dates', { ...salesTable(SALES), day: null }],
  ['the measure', { ...salesTable(SALES), value: Float64Array.of(1, 2, 3) }],
  ['where the rows stand', { ...salesTable(SALES), places: placesOf([0, 0, 0], [1, 2, 9]) }],
  [
    'another spelling',
    { ...salesTable(SALES), customer: { ...salesTable(SALES).customer, otherSpellings: new Map([[1, ['ORION']]]) } },
  ],
  [
    'a cell that is located',
    { ...salesTable(SALES), issues: [{ code: 'missingCustomer', sheet: 0, row: 3, column: 0, value: '' }] },
  ],
])('nothing is known of other sales: %s', (_, table) => {
  expect(knownResultOf(known, { ...sales, table })).toBeNull()
})

test('nor of the same ones by other choices, or with other columns', () => {
  expect(knownResultOf(known, { ...sales, choices: { ...DEFAULT_CHOICES, key: [0.2, 0.3, 0.5] } })).toBeNull()
  const others = [layoutOfColumns(sample, { customer: 0, amount: 2 }, null)]
  expect(knownResultOf(known, { ...sales, layouts: others })).toBeNull()
  expect(knownResultOf(null, sales)).toBeNull()
})
