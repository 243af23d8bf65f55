import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/Area'
import { pointsOfCharacters } from '../workbook/columnWidth'
import { formattedText } from '../workbook/formattedText'
import { flagOf, numberOf } from './expected'
import { ApiError } from './ApiError'
import { assertSheetUnprotected } from './protection'
import type { RangeList } from './RangeList'
import type { Json } from './wire'

/** In points: 255 characters, and Excel's limit for rows. */
const WIDEST_COLUMN = pointsOfCharacters(255)
const HIGHEST_ROW = 409.5

/** In points; null when the columns differ. */
export function columnWidth({ sheet, areas }: RangeList): Json {
  const widths = new Set<number>()
  for (const { column, columnCount } of areas) {
    for (let at = column; at < column + columnCount; at++) widths.add(sheet.columnWidth(at))
  }
  return onlyOne(widths)
}

export function rowHeight({ sheet, areas }: RangeList): Json {
  const heights = new Set<number>()
  for (const { row, rowCount } of areas) {
    const ownHeights = [...sheet.rowHeights.keys(), ...sheet.hiddenRows].some((at) => at >= row && at < row + rowCount)
    if (!ownHeights) heights.add(sheet.standardRowHeight)
    else for (let at = row; at < row + rowCount; at++) heights.add(sheet.rowHeight(at))
  }
  return onlyOne(heights)
}

export function setColumnWidth({ sheet, areas }: RangeList, value: Json): void {
  assertSheetUnprotected(sheet, 'allowFormatColumns')
  const width = checkedSize(value, WIDEST_COLUMN)
  for (const { column, columnCount } of areas) {
    if (columnCount === SHEET_COLUMNS) {
      sheet.columnWidths.clear()
      sheet.standardColumnWidth = width
    } else for (let at = column; at < column + columnCount; at++) sheet.columnWidths.set(at, width)
  }
}

export function setRowHeight({ sheet, areas }: RangeList, value: Json): void {
  assertSheetUnprotected(sheet, 'allowFormatRows')
  const height = checkedSize(value, HIGHEST_ROW)
  for (const { row, rowCount } of areas) {
    if (rowCount === SHEET_ROWS) {
      sheet.rowHeights.clear()
      sheet.standardRowHeight = height
    } else for (let at = row; at < row + rowCount; at++) sheet.rowHeights.set(at, height)
  }
}

/** Whether no row has a height of its own; null when only some have. */
export function hasStandardHeight({ sheet, areas }: RangeList): Json {
  const rows = areas.reduce((sum, { rowCount }) => sum + rowCount, 0)
  const own = [...sheet.rowHeights.keys()].filter((at) => areas.some((area) => holdsRow(area, at))).length
  return own === 0 ? true : own === rows ? false : null
}

export function setStandardHeight(ranges: RangeList, value: Json): void {
  assertSheetUnprotected(ranges.sheet, 'allowFormatRows')
  if (flagOf(value)) autofitRows(ranges)
}

/** As wide as the longest text of the range's cells, in characters of the default font. */
export function autofitColumns({ sheet, areas }: RangeList, date1904: boolean): void {
  for (const { row, rowCount, column, columnCount } of areas) {
    for (let at = column; at < column + columnCount; at++) {
      let longest = 0
      const end = Math.min(row + rowCount, sheet.cells.rowCount(at))
      for (let line = row; line < end; line++) {
        const text = formattedText(sheet.cells.value(line, at), sheet.style(line, at).numberFormat, date1904)
        longest = Math.max(longest, text.length)
      }
      if (longest > 0) sheet.columnWidths.set(at, pointsOfCharacters(longest + 1))
    }
  }
}

export function autofitRows({ sheet, areas }: RangeList): void {
  for (const { row, rowCount } of areas) {
    for (const at of [...sheet.rowHeights.keys()]) if (holdsRow({ row, rowCount }, at)) sheet.rowHeights.delete(at)
  }
}

function holdsRow({ row, rowCount }: { row: number; rowCount: number }, at: number): boolean {
  return at >= row && at < row + rowCount
}

function onlyOne(values: ReadonlySet<number>): Json {
  const [first = null] = values
  return values.size === 1 ? first : null
}

function checkedSize(value: Json, largest: number): number {
  const size = numberOf(value)
  if (size < 0 || size > largest) throw new ApiError('InvalidArgument', `A size lies between 0 and ${largest}`)
  return size
}
