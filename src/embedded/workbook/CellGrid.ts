import { type Area, boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from './Area'
import type { CellValue } from './CellValue'
import { type StyleRun, StyleRuns } from './StyleRuns'

/** The cells of one column; `formulas` holds the text with its "=", `values` the last known result. */
interface ColumnCells {
  values: CellValue[]
  formulas: Map<number, string>
  styles: StyleRuns
}

/** The cells of a sheet, column by column: an array of values, a few formulas and runs of style ids. */
export class CellGrid {
  private readonly columns: (ColumnCells | undefined)[] = []

  value(row: number, column: number): CellValue {
    return this.columns[column]?.values[row] ?? null
  }

  /** The formula with its "=", or null. */
  formula(row: number, column: number): string | null {
    return this.columns[column]?.formulas.get(row) ?? null
  }

  hasFormulas(column: number): boolean {
    return (this.columns[column]?.formulas.size ?? 0) > 0
  }

  /** Replaces whatever was there, a formula too. */
  setValue(row: number, column: number, value: CellValue): void {
    const cells = this.column(column)
    if (cells.formulas.size > 0) cells.formulas.delete(row)
    putValue(cells.values, row, value)
  }

  /** `result` is the cached value; null when it is not known yet. */
  setFormula(row: number, column: number, formula: string, result: CellValue): void {
    const cells = this.column(column)
    cells.formulas.set(row, formula)
    putValue(cells.values, row, result)
  }

  replaceFormulas(replace: (formula: string) => string): void {
    for (const cells of this.columns) {
      for (const [row, formula] of cells?.formulas ?? []) cells?.formulas.set(row, replace(formula))
    }
  }

  styleId(row: number, column: number): number {
    return this.columns[column]?.styles.styleAt(row) ?? 0
  }

  styleRuns(column: number, row = 0, rowCount = SHEET_ROWS): Iterable<StyleRun> {
    return this.columns[column]?.styles.between(row, rowCount) ?? [{ row, rowCount, style: 0 }]
  }

  changeStyles(area: Area, next: (style: number) => number): void {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      this.column(column).styles.change(area.row, area.rowCount, next)
    }
  }

  /** One more than the last column that holds anything, and the like for the rows of a column's values and formulas. */
  get columnCount(): number {
    return this.columns.length
  }

  rowCount(column: number): number {
    const cells = this.columns[column]
    if (cells === undefined) return 0
    let rows = cells.values.length
    // A formula that has not been calculated yet has no value.
    for (const row of cells.formulas.keys()) rows = Math.max(rows, row + 1)
    return rows
  }

  /** The smallest area with every value and formula within an area; null when there is none. */
  areaOfValues(within: Area): Area | null {
    let used: Area | null = null
    this.eachColumn(within.column, within.columnCount, (cells, column) => {
      const area = rowsWithContent(cells, column, within.row, within.row + within.rowCount)
      if (area) used = used ? boundingArea(used, area) : area
    })
    return used
  }

  /** The smallest area with every cell that looks other than the default; whole columns do not count. */
  areaOfStyles(within: Area): Area | null {
    let used: Area | null = null
    this.eachColumn(within.column, within.columnCount, (cells, column) => {
      for (const run of cells.styles.between(0, SHEET_ROWS)) {
        if (run.style === 0 || run.row + run.rowCount === SHEET_ROWS) continue
        const area = intersection(within, { row: run.row, column, rowCount: run.rowCount, columnCount: 1 })
        if (area) used = used ? boundingArea(used, area) : area
      }
    })
    return used
  }

  insertRows(row: number, count: number, firstColumn = 0, columnCount = SHEET_COLUMNS): void {
    this.eachColumn(firstColumn, columnCount, (cells) => {
      if (row < cells.values.length) insertNulls(cells.values, row, count)
      cells.formulas = moved(cells.formulas, (at) => (at >= row ? at + count : at))
      cells.styles.insert(row, count)
    })
  }

  deleteRows(row: number, count: number, firstColumn = 0, columnCount = SHEET_COLUMNS): void {
    this.eachColumn(firstColumn, columnCount, (cells) => {
      cells.values.splice(row, count)
      cells.formulas = moved(cells.formulas, (at) => (at < row ? at : at < row + count ? null : at - count))
      cells.styles.delete(row, count)
    })
  }

  insertColumns(column: number, count: number): void {
    if (column >= this.columns.length) return
    this.columns.splice(column, 0, ...new Array<undefined>(count).fill(undefined))
    this.columns.length = Math.min(this.columns.length, SHEET_COLUMNS)
  }

  deleteColumns(column: number, count: number): void {
    this.columns.splice(column, count)
  }

  private eachColumn(first: number, count: number, change: (cells: ColumnCells, column: number) => void): void {
    const end = Math.min(first + count, this.columns.length)
    for (let column = first; column < end; column++) {
      const cells = this.columns[column]
      if (cells) change(cells, column)
    }
  }

  private column(column: number): ColumnCells {
    while (this.columns.length < column) this.columns.push(undefined)
    return (this.columns[column] ??= { values: [], formulas: new Map(), styles: new StyleRuns() })
  }
}

/** Fills the way to `row` with nulls: an array with a large gap would turn into a slow dictionary. */
function putValue(values: CellValue[], row: number, value: CellValue): void {
  if (value === null && row >= values.length) return
  while (values.length < row) values.push(null)
  values[row] = value
}

function insertNulls(values: CellValue[], row: number, count: number): void {
  const tail = values.splice(row)
  for (let i = 0; i < count; i++) values.push(null)
  for (const value of tail) if (values.length < SHEET_ROWS) values.push(value)
}

function moved(formulas: Map<number, string>, to: (row: number) => number | null): Map<number, string> {
  const result = new Map<number, string>()
  for (const [row, formula] of formulas) {
    const target = to(row)
    if (target !== null) result.set(target, formula)
  }
  return result
}

function rowsWithContent(cells: ColumnCells, column: number, start: number, end: number): Area | null {
  const { values, formulas } = cells
  let first = start
  let last = Math.min(end, values.length) - 1
  while (first <= last && values[first] === null) first++
  while (last >= first && values[last] === null) last--
  if (first > last) [first, last] = [end, -1]
  for (const row of formulas.keys()) {
    if (row < start || row >= end) continue
    first = Math.min(first, row)
    last = Math.max(last, row)
  }
  return last < 0 ? null : { row: first, column, rowCount: last - first + 1, columnCount: 1 }
}
