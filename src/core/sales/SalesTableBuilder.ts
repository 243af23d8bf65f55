import { AnalysisError } from '../AnalysisError'
import type { Measure } from '../Measure'
import { BlockOfRows } from './BlockOfRows'
import type { CellRectangle } from './Cell'
import { CrosstabRows } from './CrosstabRows'
import { GroupedRows } from './GroupedRows'
import { measureUnits } from './measureUnits'
import { planReading, type ReadingPlan } from './readingPlan'
import type { ReadingNote, SalesTable, TextColumn } from './SalesTable'
import { SalesUnits, type OptionalColumn } from './SalesUnits'
import type { SheetLayout } from './SheetLayout'
import type { SheetRows } from './SheetRows'
import type { TextDictionary } from './TextDictionary'
import { TransactionRows } from './TransactionRows'
import { UnitDictionaries } from './UnitDictionaries'
import { unlabelledTotals } from './unlabelledTotal'

export interface ReadingOptions {
  measure: Measure
  date1904: boolean
  hiddenRows: 'keep' | 'exclude'
}

/**
 * Builds a SalesTable from the blocks of cells of one or more sheets of the same layout. Throws an AnalysisError when
 * layouts differ or lack a column that the measure needs.
 *
 * @example
 * const values = [['Client', 'Amount'], ['Oak', 70], ['oak ', '1 234,50'], ['Elm', 'n/a'], ['Total', 1304.5]]
 * const sample = { sheet: 'S', firstRow: 0, firstColumn: 0, rowCount: 5, columnCount: 2, values, numberFormats: [] }
 * const builder = new SalesTableBuilder([detectLayout(sample, {})], { measure: 'revenue', date1904: false, hiddenRows: 'keep' })
 * builder.add(0, [sample], null)
 * const table = builder.finish()
 * Array.from(table.amount) // => [70, 1234.5, NaN, 1304.5]
 * table.customer.values // => ['', 'Oak', 'Elm']
 * table.issues.map(({ code, row }) => [code, row]) // => [['notANumber', 3], ['totalRow', 4]]
 */
export class SalesTableBuilder {
  private readonly units: SalesUnits
  private readonly dictionaries = new UnitDictionaries()
  private readonly plans: ReadingPlan[]
  private readonly sheets: SheetRows[]
  private readonly sheetsWithHiddenRows = new Set<number>()

  constructor(
    private readonly layouts: readonly SheetLayout[],
    private readonly options: ReadingOptions,
  ) {
    if (new Set(layouts.map(({ kind }) => kind)).size > 1) {
      const sheets = layouts.map(({ sheet }) => sheet)
      throw new AnalysisError({ code: 'differentLayouts', sheets, layouts: layouts.map(({ kind }) => kind) })
    }
    this.plans = layouts.map((layout) => planReading(layout, options.measure))
    this.units = new SalesUnits(
      [...new Set(this.plans.flatMap(({ roles }) => roles))],
      this.optionalColumns(),
      unitsIn(layouts),
    )
    this.sheets = layouts.map((layout, index) => this.rowsOf(layout, index))
  }

  /** The columns (counted from 0 on the sheet) that must be read of a sheet. */
  neededColumns(layoutIndex: number): number[] {
    return this.sheets[layoutIndex]?.neededColumns ?? []
  }

  /** Adds consecutive rows of a sheet: rectangles side by side that cover the same rows; `hidden` has one flag a row. */
  add(layoutIndex: number, rectangles: readonly CellRectangle[], hidden: readonly boolean[] | null): void {
    const exclude = this.options.hiddenRows === 'exclude'
    if (!exclude && hidden?.includes(true)) this.sheetsWithHiddenRows.add(layoutIndex)
    this.sheets[layoutIndex]?.add(new BlockOfRows(rectangles), exclude && hidden !== null ? hidden : [])
  }

  /** The table of everything added. */
  finish(): SalesTable {
    const notes = this.sheets.flatMap((sheet) => sheet.settle())
    const { units, layouts } = this
    const { amount, value } = measureUnits(this.plans, units)
    layouts.forEach((_, sheet) => {
      units.setAsideAsTotals(unlabelledTotals(units, sheet, amount))
    })
    const kind = layouts[0]?.kind ?? 'transactions'
    const hasDates = kind !== 'transactions' || layouts.some(({ roles }) => roles.date !== undefined)
    const hasRole = (role: 'order' | 'group') => layouts.some(({ roles }) => roles[role] !== undefined)
    return {
      layout: kind,
      count: units.count,
      sheets: layouts.map(({ sheet }) => sheet),
      sheetColumns: layouts.map(({ roles }) => ({ customer: roles.customer, date: roles.date ?? null })),
      places: units.places,
      column: kind === 'crosstab' ? units.column.subarray(0, units.count) : null,
      customer: textColumn(this.dictionaries.customer, units.customer, units.count),
      amount,
      value,
      day: hasDates ? units.day.subarray(0, units.count) : null,
      lastDay: kind === 'crosstab' ? units.lastDay.subarray(0, units.count) : null,
      order:
        kind === 'grouped' || hasRole('order') ? textColumn(this.dictionaries.order, units.order, units.count) : null,
      group: hasRole('group') ? textColumn(this.dictionaries.group, units.group, units.count) : null,
      setAside: units.setAside.subarray(0, units.count),
      issues: units.issuesInOrder(),
      converted: units.converted,
      notes: [...notes, ...this.notesOfBook()],
    }
  }

  private optionalColumns(): OptionalColumn[] {
    const kind = this.layouts[0]?.kind
    const hasRole = (role: 'order' | 'group') => this.layouts.some(({ roles }) => roles[role] !== undefined)
    const columns: OptionalColumn[] = kind === 'crosstab' ? ['column', 'lastDay'] : []
    if (kind === 'grouped' || hasRole('order')) columns.push('order')
    if (hasRole('group')) columns.push('group')
    return columns
  }

  private rowsOf(layout: SheetLayout, index: number): SheetRows {
    const { units, dictionaries } = this
    const plan = this.plans[index] ?? planReading(layout, this.options.measure)
    const { date1904 } = this.options
    switch (layout.kind) {
      case 'transactions':
        return new TransactionRows(layout, index, plan, units, dictionaries, date1904)
      case 'crosstab':
        return new CrosstabRows(layout, index, units, dictionaries)
      case 'grouped':
        return new GroupedRows(layout, index, plan, units, dictionaries, date1904)
    }
  }

  private notesOfBook(): ReadingNote[] {
    const notes: ReadingNote[] = []
    const shifted = this.sheets.reduce((sum, sheet) => sum + sheet.shifted, 0)
    if (shifted > 0) notes.push({ code: 'system1904', shifted })
    this.layouts.forEach(({ sheet }, index) => {
      if (this.sheetsWithHiddenRows.has(index)) notes.push({ code: 'hiddenRowsKept', sheet })
    })
    return notes
  }
}

/** The most units that the sheets can hold. */
function unitsIn(layouts: readonly SheetLayout[]): number {
  const unitsOf = (layout: SheetLayout) =>
    (layout.firstRow + layout.rowCount - layout.firstDataRow) * (layout.kind === 'crosstab' ? layout.periods.length : 1)
  return layouts.reduce((sum, layout) => sum + unitsOf(layout), 0)
}

function textColumn(dictionary: TextDictionary, codes: Uint32Array, count: number): TextColumn {
  return { codes: codes.subarray(0, count), values: dictionary.values, otherSpellings: dictionary.otherSpellings }
}
