import type { Area } from '../../workbook/Area'
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/Area'
import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'

const freezePanesClass: ApiClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.freeze = { rows: args.optionalInteger(0) ?? 1, columns: 0 }
      return undefined
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze = { rows: 0, columns: args.optionalInteger(0) ?? 1 }
      return undefined
    },
    FreezeAt: (sheet, args, { workbook }) => {
      const { area } = rangeArgument(args, 0, sheet, workbook)
      const rows = area.rowCount === SHEET_ROWS ? 0 : area.row + area.rowCount
      const columns = area.columnCount === SHEET_COLUMNS ? 0 : area.column + area.columnCount
      sheet.freeze = { rows, columns }
      return undefined
    },
    Unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 }
      return undefined
    },
    GetLocation: (sheet, _, { objects }) => {
      const area = frozenArea(sheet)
      if (!area) throw new ApiError('ItemNotFound', 'Nothing is frozen')
      return { object: objects.range(new CellRange(sheet, area)) }
    },
    GetLocationOrNullObject: (sheet, _, { objects }) => {
      const area = frozenArea(sheet)
      return { object: area && objects.range(new CellRange(sheet, area)) }
    },
  },
}

export function freezePanesObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(freezePanesClass, sheet, session)
}

/** With frozen rows alone, the rows as a whole; likewise for columns. */
function frozenArea({ freeze }: Sheet): Area | null {
  if (freeze.rows === 0 && freeze.columns === 0) return null
  return { row: 0, column: 0, rowCount: freeze.rows || SHEET_ROWS, columnCount: freeze.columns || SHEET_COLUMNS }
}
