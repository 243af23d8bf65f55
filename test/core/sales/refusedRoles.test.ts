import { describeColumns, detectLayout, type Cell } from '../../../src/core/index'
import { sampleOf } from './readSheet'

const ROWS: Cell[][] = [
  ['Customer', 'Manager', 'Amount', 'Units', 'Price'],
  ['Oak', 'Ann', 10, 2, 5],
  ['Elm', 'Bob', 20, 4, 5],
]

test('a role that is refused goes to no column, neither by its heading nor by its content', () => {
  expect(detectLayout(sampleOf(ROWS), {}).roles).toMatchObject({ manager: 1, amount: 2 })
  const { roles } = detectLayout(sampleOf(ROWS), { columns: { manager: null, amount: null } })
  expect(roles).toEqual({ customer: 0, quantity: 3, price: 4 })
})

test('a date is not taken by content where none is wanted', () => {
  const dated: Cell[][] = [
    ['Customer', 'Amount', 'Remark'],
    ['Oak', 10, '05.01.2024'],
    ['Elm', 20, '06.01.2024'],
  ]
  expect(detectLayout(sampleOf(dated), {}).roles.date).toBe(2)
  expect(detectLayout(sampleOf(dated), { columns: { date: null } }).roles.date).toBeUndefined()
})

test('in a crosstab too', () => {
  const crosstab: Cell[][] = [
    ['Customer', 'Manager', 'January 2024', 'February 2024'],
    ['Oak', 'Ann', 10, 11],
    ['Elm', 'Bob', 20, 21],
  ]
  expect(detectLayout(sampleOf(crosstab), {}).roles).toEqual({ customer: 0, manager: 1 })
  expect(detectLayout(sampleOf(crosstab), { columns: { manager: null } }).roles).toEqual({ customer: 0 })
})

test('columns are described where there is no layout, also when the choices cannot be fulfilled', () => {
  const rows: Cell[][] = [
    ['Code', 'Date'],
    [1, '05.01.2024'],
    [2, '06.01.2024'],
  ]
  expect(describeColumns(sampleOf(rows), { columns: { customer: 'Nobody' } })).toEqual([
    { column: 0, heading: 'Code', role: null },
    { column: 1, heading: 'Date', role: 'date' },
  ])
})
