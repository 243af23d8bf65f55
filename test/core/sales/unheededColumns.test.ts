import { detectLayout, type Cell } from '../../../src/core/index'
import { sampleOf } from './readSheet'

const HEADER: Cell[] = ['Client', 'Date', 'Amount']
const DATES = ['05.01.2024', '06.01.2024', '07.01.2024']

/** The notes of three sales with a further column, on a sheet whose first columns are blank. */
function notesOf(heading: string, cells: Cell[], amounts: Cell[] = [5, 7, 9]) {
  const rows = ['Oak', 'Elm', 'Ash'].map((name, i) => [name, DATES[i] ?? '', amounts[i] ?? '', cells[i] ?? ''])
  return detectLayout({ ...sampleOf([[...HEADER, heading], ...rows]), firstColumn: 2 }, {}).notes
}

test('statuses, currencies and returns are told of a list that begins further to the right', () => {
  expect(notesOf('Status', ['Won', 'Lost', 'Won'])).toEqual([{ code: 'statusColumn', heading: 'Status' }])
  expect(notesOf('Currency', ['USD', 'EUR', 'USD'])).toEqual([{ code: 'currencyColumn', heading: 'Currency' }])
  const returns = { code: 'returnsAdded', heading: 'Type', value: 'Return' }
  expect(notesOf('Type', ['Sale', ' Return', 'Sale'])).toEqual([returns])
})

test('columns of numbers are no statuses and no currencies', () => {
  expect(notesOf('Status', [1, 2, 3])).toEqual([])
  expect(notesOf('Currency', [1, 2, 3])).toEqual([])
})

test.each<[Cell, boolean]>([
  ['7,000', true],
  [0, false],
  ['0.00', false],
  ['n/a', false],
  ['', false],
])('a return of “%s” adds to the income: %j', (amount, isTold) => {
  expect(notesOf('Type', ['Sale', 'Return', 'Sale'], [5, amount, 9])).toHaveLength(isTold ? 1 : 0)
})

test('currencies and returns are told as well where amounts are quantities times prices', () => {
  const values: Cell[][] = [
    ['Client', 'Date', 'Qty', 'Price', 'Currency', 'Type'],
    ['Oak', '05.01.2024', 2, 10.5, 'USD', 'Sale'],
    ['Elm', '06.01.2024', 1, 20.5, 'EUR', 'Return'],
  ]
  expect(detectLayout(sampleOf(values), {}).notes).toEqual([
    { code: 'amountFromQuantityAndPrice', quantity: 'Qty', price: 'Price' },
    { code: 'currencyColumn', heading: 'Currency' },
    { code: 'returnsAdded', heading: 'Type', value: 'Return' },
  ])
})

test('a title above the column of currencies is none of them', () => {
  const values: Cell[][] = [
    ['', '', '', 'Sales, EUR'],
    [...HEADER, 'Currency'],
    ['Oak', '05.01.2024', 5, 'USD'],
    ['Elm', '06.01.2024', 7, 'USD'],
  ]
  expect(detectLayout(sampleOf(values), {}).notes).toEqual([{ code: 'titleRowsSkipped', count: 1 }])
})
