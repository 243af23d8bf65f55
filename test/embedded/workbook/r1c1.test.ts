import fc from 'fast-check'
import { areaAddress } from '../../../src/embedded/workbook/address'
import { formulaFromR1C1, formulaToR1C1 } from '../../../src/embedded/workbook/r1c1'

/** In C5, as Excel shows them in either notation. */
test.each([
  ['=B5*2', '=RC[-1]*2'],
  ['=$B5*2', '=RC2*2'],
  ['=C4+B$1', '=R[-1]C+R1C[-1]'],
  ['=SUM($A$1:C5)', '=SUM(R1C1:RC)'],
  ['=Mine!A1&"B2 R1C1"', '=Mine!R[-4]C[-2]&"B2 R1C1"'],
  ["='R1C1 2024'!A1", "='R1C1 2024'!R[-4]C[-2]"],
  ['=[@Revenue]*Customers[@[Q1]]', '=[@Revenue]*Customers[@[Q1]]'],
  ['=LOG10(D5)+C1A', '=LOG10(RC[1])+C1A'],
])('%s is %s', (a1, r1c1) => {
  expect(formulaToR1C1(a1, 4, 2)).toBe(r1c1)
  expect(formulaFromR1C1(r1c1, 4, 2)).toBe(a1)
})

test('a reference comes back from any cell', () => {
  const at = fc.record({ row: fc.nat(1048575), column: fc.nat(16383) })
  fc.assert(
    fc.property(at, at, fc.boolean(), (cell, target, absolute) => {
      const formula = `=${areaAddress({ ...target, rowCount: 1, columnCount: 1 }, absolute)}`
      expect(formulaFromR1C1(formulaToR1C1(formula, cell.row, cell.column), cell.row, cell.column)).toBe(formula)
    }),
  )
})
