import fc from 'fast-check'
import { SHEET_ROWS } from '../../../src/embedded/workbook/Area'
import { StyleRuns } from '../../../src/embedded/workbook/StyleRuns'

/** The same column as a plain array of its first rows: slow, but plainly right. */
const ROWS = 40

type Change =
  | { kind: 'change'; row: number; rowCount: number; style: number }
  | { kind: 'insert' | 'delete'; row: number; count: number }

const row = fc.nat(ROWS - 1)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), row, rowCount: fc.integer({ min: 1, max: 12 }), style: fc.nat(3) }),
  fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    row,
    count: fc.integer({ min: 1, max: 5 }),
  }),
)

function applyToArray(styles: number[], each: Change): void {
  if (each.kind === 'change') styles.fill(each.style, each.row, each.row + each.rowCount)
  else if (each.kind === 'delete') styles.splice(each.row, each.count)
  else {
    const above = each.row === 0 ? 0 : (styles[each.row - 1] ?? 0)
    styles.splice(each.row, 0, ...new Array<number>(each.count).fill(above))
  }
}

test('runs of styles equal a style a row, whatever is changed, inserted and deleted', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const runs = new StyleRuns()
      const styles = new Array<number>(1000).fill(0)
      for (const each of changes) {
        applyToArray(styles, each)
        if (each.kind === 'change') runs.change(each.row, each.rowCount, () => each.style)
        else runs[each.kind](each.row, each.count)
      }
      const rows = Array.from({ length: ROWS * 2 }, (_, at) => at)
      expect(rows.map((at) => runs.styleAt(at))).toStrictEqual(styles.slice(0, ROWS * 2))
    }),
  )
})

test('a whole column costs one run, and neighbours of one style join', () => {
  const runs = new StyleRuns()
  runs.change(0, SHEET_ROWS, () => 5)
  runs.change(10, 5, () => 6)
  runs.change(10, 5, () => 5)
  expect([...runs.between(0, SHEET_ROWS)]).toStrictEqual([{ row: 0, rowCount: SHEET_ROWS, style: 5 }])
})
