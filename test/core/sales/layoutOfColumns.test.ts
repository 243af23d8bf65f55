import { layoutOfColumns, type Cell } from '../../../src/core/index'
import { sampleOf } from './readSheet'

const at = (values: Cell[][]) => ({ ...sampleOf(values), firstRow: 4, firstColumn: 2 })
const ROLES = { customer: 2, amount: 3 }

test('columns are counted on the sheet, and have their headings or letters', () => {
  const values: Cell[][] = [
    ['Товар', ''],
    ['Oak', 70],
    ['Elm', 30],
  ]
  expect(layoutOfColumns(at(values), ROLES, null)).toMatchObject({
    kind: 'transactions',
    headerRow: 4,
    firstDataRow: 5,
    roles: ROLES,
    entity: 'product',
    columns: [
      { column: 2, heading: 'Товар', role: 'customer' },
      { column: 3, heading: 'D', role: 'amount' },
    ],
  })
})

test('what the names are is told by the user, else by the heading; without any they are customers', () => {
  const entityOf = (values: Cell[][], entity: 'other' | null) => layoutOfColumns(at(values), ROLES, entity).entity
  const sales: Cell[][] = [
    ['Oak', 70],
    ['Elm', 30],
  ]
  expect(entityOf(sales, null)).toBe('customer')
  expect(entityOf([['Менеджер', 'Сумма'], ...sales], null)).toBe('other')
  expect(entityOf(sales, 'other')).toBe('other')
})

test.each<[string, Cell[]]>([
  ['an error', ['Розничный покупатель', '#N/A']],
  ['a text', ['Розничный покупатель', 'нет']],
  ['nothing', ['Розничный покупатель', '']],
])('a customer named like a heading, with %s for an amount, is no header beneath sales', (_, row) => {
  const values: Cell[][] = [['Oak', 70], ['Elm', '30'], row, ['Ash', 20]]
  expect(layoutOfColumns(at(values), ROLES, null)).toMatchObject({
    headerRowCount: 0,
    firstDataRow: 4,
    columns: [{ heading: 'C' }, { heading: 'D' }],
    notes: [],
  })
})

test.each<[string, Cell]>([
  ['nobody', ''],
  ['an error', '#N/A'],
])('a number beside %s above the headings is no sale', (_, name) => {
  const values: Cell[][] = [
    [name, 70],
    ['Клиент', 'Сумма'],
    ['Oak', 70],
    ['Elm', 30],
  ]
  expect(layoutOfColumns(at(values), ROLES, null)).toMatchObject({ headerRow: 5, firstDataRow: 6 })
})

test('names alone, as of customers that are only counted, have a header too', () => {
  const values: Cell[][] = [['Отчёт'], ['Клиент'], ['Oak'], ['Elm']]
  expect(layoutOfColumns(at(values), { customer: 2 }, null)).toMatchObject({ headerRow: 5, firstDataRow: 6 })
})

test('rows without a name are nobody’s: whoever gives ranges has said which name goes with which amount', () => {
  const values: Cell[][] = [
    ['Клиент', 'Дата', 'Сумма'],
    ['Oak', 45300, 1],
    ['', 45330, 2],
    ['', 45360, 3],
  ]
  const roles = { customer: 2, date: 3, amount: 4 }
  expect(layoutOfColumns(at(values), roles, null).carriesNames).toBe(false)
})

test.each<[string, Cell[]]>([
  ['a title', ['Отчёт за 2024', '']],
  ['a date', ['Сформирован', '01.02.2024']],
])('%s above the headings is no sale', (_, title) => {
  const values: Cell[][] = [title, ['Клиент', 'Сумма'], ['Oak', 70], ['Elm', 30]]
  expect(layoutOfColumns(at(values), ROLES, null)).toMatchObject({ headerRow: 5, firstDataRow: 6 })
})
