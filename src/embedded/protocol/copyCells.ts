import type { CellValue } from '../workbook/CellValue'
import { type Area, intersection } from '../workbook/Area'
import { movedFormula } from '../workbook/movedFormula'
import { ApiError } from './ApiError'
import { CellRange } from './CellRange'
import { clearValidations } from './clearCells'
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
  if (type === 'All') copyValidations(filled, source, transpose)
  afterChange(filled)
}

/** The rules of what may be typed come along; those that were there before do not stay. */
function copyValidations(target: CellRange, source: CellRange, transpose: boolean): void {
  const copied = source.sheet.validations.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => intersection(area, source.area) ?? [])
    return areas.length === 0 ? [] : [{ rule, areas }]
  })
  if (target.sheet.validations.length > 0) clearValidations(target.sheet, target.area)
  for (const { rule, areas } of copied) {
    const placed = areas.flatMap((area) => placesIn(target, source, area, transpose))
    target.sheet.validations.push({ ...rule, areas: placed })
  }
}

/** Where an area of the source comes to lie: once in every copy of the source that the target holds. */
function placesIn({ area: target }: CellRange, { area: source }: CellRange, area: Area, transpose: boolean): Area[] {
  const height = transpose ? source.columnCount : source.rowCount
  const width = transpose ? source.rowCount : source.columnCount
  const down = area.row - source.row
  const right = area.column - source.column
  const one = transpose
    ? { row: right, column: down, rowCount: area.columnCount, columnCount: area.rowCount }
    : { ...area, row: down, column: right }
  const places: Area[] = []
  for (let row = target.row; row < target.row + target.rowCount; row += height) {
    for (let column = target.column; column < target.column + target.columnCount; column += width) {
      places.push({ ...one, row: row + one.row, column: column + one.column })
    }
  }
  return places
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
