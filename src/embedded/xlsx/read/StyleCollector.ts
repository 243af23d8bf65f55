import { SHEET_ROWS } from '../../workbook/Area'
import type { Sheet } from '../../workbook/Sheet'
import { pointsOfDigits } from '../columnWidths'
import { flag } from './elements'

interface Run {
  column: number
  row: number
  rowCount: number
  style: number
}

/** A format on "all columns to the right" is kept for so many of them only. */
const COLUMNS_WITHOUT_CELLS = 100

/** Gathers the styles of cells as runs down the columns and gives them to the sheet at the end, after the columns' own. */
export class StyleCollector {
  private readonly runs: Run[] = []
  private readonly open: (Run | undefined)[] = []
  private readonly columns: Readonly<Record<string, string>>[] = []

  constructor(
    private readonly sheet: Sheet,
    private readonly ids: readonly number[],
  ) {}

  addColumns(attributes: Readonly<Record<string, string>>): void {
    this.columns.push(attributes)
  }

  addCell(row: number, column: number, format: number): void {
    const style = this.ids[format] ?? 0
    const run = this.open[column]
    if (run?.style === style && run.row + run.rowCount === row) {
      run.rowCount += 1
      return
    }
    const next = { column, row, rowCount: 1, style }
    this.open[column] = next
    this.runs.push(next)
  }

  apply(): void {
    for (const attributes of this.columns) this.applyColumns(attributes)
    for (const { column, row, rowCount, style } of this.runs) {
      if (style === 0 && this.sheet.cells.styleId(row, column) === 0) continue
      this.sheet.cells.changeStyles({ row, column, rowCount, columnCount: 1 }, () => style)
    }
  }

  private applyColumns({ min, max, width, style, hidden, customWidth }: Readonly<Record<string, string>>): void {
    const first = Number(min) - 1
    const last = Math.min(Number(max) - 1, Math.max(this.open.length - 1, first + COLUMNS_WITHOUT_CELLS))
    const id = this.ids[Number(style ?? 0)] ?? 0
    for (let column = first; column <= last; column++) {
      if (width !== undefined && flag(customWidth)) this.sheet.columnWidths.set(column, pointsOfDigits(Number(width)))
      if (flag(hidden)) this.sheet.hiddenColumns.add(column)
      if (id !== 0) {
        this.sheet.cells.changeStyles({ row: 0, column, rowCount: SHEET_ROWS, columnCount: 1 }, () => id)
      }
    }
  }
}
