/** Units side by side, from one to the one after the last. */
export interface UnitRange {
  from: number
  to: number
}

/**
 * The sheet and row of every unit. Kept as runs, since most units stand a row below the one before (or, in a crosstab,
 * on the same row): to note both for each of a million rows would take a fifth of the memory of the whole table.
 *
 * @example
 * const places = new UnitPlaces()
 * places.add(0, 1)
 * places.addRows(0, 3, 100)
 * places.rowOf(0) // => 1
 * places.rowOf(100) // => 102
 * places.sheetOf(100) // => 0
 */
export class UnitPlaces {
  private units = 0
  // Of each run: its first unit, that unit's sheet and row, and the rows from each of its units to the next.
  private readonly firstUnits: number[] = []
  private readonly sheets: number[] = []
  private readonly firstRows: number[] = []
  private readonly steps: number[] = []

  get count(): number {
    return this.units
  }

  /** Adds a unit; rows count from 0 on their sheet. */
  add(sheet: number, row: number): void {
    const run = this.firstUnits.length - 1
    const unit = this.units++
    if (this.sheets[run] === sheet) {
      const step = row - this.rowInRun(run, unit - 1)
      if (this.firstUnits[run] === unit - 1) this.steps[run] = step
      if (step === this.steps[run]) return
    }
    this.beginRun(unit, sheet, row)
  }

  /** Adds a unit for each of `count` consecutive rows. */
  addRows(sheet: number, firstRow: number, count: number): void {
    // Whatever came before, the second stands in a run that goes on row by row: those after it need only be counted.
    for (let i = 0; i < Math.min(count, 2); i++) this.add(sheet, firstRow + i)
    this.units += Math.max(count - 2, 0)
  }

  rowOf(unit: number): number {
    return this.rowInRun(this.runOf(unit), unit)
  }

  sheetOf(unit: number): number {
    return this.sheets[this.runOf(unit)] ?? 0
  }

  /** The units of a sheet, ascending. */
  unitsOf(sheet: number): UnitRange[] {
    const ranges: UnitRange[] = []
    for (let run = 0; run < this.sheets.length; run++) {
      if (this.sheets[run] !== sheet) continue
      const [from, to] = [this.firstUnits[run] ?? 0, this.firstUnits[run + 1] ?? this.units]
      const last = ranges.at(-1)
      if (last?.to === from) last.to = to
      else ranges.push({ from, to })
    }
    return ranges
  }

  private beginRun(unit: number, sheet: number, row: number): void {
    this.firstUnits.push(unit)
    this.sheets.push(sheet)
    this.firstRows.push(row)
    this.steps.push(1)
  }

  private rowInRun(run: number, unit: number): number {
    return (this.firstRows[run] ?? 0) + (this.steps[run] ?? 1) * (unit - (this.firstUnits[run] ?? 0))
  }

  /** The last run that begins at the unit or before. */
  private runOf(unit: number): number {
    let low = 0
    let high = this.firstUnits.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.firstUnits[middle] ?? 0) <= unit) low = middle
      else high = middle - 1
    }
    return low
  }
}
