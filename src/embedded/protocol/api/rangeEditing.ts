import { isEntireColumns, isEntireRows } from '../../workbook/Area'
import { deleteLines, insertLines } from '../../workbook/structure'
import type { Workbook } from '../../workbook/Workbook'
import type { ApiClass } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { CellRange } from '../CellRange'
import { clearCells } from '../clearCells'
import { copyCells, type CopyType } from '../copyCells'
import { memberOf } from '../expected'
import { insertCellsAbove } from '../insertCellsAbove'
import { mergeCells, unmergeCells } from '../mergeCells'
import { assertSheetUnprotected, assertUnprotected } from '../protection'
import { rangeArgument } from '../rangeOf'

const COPY_TYPES: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats']

/** The methods of Range that change cells. */
export const rangeEditing: NonNullable<ApiClass<CellRange>['methods']> = {
  Select: ({ sheet, area }, _, { workbook }) => {
    workbook.select(sheet, [area])
    return undefined
  },
  Calculate: () => undefined,
  Clear: (range, args) => {
    clearCells(range, args.optionalText(0) ?? 'All')
    return undefined
  },
  Merge: (range, args) => {
    mergeCells(range, args.flag(0))
    return undefined
  },
  Unmerge: (range) => {
    unmergeCells(range)
    return undefined
  },
  CopyFrom: (range, args, { workbook }) => {
    const source = rangeArgument(args, 0, range.sheet, workbook)
    copyCells(range, source, memberOf(COPY_TYPES, args.value(1) ?? 'All'), args.flag(2), args.flag(3))
    return undefined
  },
  Insert: (range, args, { objects, workbook }) => {
    insertCells(range, memberOf(['Down', 'Right'], args.value(0)), workbook)
    return { object: objects.range(range) }
  },
  Delete: (range, args) => {
    deleteCells(range, memberOf(['Up', 'Left'], args.value(0)))
    return undefined
  },
}

function insertCells(range: CellRange, shift: 'Down' | 'Right', workbook: Workbook): void {
  const { sheet, area } = range
  if (isEntireRows(area)) {
    assertSheetUnprotected(sheet, 'allowInsertRows')
    insertLines(sheet, 'row', area.row, area.rowCount)
  } else if (isEntireColumns(area)) {
    assertSheetUnprotected(sheet, 'allowInsertColumns')
    insertLines(sheet, 'column', area.column, area.columnCount)
  } else {
    assertUnprotected(range)
    if (shift === 'Right') throw unknownShift(shift)
    insertCellsAbove(workbook, range)
  }
}

function deleteCells(range: CellRange, shift: 'Up' | 'Left'): void {
  const { sheet, area } = range
  if (isEntireRows(area)) {
    assertSheetUnprotected(sheet, 'allowDeleteRows')
    deleteLines(sheet, 'row', area.row, area.rowCount)
  } else if (isEntireColumns(area)) {
    assertSheetUnprotected(sheet, 'allowDeleteColumns')
    deleteLines(sheet, 'column', area.column, area.columnCount)
  } else {
    assertUnprotected(range)
    if (shift === 'Left') throw unknownShift(shift)
    sheet.cells.deleteRows(area.row, area.rowCount, area.column, area.columnCount)
  }
}

function unknownShift(shift: string): ApiError {
  return new ApiError('ApiNotFound', `Moving a part of the columns ${shift} is not known to the embedded workbook`)
}
