import { SHEET_ROWS } from './Area'

export interface StyleRun {
  row: number
  rowCount: number
  style: number
}

/** The style ids of one column as runs of rows, so that a format on a whole column costs one entry. */
export class StyleRuns {
  private readonly starts: number[] = [0]
  private readonly styles: number[] = [0]

  styleAt(row: number): number {
    return this.styles[this.runOf(row)] ?? 0
  }

  /** Gives each style between the rows its successor; `next` is called once a run. */
  change(row: number, rowCount: number, next: (style: number) => number): void {
    const first = this.splitAt(row)
    const end = this.splitAt(row + rowCount)
    for (let run = first; run < end; run++) this.styles[run] = next(this.styles[run] ?? 0)
    this.joinEqual(first, end)
  }

  /** The runs that touch these rows, clipped to them. */
  *between(row: number, rowCount: number): IterableIterator<StyleRun> {
    const end = row + rowCount
    for (let run = this.runOf(row); run < this.starts.length; run++) {
      const from = Math.max(row, this.starts[run] ?? 0)
      if (from >= end) return
      const to = Math.min(end, this.starts[run + 1] ?? SHEET_ROWS)
      yield { row: from, rowCount: to - from, style: this.styles[run] ?? 0 }
    }
  }

  /** Moves everything from `row` on down by `count` new rows, which take the style of the row above. */
  insert(row: number, count: number): void {
    const first = this.splitAt(row)
    if (row === 0) {
      this.starts.splice(0, 0, 0)
      this.styles.splice(0, 0, 0)
    }
    for (let run = Math.max(1, first); run < this.starts.length; run++) {
      this.starts[run] = (this.starts[run] ?? 0) + count
    }
    this.truncate()
  }

  delete(row: number, count: number): void {
    const first = this.splitAt(row)
    const end = this.splitAt(row + count)
    this.starts.splice(first, end - first)
    this.styles.splice(first, end - first)
    for (let run = first; run < this.starts.length; run++) this.starts[run] = (this.starts[run] ?? 0) - count
    if (this.starts[0] !== 0) {
      this.starts.unshift(0)
      this.styles.unshift(0)
    }
    this.joinEqual(first, first)
  }

  private truncate(): void {
    while ((this.starts.at(-1) ?? 0) >= SHEET_ROWS) {
      this.starts.pop()
      this.styles.pop()
    }
  }

  private runOf(row: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= row) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The index of the run that starts at `row`, made when none does. */
  private splitAt(row: number): number {
    if (row >= SHEET_ROWS) return this.starts.length
    const run = this.runOf(row)
    if (this.starts[run] === row) return run
    this.starts.splice(run + 1, 0, row)
    this.styles.splice(run + 1, 0, this.styles[run] ?? 0)
    return run + 1
  }

  private joinEqual(first: number, end: number): void {
    for (let run = Math.min(end, this.starts.length - 1); run >= Math.max(1, first); run--) {
      if (this.styles[run] === this.styles[run - 1]) {
        this.starts.splice(run, 1)
        this.styles.splice(run, 1)
      }
    }
  }
}
