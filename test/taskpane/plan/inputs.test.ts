import type { CellValue } from '../../../src/report/Report'
import { createSubject } from '../../../src/report/Subject'
import { accountNames, holidayRows, MOST_HOLIDAYS } from '../../../src/taskpane/plan/inputs'
import { isBlankStage, shownStages } from '../../../src/taskpane/plan/shownStages'
import { exampleContext, exampleResult } from '../../support/exampleResult'

describe('the list of stages', () => {
  const rows: CellValue[][] = [
    ['Calls', 80],
    ['', null],
    ['Buyers', 1],
    ['', ''],
    [null, ' '],
  ]

  test('ends with the last row that is filled in, and keeps a gap that somebody is filling', () => {
    expect(shownStages(rows, 0)).toEqual(rows.slice(0, 3))
  })

  test('shows a blank row that was asked for', () => {
    expect(shownStages(rows, 4)).toEqual(rows.slice(0, 4))
  })

  test('a zero is no blank', () => {
    expect(isBlankStage(['', 0])).toBe(false)
  })
})

test('holidays fill the room that the sheet has for them, three in a row', () => {
  const days = Array.from({ length: MOST_HOLIDAYS }, (_, at) => 45_658 + at)
  const rows = holidayRows(days)
  expect(rows.map((row) => row.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 3])
  expect(rows.flat()).toEqual(days)
  expect(holidayRows([])).toEqual([[null]])
})

test('a parent group is one customer and stands where its sum belongs', () => {
  const result = exampleResult()
  // Orion and Lotos together bring 1,600,000: more than 00123, less than =1+1.
  const customers = result.customers.map((customer) =>
    ['Orion', 'Lotos'].includes(customer.customer) ? { ...customer, group: 'Stars' } : customer,
  )
  const names = accountNames(createSubject({ ...result, customers }, exampleContext('en')))
  expect(names.slice(0, 5)).toEqual(['Romashka', '=1+1', 'Stars', '00123', 'Alpha'])
})
