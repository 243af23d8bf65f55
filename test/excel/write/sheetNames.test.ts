import fc from 'fast-check'
import { fitSheetNames, fitTableName } from '../../../src/excel/write/sheetNames'

test.each([
  ['Summary', [], 'Summary'],
  ['Summary', ['SUMMARY'], 'Summary (2)'],
  ['Сводка', ['сводка', 'Сводка (2)'], 'Сводка (3)'],
  ['ABC/XYZ: [2024]?', [], 'ABC XYZ   2024'],
  ["'Key accounts'", [], 'Key accounts'],
  ['History', [], 'History (2)'],
  ['***', [], 'Sheet'],
  ['A sheet name far longer than thirty-one characters', [], 'A sheet name far longer than thi'.slice(0, 31)],
  ['A'.repeat(31), ['a'.repeat(31)], `${'A'.repeat(27)} (2)`],
])('"%s" beside %j becomes "%s"', (wanted, taken, expected) => {
  expect(fitSheetNames([wanted], taken)).toEqual([expected])
})

test('every name keeps the rules of Excel and is the only one of its kind', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 })), fc.array(fc.string({ maxLength: 31 })), (wanted, taken) => {
      const names = fitSheetNames(wanted, taken)
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[/\\?*:[\]]|^'|'$/)
        expect(name.toLowerCase()).not.toBe('history')
      }
      const all = [...names, ...taken].map((name) => name.toLowerCase())
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      expect(all.filter((name) => names.some((each) => each.toLowerCase() === name))).toHaveLength(names.length)
    }),
  )
})

test('a table is renamed when a table or a defined name has its name', () => {
  const used = new Set(['customers', 'customers_2'])
  expect(fitTableName('Customers', used)).toBe('Customers_3')
  expect(fitTableName('Customers', used)).toBe('Customers_4')
})
