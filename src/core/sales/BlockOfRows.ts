import type { Cell, CellRectangle } from './Cell'

/** Rectangles side by side that cover the same rows, read by sheet column; a column that none covers is blank. */
export class BlockOfRows {
  readonly firstRow: number
  readonly rowCount: number

  constructor(private readonly rectangles: readonly CellRectangle[]) {
    this.firstRow = rectangles[0]?.firstRow ?? 0
    this.rowCount = rectangles[0]?.values.length ?? 0
  }

  /** The cells of a sheet column by their index in the block. */
  column(column: number | undefined): (index: number) => Cell | undefined {
    const rectangle = column === undefined ? undefined : this.rectangles.find((one) => covers(one, column))
    if (rectangle === undefined || column === undefined) return () => undefined
    const { values, firstColumn } = rectangle
    const offset = column - firstColumn
    return (index) => values[index]?.[offset]
  }
}

function covers({ firstColumn, values }: CellRectangle, column: number): boolean {
  return column >= firstColumn && column < firstColumn + (values[0]?.length ?? 0)
}
