import type { Area } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'

/** One or more rectangles of one sheet: a RangeAreas, or the single area of a Range. */
export class RangeList {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}
}
