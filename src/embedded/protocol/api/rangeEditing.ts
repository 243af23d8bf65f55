import type { ApiClass } from '../ApiClass'
import type { CellRange } from '../CellRange'

/** The methods of Range that change cells. */
export const rangeEditing: NonNullable<ApiClass<CellRange>['methods']> = {
  Select: ({ sheet, area }, _, { workbook }) => {
    workbook.select(sheet, [area])
    return undefined
  },
}
