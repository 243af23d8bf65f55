import fc from 'fast-check'
import { UnitPlaces } from '../../../src/core/index'

interface Rows {
  sheet: number
  firstRow: number
  count: number
  unitsPerRow: number
}

const anyRows = fc.record({
  sheet: fc.integer({ min: 0, max: 2 }),
  firstRow: fc.integer({ min: 0, max: 12 }),
  count: fc.integer({ min: 0, max: 5 }),
  unitsPerRow: fc.integer({ min: 1, max: 3 }),
})

/** The sheet and row of every unit, one by one. */
function listed(parts: readonly Rows[]): { sheet: number; row: number }[] {
  return parts.flatMap(({ sheet, firstRow, count, unitsPerRow }) =>
    Array.from({ length: count * unitsPerRow }, (_, i) => ({ sheet, row: firstRow + Math.floor(i / unitsPerRow) })),
  )
}

function placesOf(parts: readonly Rows[]): UnitPlaces {
  const places = new UnitPlaces()
  for (const part of parts) {
    if (part.unitsPerRow === 1) places.addRows(part.sheet, part.firstRow, part.count)
    else for (const { sheet, row } of listed([part])) places.add(sheet, row)
  }
  return places
}

test('every unit is found again on its sheet and row, however its rows follow one another', () => {
  fc.assert(
    fc.property(fc.array(anyRows, { maxLength: 12 }), (parts) => {
      const places = placesOf(parts)
      const units = listed(parts)
      expect(places.count).toBe(units.length)
      expect(units.map((_, unit) => ({ sheet: places.sheetOf(unit), row: places.rowOf(unit) }))).toEqual(units)
    }),
  )
})

test('the units of a sheet are told as ranges that do not touch', () => {
  fc.assert(
    fc.property(fc.array(anyRows, { maxLength: 12 }), (parts) => {
      const places = placesOf(parts)
      const units = listed(parts)
      for (const sheet of [0, 1, 2]) {
        const ranges = places.unitsOf(sheet)
        const found = ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
        expect(found).toEqual(units.flatMap((unit, index) => (unit.sheet === sheet ? [index] : [])))
        for (const [i, { from }] of ranges.entries()) expect(from).toBeGreaterThan(ranges[i - 1]?.to ?? -1)
      }
    }),
  )
})

const roomOf = (...parts: Rows[]) => JSON.stringify(placesOf(parts)).length

test('a million rows one below the other take no more room than two', () => {
  const rows = (count: number) => roomOf({ sheet: 0, firstRow: 1, count, unitsPerRow: 1 })
  expect(rows(1_000_000)).toBe(rows(2) + '1000000'.length - '2'.length)
})

test('nor do the many periods of one row of a crosstab', () => {
  const periods = (unitsPerRow: number) => roomOf({ sheet: 0, firstRow: 1, count: 1, unitsPerRow })
  expect(periods(9)).toBe(periods(2))
})

test('nothing added takes no room, and a single row no more than its unit', () => {
  const row = { sheet: 0, firstRow: 1, count: 1, unitsPerRow: 1 }
  expect(roomOf({ ...row, count: 0 })).toBe(roomOf())
  const added = new UnitPlaces()
  added.add(0, 1)
  expect(roomOf(row)).toBe(JSON.stringify(added).length)
})
