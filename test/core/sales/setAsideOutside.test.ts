import { setAsideOutside } from '../../../src/core/index'
import { plainUnits, readSheet } from './readSheet'

const TABLE = readSheet([
  ['Customer', 'Amount', 'Date'],
  ['Oak', 1, 45292],
  ['Elm', 2, 45300],
  ['OAK', 3, 45310],
  ['Elm', 4, 'soon'],
])
const OPEN = { from: null, to: null, asOf: null, exclude: [] }
const reasons = (table = TABLE) => plainUnits(table).map((unit) => unit.reasons ?? [])

test('days before the first and after the last are outside, the limits inside; rows without a day are not', () => {
  expect(reasons(setAsideOutside(TABLE, { ...OPEN, from: 45300, to: 45300 }))).toEqual([
    ['outsideWindow'],
    [],
    ['outsideWindow'],
    ['notADate'],
  ])
})

test('days after "data as of" are outside', () => {
  expect(reasons(setAsideOutside(TABLE, { ...OPEN, asOf: 45301 }))).toEqual([[], [], ['outsideWindow'], ['notADate']])
})

test('customers are excluded in whatever spelling, beside other reasons, and located', () => {
  const table = setAsideOutside(TABLE, { ...OPEN, from: 45300, exclude: [' oak ', 'ELM', 'nobody'] })
  expect(reasons(table)).toEqual([['outsideWindow', 'excluded'], ['excluded'], ['excluded'], ['notADate', 'excluded']])
  expect(table.issues.slice(1, 3)).toEqual([
    { code: 'outsideWindow', sheet: 0, row: 1, column: 2, value: 45292 },
    { code: 'excluded', sheet: 0, row: 1, column: 0, value: 'Oak' },
  ])
})

test('a blank name excludes nobody, not even rows without a customer', () => {
  const table = readSheet([
    ['Customer', 'Amount'],
    ['Oak', 1],
    ['', 2],
  ])
  expect(reasons(setAsideOutside(table, { ...OPEN, exclude: ['', ' '] }))).toEqual([[], ['missingCustomer']])
})

test('the table given stays as it was', () => {
  const before = { setAside: [...TABLE.setAside], issues: TABLE.issues.length }
  setAsideOutside(TABLE, { ...OPEN, exclude: ['Oak'] })
  expect({ setAside: [...TABLE.setAside], issues: TABLE.issues.length }).toEqual(before)
})

test('a crosstab column is outside when any of its days is, and its cell is what is located', () => {
  const table = readSheet([
    ['Клиент', 'янв 2024', 'фев 2024'],
    ['Дуб', 1, 2],
  ])
  const cut = setAsideOutside(table, { ...OPEN, from: 45300 })
  expect(reasons(cut)).toEqual([['outsideWindow'], []])
  expect(cut.issues).toEqual([{ code: 'outsideWindow', sheet: 0, row: 1, column: 1, value: 45292 }])
})
