import type { CellValue } from '../workbook/CellValue'
import { movedFormula } from '../workbook/movedFormula'
import { ApiError } from './ApiError'
import { CellRange } from './CellRange'
import { assertUnprotected } from './protection'
import { afterChange } from './tableHeadings'

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats'

interface CopiedCell {
  value: CellValue
  formula: string | null
  /** Its number; both sheets are of one workbook. */
  style: number
}

/** Range.copyFrom: a smaller target grows to the source's size, a larger one is filled with copies that fit. */
export function copyCells(
  target: CellRange,
  source: CellRange,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const copied = readCopied(source, transpose)
  const height = copied.length
  const width = copied[0]?.length ?? 0
  const rowCount = Math.max(1, Math.floor(target.area.rowCount / height)) * height
  const columnCount = Math.max(1, Math.floor(target.area.columnCount / width)) * width
  const filled = new CellRange(target.sheet, { ...target.area, rowCount, columnCount })
  assertUnprotected(filled)
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const cell = copied[row % height]?.[column % width]
      if (!cell || (skipBlanks && cell.value === null && cell.formula === null)) continue
      paste(cell, filled, row, column, type, source)
    }
  }
  afterChange(filled)
}

function readCopied({ sheet, area }: CellRange, transpose: boolean): CopiedCell[][] {
  if (area.rowCount * area.columnCount > 5_000_000)
    throw new ApiError('InvalidArgument', 'The range is too large to copy')
  const cell = (row: number, column: number): CopiedCell => ({
    value: sheet.cells.value(area.row + row, area.column + column),
    formula: sheet.cells.formula(area.row + row, area.column + column),
    style: sheet.cells.styleId(area.row + row, area.column + column),
  })
  const height = transpose ? area.columnCount : area.rowCount
  const width = transpose ? area.rowCount : area.columnCount
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => (transpose ? cell(column, row) : cell(row, column))),
  )
}

function paste(
  cell: CopiedCell,
  { sheet, area }: CellRange,
  row: number,
  column: number,
  type: CopyType,
  source: CellRange,
): void {
  const toRow = area.row + row
  const toColumn = area.column + column
  if (type === 'All' || type === 'Formats') {
    const isSame = sheet.cells.styleId(toRow, toColumn) === cell.style
    const one = { row: toRow, column: toColumn, rowCount: 1, columnCount: 1 }
    if (!isSame) sheet.cells.changeStyles(one, () => cell.style)
  }
  if (type === 'Formats') return
  if (cell.formula === null || type === 'Values') sheet.cells.setValue(toRow, toColumn, cell.value)
  else {
    const down = area.row + row - (row % source.area.rowCount) - source.area.row
    const right = area.column + column - (column % source.area.columnCount) - source.area.column
    sheet.cells.setFormula(toRow, toColumn, movedFormula(cell.formula, down, right), cell.value)
  }
}
