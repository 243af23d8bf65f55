import fc from 'fast-check'
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../../src/embedded/workbook/Area'
import { areaAddress, parseArea, quotedSheetName, splitAddress } from '../../../src/embedded/workbook/address'
import { areaWithout } from '../../../src/embedded/workbook/areaWithout'
import { movedFormula } from '../../../src/embedded/workbook/movedFormula'

const anyArea = fc
  .record({ row: fc.nat(SHEET_ROWS - 1), column: fc.nat(SHEET_COLUMNS - 1), more: fc.nat(), further: fc.nat() })
  .map(({ row, column, more, further }) => ({
    row,
    column,
    rowCount: 1 + (more % (SHEET_ROWS - row)),
    columnCount: 1 + (further % (SHEET_COLUMNS - column)),
  }))

test('an area is read back from its address, with and without $', () => {
  fc.assert(
    fc.property(anyArea, fc.boolean(), (area, absolute) => {
      expect(parseArea(areaAddress(area, absolute))).toStrictEqual(area)
    }),
  )
})

test.each([
  ['A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ['XFD1048576', { row: 1048575, column: 16383, rowCount: 1, columnCount: 1 }],
  ['C:A', { row: 0, column: 0, rowCount: 1048576, columnCount: 3 }],
  ['$2:4', { row: 1, column: 0, rowCount: 3, columnCount: 16384 }],
  ['D9:B2', { row: 1, column: 1, rowCount: 8, columnCount: 3 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['A', null],
  ['A1:B', null],
  ['Revenue', null],
])('the address %s', (address, area) => {
  expect(parseArea(address)).toStrictEqual(area)
})

test.each([
  ['Sheet1', 'Sheet1'],
  ['Сводка', 'Сводка'],
  ['My sheet', "'My sheet'"],
  ["Bob's", "'Bob''s'"],
  ['2024', "'2024'"],
  ['A1', "'A1'"],
])('the sheet %s stands in an address as %s', (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted)
  expect(splitAddress(`${quoted}!B2`)).toStrictEqual({ sheet: name, local: 'B2' })
})

const smallArea = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowCount: fc.integer({ min: 1, max: 6 }),
  columnCount: fc.integer({ min: 1, max: 6 }),
})

function cells({ row, column, rowCount, columnCount }: Area): string[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => {
    return `${row + Math.floor(index / columnCount)},${column + (index % columnCount)}`
  })
}

test('cutting an area out of another leaves every other cell once', () => {
  fc.assert(
    fc.property(smallArea, smallArea, (area, hole) => {
      const cut = new Set(cells(hole))
      const left = areaWithout(area, hole).flatMap(cells)
      expect(left.sort()).toStrictEqual(cells(area).filter((cell) => !cut.has(cell)).sort()) // prettier-ignore
    }),
  )
})

test.each([
  ['=A1+$B$2', 1, 1, '=B2+$B$2'],
  ['=SUM(A$1:$C3)', 2, 1, '=SUM(B$1:$C5)'],
  ['=\'A1 x\'!A1&"A1"', 1, 0, '=\'A1 x\'!A2&"A1"'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['=A1', -1, 0, '=#REF!'],
])('%s copied %d down and %d to the right', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved)
})
