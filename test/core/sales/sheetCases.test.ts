import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLayout, type Cell, type LayoutChoices, type SheetLayout } from '../../../src/core/index'
import { isoDay, plainUnits, readSheet, sampleOf, type PlainUnit } from './readSheet'

/** One file of test/cases/sheets: the cells of a small sheet and what must be made of them. */
interface SheetCase {
  about: string
  rows: Cell[][]
  formats?: Record<number, string[]>
  choices?: LayoutChoices
  layout?: {
    kind: string
    headerRow: number
    firstDataRow: number
    /** Headings by role. */
    roles: Record<string, string>
    entity: string
    /** The codes of the notes, where the case is about them. */
    notes?: string[]
    /** First and last day of each period. */
    periods?: [string, string][]
  }
  units?: PlainUnit[]
}

const FOLDER = join(__dirname, '../../cases/sheets')
const CASES = readdirSync(FOLDER).map((file) => ({
  name: file.replace('.json', ''),
  ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as SheetCase),
}))

describe.each(CASES)('$name: $about', ({ rows, formats, choices, layout: expected, units }) => {
  if (expected !== undefined) {
    test('layout', () => {
      const layout = detectLayout(sampleOf(rows, formats), choices ?? {})
      const { kind, headerRow, firstDataRow, entity } = layout
      const { notes, periods, ...rest } = expected
      expect({ kind, headerRow, firstDataRow, roles: headingsByRole(layout), entity }).toEqual(rest)
      if (notes !== undefined) expect(layout.notes.map(({ code }) => code)).toEqual(notes)
      if (periods !== undefined) expect(daysOfPeriods(layout)).toEqual(periods)
    })
  }

  if (units !== undefined) {
    test('units', () => {
      expect(plainUnits(readSheet(rows, choices))).toEqual(units)
    })
  }
})

function headingsByRole({ roles, columns }: SheetLayout): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, column]) => [role, columns.find((one) => one.column === column)?.heading ?? '']),
  )
}

function daysOfPeriods(layout: SheetLayout): (string | null)[][] {
  return layout.kind === 'crosstab'
    ? layout.periods.map(({ firstDay, lastDay }) => [isoDay(firstDay), isoDay(lastDay)])
    : []
}
