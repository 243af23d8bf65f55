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
    const { rows, at } = this.placeOf(column)
    return (index) => rows[index]?.[at]
  }

  /** Where the cells of a sheet column stand in the block; nowhere when no rectangle covers it. */
  placeOf(column: number | undefined): PlaceInBlock {
    const rectangle = column === undefined ? undefined : this.rectangles.find((one) => covers(one, column))
    if (rectangle === undefined || column === undefined) return { rows: [], at: 0 }
    return { rows: rectangle.values, at: column - rectangle.firstColumn }
  }
}

/** The cell of row `index` is `rows[index][at]`. */
export interface PlaceInBlock {
  rows: CellRectangle['values']
  at: number
}

function covers({ firstColumn, values }: CellRectangle, column: number): boolean {
  return column >= firstColumn && column < firstColumn + (values[0]?.length ?? 0)
}
