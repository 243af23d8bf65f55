import fc from 'fast-check'
import { columnLetters, type LocatedIssue } from '../../src/core/index'
import { issueRuns } from '../../src/report/issueRuns'

const at = (row: number, value: string, column = 2, sheet = 'S'): LocatedIssue => ({ sheet, row, column, value })

test('joins neighbours of one column, value and reason, and nothing else', () => {
  const located = [at(5, 'x'), at(6, 'x'), at(7, 'y'), at(8, 'y'), at(10, 'y'), at(11, 'y', 3), at(12, 'y', 3, 'T')]
  const runs = issueRuns([{ code: 'notANumber', count: 7, amount: 0, located }])
  expect(
    runs.map(({ firstRow, lastRow, firstColumn, sheet, count }) => [firstRow, lastRow, firstColumn, sheet, count]),
  ).toEqual([
    [5, 6, 2, 'S', 2],
    [7, 8, 2, 'S', 2],
    [10, 10, 2, 'S', 1],
    [11, 11, 3, 'S', 1],
    [12, 12, 3, 'T', 1],
  ])
})

test('a row set aside as a whole is one run, whatever its cells hold', () => {
  const located = [at(26, 'a', 1), at(26, 'b', 2), at(26, 'b', 3), at(27, 'c', 1), at(27, 'd', 2), at(27, '', 3)]
  expect(issueRuns([{ code: 'totalRow', count: 6, amount: 0, located }])).toEqual([
    {
      ...{ code: 'totalRow', sheet: 'S', firstRow: 26, lastRow: 27, firstColumn: 1, lastColumn: 3 },
      ...{ value: 'a', sameValue: false, count: 6 },
    },
  ])
})

test('every located cell is in exactly one run', () => {
  const cell = fc.record({
    sheet: fc.constantFrom('S', 'T'),
    row: fc.nat(12),
    column: fc.nat(2),
    value: fc.constantFrom('', 'x', 0),
  })
  const place = ({ sheet, row, column }: LocatedIssue) => `${sheet} ${row} ${column}`
  const cellsInOrder = fc.uniqueArray(cell, { selector: place, maxLength: 60 })
  fc.assert(
    fc.property(cellsInOrder, (cells) => {
      const located = [...cells].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column)
      const runs = issueRuns([{ code: 'errorValue', count: located.length, amount: 0, located }])
      const back = runs.flatMap(({ sheet, firstRow, firstColumn: column, value, count }) =>
        Array.from({ length: count }, (_, i) => ({ sheet, row: firstRow + i, column, value })),
      )
      expect(back.map((one) => [place(one), one.value]).sort()).toEqual(
        located.map((one) => [place(one), one.value]).sort(),
      )
    }),
  )
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters)
})
