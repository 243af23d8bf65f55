import { detectLayout, SalesTableBuilder, type Cell } from '../../../src/core/index'
import { DEFAULTS, sampleOf } from './readSheet'

const HEADER: Cell[] = ['Client', 'Date', 'Amount', 'Remark']
const PLAIN: Cell[] = ['Oak', '2024-01-05', 10, '']

/** The notes of a list whose last column, called `heading`, tells `first` in all rows looked at and `later` far below. */
function notesOf(heading: string, first: Cell, later: Cell[], amount: Cell = 10, options = {}) {
  const rows = [first, first, first, ...later].map((cell) => [...PLAIN.slice(0, 2), amount, cell])
  const values = [[...HEADER.slice(0, 3), heading], ...rows]
  const layout = detectLayout({ ...sampleOf(values.slice(0, 4)), rowCount: values.length }, {})
  const builder = new SalesTableBuilder([layout], { ...DEFAULTS, ...options })
  for (let firstRow = 0; firstRow < values.length; firstRow += 2) {
    const block = values.slice(firstRow, firstRow + 2)
    builder.add(
      0,
      [{ firstRow, firstColumn: 0, values: block }],
      block.map((_, i) => firstRow + i > 4),
    )
  }
  const ofReading = builder.finish().notes.filter(({ code }) => code !== 'hiddenRowsKept')
  return { ofLayout: layout.notes, ofReading, neededColumns: builder.neededColumns(0) }
}

test.each<[string, string, Cell, Cell]>([
  ['currencyColumn', 'Currency', 'USD', 'EUR'],
  ['currencyColumn', 'Валюта документа', 'руб.', '$'],
  ['statusColumn', 'Статус заказа', 'Выполнен', 'Отменён'],
  ['statusColumn', 'Status', '', 'Cancelled'],
])('%s: in %s the first “%s” below “%s” is told, though no row looked at shows it', (code, heading, first, later) => {
  const { ofLayout, ofReading } = notesOf(heading, first, [first, later, first === '' ? 'Paid' : first])
  expect(ofLayout).toEqual([])
  expect(ofReading).toEqual([{ code, sheet: 'Sheet1', heading }])
})

test.each<[string, Cell, Cell, string]>([
  ['Вид операции', 'Продажа', 'Возврат', 'Возврат'],
  ['Transaction type', 'Sale', 'Refund', 'Refund'],
  ['Документ', 'Реализация 17', ' Возврат от покупателя 18', 'Возврат от покупателя'],
])('a return without a minus far down in %s is told', (heading, sale, later, value) => {
  const { ofLayout, ofReading } = notesOf(heading, sale, [sale, later])
  expect(ofLayout).toEqual([])
  expect(ofReading).toEqual([{ code: 'returnsAdded', sheet: 'Sheet1', heading, value }])
})

test('nothing is told of one name spelt in several ways, ruled lines and the heading repeated', () => {
  expect(notesOf('Currency', 'USD', ['usd ', '', '-----', 'Currency']).ofReading).toEqual([])
  expect(notesOf('Transaction type', 'Sale', ['Sale', 'Transaction type', 'Sale']).ofReading).toEqual([])
})

test('nothing is told of returns that have a minus, or where there is nothing else', () => {
  expect(notesOf('Transaction type', 'Sale', ['Refund'], -10).ofReading).toEqual([])
  expect(notesOf('Transaction type', 'Refund', ['Refund', 'Refund']).ofReading).toEqual([])
})

test('nothing is told of hidden rows where they are left out', () => {
  expect(notesOf('Status', 'Paid', ['Paid', 'Cancelled'], 10, { hiddenRows: 'exclude' }).ofReading).toEqual([])
  expect(notesOf('Status', 'Paid', ['Paid', 'Cancelled']).ofReading).toHaveLength(1)
})

test('what the rows looked at have told is not told again, nor is its column read', () => {
  const values = [
    [...HEADER.slice(0, 3), 'Status'],
    ...['Paid', 'Cancelled'].map((cell) => [...PLAIN.slice(0, 3), cell]),
  ]
  const layout = detectLayout(sampleOf(values), {})
  const builder = new SalesTableBuilder([layout], DEFAULTS)
  builder.add(0, [{ firstRow: 0, firstColumn: 0, values }], null)
  expect(layout.notes.map(({ code }) => code)).toEqual(['statusColumn'])
  expect(builder.finish().notes).toEqual([])
  expect(builder.neededColumns(0)).toEqual([0, 1, 2])
})

test('no other column is read for it', () => {
  expect(notesOf('Remark', 'Sale', ['Refund'])).toMatchObject({ ofReading: [], neededColumns: [0, 1, 2] })
})
