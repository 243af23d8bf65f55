import { detectLayout, type Cell } from '../../../src/core/index'
import { sampleOf } from './readSheet'

/** What is said of order totals on lines of order, date and amount. */
function notesOf(...lines: [Cell, Cell, Cell][]) {
  const rows = lines.map(([order, date, amount], i): Cell[] => [
    order,
    date,
    `Client ${String(order)}`,
    `Tea ${i}`,
    amount,
  ])
  const { notes } = detectLayout(sampleOf([['Order number', 'Date', 'Client', 'Item', 'Order total'], ...rows]), {})
  return notes.filter(({ code }) => code === 'orderTotalsRepeated')
}

test('orders that repeat one amount on each of their rows are told, though others have one row', () => {
  const lines: [Cell, Cell, Cell][] = [
    [1001, '2024-01-05', 2100],
    [1001, '2024-01-05', 2100],
    [1002, '2024-01-07', 900],
    [1003, '2024-02-11', '3150.00'],
    [1003, '2024-02-11', '3150.00'],
  ]
  expect(notesOf(...lines)).toEqual([{ code: 'orderTotalsRepeated', order: 'Order number', heading: 'Order total' }])
  expect(notesOf(...lines.slice(0, 3))).toEqual([])
})

test.each<[string, [Cell, Cell, Cell][]]>([
  [
    'the amounts of an order differ',
    [
      [1, '2024-01-05', 10],
      [1, '2024-01-05', 10],
      [2, '2024-01-06', 20],
      [2, '2024-01-06', 20],
      [3, '2024-01-07', 5],
      [3, '2024-01-07', 6],
    ],
  ],
  [
    'a contract bills the same each month',
    [
      [1, '2024-01-05', 10],
      [1, '2024-02-05', 10],
      [2, '2024-01-06', 20],
      [2, '2024-02-06', 20],
    ],
  ],
  [
    'everything costs the same',
    [
      [1, '2024-01-05', 10],
      [1, '2024-01-05', 10],
      [2, '2024-01-06', 10],
      [2, '2024-01-06', 10],
    ],
  ],
  [
    'the total stands on the first row of each order only, and some rows have no order',
    [
      [1, '2024-01-05', 10],
      [1, '2024-01-05', ''],
      ['', '2024-01-06', 20],
      ['', '2024-01-06', 20],
      [' ', '2024-01-06', 30],
      [' ', '2024-01-06', 30],
    ],
  ],
])('nothing is told where %s', (_, lines) => {
  expect(notesOf(...lines)).toEqual([])
})
