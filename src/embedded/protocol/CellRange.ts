import { type Area, isInsideSheet } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'
import { ApiError } from './ApiError'

/** A rectangle of cells on its sheet. */
export class CellRange {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    if (!isInsideSheet(area)) {
      throw new ApiError('InvalidArgument', `The range lies outside the sheet: ${JSON.stringify(area)}`)
    }
  }

  get cellCount(): number {
    return this.area.rowCount * this.area.columnCount
  }
}
