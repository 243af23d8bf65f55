import { areaReference, reference } from './formulaText'
import { STAGE_COLUMNS, type FunnelPlaces, type Place, type StageColumn } from './FunnelPlaces'

/** References to a row of the list of stages, and to the rows around it, from one cell. */
export class StageCells {
  private readonly row: number
  private readonly lastRow: number

  constructor(
    private readonly places: FunnelPlaces,
    private readonly index: number,
    private readonly from: Place,
  ) {
    this.row = places.firstStage + index
    this.lastRow = places.firstStage + places.stageRows - 1
  }

  get isFirst(): boolean {
    return this.index === 0
  }

  get isLast(): boolean {
    return this.row === this.lastRow
  }

  cell(column: StageColumn): string {
    return reference(this.from, { row: this.row, column: STAGE_COLUMNS[column] })
  }

  /** Not for the first row. */
  above(column: StageColumn): string {
    return this.area(column, this.places.firstStage, this.row - 1)
  }

  /** Not for the last row. */
  below(column: StageColumn): string {
    return this.area(column, this.row + 1, this.lastRow)
  }

  /** From this row to the end of the list. */
  toTheEnd(column: StageColumn): string {
    return this.area(column, this.row, this.lastRow)
  }

  whole(column: StageColumn): string {
    return this.area(column, this.places.firstStage, this.lastRow)
  }

  /** Neighbouring cells of this row. */
  across(first: StageColumn, last: StageColumn): string {
    const at = (column: StageColumn) => ({ row: this.row, column: STAGE_COLUMNS[column] })
    return areaReference(this.from, at(first), at(last))
  }

  place(place: Place): string {
    return reference(this.from, place)
  }

  private area(column: StageColumn, firstRow: number, lastRow: number): string {
    const at = STAGE_COLUMNS[column]
    return areaReference(this.from, { row: firstRow, column: at }, { row: lastRow, column: at })
  }
}
