import { type Area, containsArea, intersection } from '../workbook/Area'
import { areaWithout } from '../workbook/areaWithout'
import type { CellStyle } from '../workbook/CellStyle'
import { DEFAULT_STYLE } from '../workbook/CellStyle'
import type { Sheet } from '../workbook/Sheet'
import type { CellRange } from './CellRange'
import { memberOf } from './expected'
import { assertUnprotected } from './protection'
import { afterChange } from './tableHeadings'
import type { Json } from './wire'

const CLEARABLE = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const

/** Range.clear: the contents, the looks, or both with the rules that lie on the cells. */
export function clearCells(range: CellRange, applyTo: Json): void {
  assertUnprotected(range)
  const what = memberOf(CLEARABLE, applyTo)
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(range)
  if (what === 'All' || what === 'Formats') clearFormats(range.sheet, range.area)
  if (what === 'All') clearValidations(range.sheet, range.area)
}

export function clearContents(range: CellRange): void {
  const { area, sheet } = range
  const { cells } = sheet
  const lastColumn = Math.min(area.column + area.columnCount, cells.columnCount)
  for (let column = area.column; column < lastColumn; column++) {
    const lastRow = Math.min(area.row + area.rowCount, cells.rowCount(column))
    for (let row = area.row; row < lastRow; row++) {
      if (cells.value(row, column) !== null || cells.formula(row, column) !== null) cells.setValue(row, column, null)
    }
  }
  afterChange(range)
}

function clearFormats(sheet: Sheet, area: Area): void {
  const plain: Partial<CellStyle> = DEFAULT_STYLE
  const columnCount = Math.min(area.columnCount, Math.max(0, sheet.cells.columnCount - area.column))
  if (columnCount > 0) sheet.changeStyle({ ...area, columnCount }, plain)
  sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge))
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((each) => areaWithout(each, area))
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0)
}

export function clearValidations(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations) {
    if (validation.areas.some((each) => intersection(each, area))) {
      validation.areas = validation.areas.flatMap((each) => areaWithout(each, area))
    }
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0)
}
