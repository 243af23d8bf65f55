import fc from 'fast-check'
import { columnRuns } from '../../../src/excel/read/columnRuns'
import { addressOf, intersection } from '../../../src/excel/read/SheetArea'

test('neighbours are read together, a gap parts them', () => {
  expect(columnRuns([7, 0, 5, 1, 6, 1])).toEqual([
    { first: 0, count: 2 },
    { first: 5, count: 3 },
  ])
})

test('the runs hold exactly the asked columns', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (columns) => {
      const read = columnRuns(columns).flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i))
      expect(read).toEqual([...new Set(columns)].sort((a, b) => a - b))
    }),
  )
})

test.each([
  [{ firstRow: 0, firstColumn: 0, rowCount: 541_910, columnCount: 8 }, 'A1:H541910'],
  [{ firstRow: 0, firstColumn: 0, rowCount: 1_048_576, columnCount: 16_384 }, 'A1:XFD1048576'],
  [{ firstRow: 4, firstColumn: 26, rowCount: 1, columnCount: 1 }, 'AA5'],
  [{ firstRow: 0, firstColumn: 701, rowCount: 2, columnCount: 2 }, 'ZZ1:AAA2'],
])('address of %j', (area, address) => {
  expect(addressOf(area)).toBe(address)
})

test('rectangles that only touch share nothing', () => {
  const left = { firstRow: 0, firstColumn: 0, rowCount: 5, columnCount: 2 }
  expect(intersection(left, { ...left, firstColumn: 2 })).toBeNull()
  expect(intersection(left, { ...left, firstRow: 4, firstColumn: 1 })).toEqual({
    firstRow: 4,
    firstColumn: 1,
    rowCount: 1,
    columnCount: 1,
  })
})
