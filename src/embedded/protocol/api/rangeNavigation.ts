import { type Area, boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/Area'
import { ApiError } from '../ApiError'
import type { ApiClass } from '../ApiClass'
import type { CallResult } from '../ApiObject'
import { CellRange } from '../CellRange'
import { RangeList } from '../RangeList'
import { commonRange, rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import { surroundingRegion } from '../surroundingRegion'
import { visibleAreas } from '../visibleAreas'
import { scopedTablesObject } from './scopedTables'

/** The methods of Range that lead to other ranges. */
export const rangeNavigation: NonNullable<ApiClass<CellRange>['methods']> = {
  GetCell: (range, args, session) => {
    const row = range.area.row + args.integer(0)
    const column = range.area.column + args.integer(1)
    return found(range, { row, column, rowCount: 1, columnCount: 1 }, session)
  },
  GetRow: (range, args, session) => found(range, rows(range, args.integer(0), 1), session),
  GetColumn: (range, args, session) => found(range, columns(range, args.integer(0), 1), session),
  GetLastRow: (range, _, session) => found(range, rows(range, range.area.rowCount - 1, 1), session),
  GetLastColumn: (range, _, session) => found(range, columns(range, range.area.columnCount - 1, 1), session),
  GetLastCell: ({ sheet, area }, _, session) => {
    const row = area.row + area.rowCount - 1
    const column = area.column + area.columnCount - 1
    return { object: session.objects.range(new CellRange(sheet, { row, column, rowCount: 1, columnCount: 1 })) }
  },
  GetEntireColumn: (range, _, session) => found(range, { ...range.area, row: 0, rowCount: SHEET_ROWS }, session),
  GetEntireRow: (range, _, session) => found(range, { ...range.area, column: 0, columnCount: SHEET_COLUMNS }, session),
  GetOffsetRange: (range, args, session) => found(range, moved(range.area, args.integer(0), args.integer(1)), session),
  GetResizedRange: (range, args, session) => {
    const { area } = range
    const rowCount = area.rowCount + args.integer(0)
    return found(range, { ...area, rowCount, columnCount: area.columnCount + args.integer(1) }, session)
  },
  GetAbsoluteResizedRange: (range, args, session) =>
    found(range, { ...range.area, rowCount: args.integer(0), columnCount: args.integer(1) }, session),
  GetRowsBelow: (range, args, session) =>
    found(range, beside(range.area, 'row', args.optionalInteger(0) ?? 1), session),
  GetRowsAbove: (range, args, session) =>
    found(range, beside(range.area, 'row', -(args.optionalInteger(0) ?? 1)), session),
  GetColumnsAfter: (range, args, session) =>
    found(range, beside(range.area, 'column', args.optionalInteger(0) ?? 1), session),
  GetColumnsBefore: (range, args, session) =>
    found(range, beside(range.area, 'column', -(args.optionalInteger(0) ?? 1)), session),
  GetBoundingRect: (range, args, session) => {
    const other = rangeArgument(args, 0, range.sheet, session.workbook)
    return found(range, boundingArea(range.area, other.area), session)
  },
  GetIntersection: (range, args, session) =>
    required(commonRange(range, rangeArgument(args, 0, range.sheet, session.workbook)), session),
  GetIntersectionOrNullObject: (range, args, session) =>
    optional(commonRange(range, rangeArgument(args, 0, range.sheet, session.workbook)), session),
  GetUsedRange: (range, args, session) => required(usedPart(range, args.flag(0)), session),
  GetUsedRangeOrNullObject: (range, args, session) => optional(usedPart(range, args.flag(0)), session),
  GetSurroundingRegion: (range, _, session) => found(range, surroundingRegion(range.sheet, range.area), session),
  GetTables: (range, args, session) => ({ object: scopedTablesObject(range, args.flag(0), session) }),
  GetMergedAreasOrNullObject: ({ sheet, area }, _, session) => {
    const merged = sheet.merges.filter((merge) => intersection(merge, area) !== null)
    return { object: merged.length > 0 ? session.objects.rangeAreas(new RangeList(sheet, merged)) : null }
  },
  GetSpecialCells: (range, args, session) => {
    const areas = specialCells(range, args.text(0))
    if (areas.length === 0) throw new ApiError('ItemNotFound', 'No such cells')
    return { object: session.objects.rangeAreas(new RangeList(range.sheet, areas)) }
  },
  GetSpecialCellsOrNullObject: (range, args, session) => {
    const areas = specialCells(range, args.text(0))
    return { object: areas.length > 0 ? session.objects.rangeAreas(new RangeList(range.sheet, areas)) : null }
  },
}

function found({ sheet }: CellRange, area: Area, { objects }: Session): CallResult {
  return { object: objects.range(new CellRange(sheet, area)) }
}

function optional(range: CellRange | null, { objects }: Session): CallResult {
  return { object: range && objects.range(range) }
}

function required(range: CellRange | null, session: Session): CallResult {
  if (!range) throw new ApiError('ItemNotFound', 'There is no such range')
  return optional(range, session)
}

function rows({ area }: CellRange, first: number, count: number): Area {
  return { ...area, row: area.row + first, rowCount: count }
}

function columns({ area }: CellRange, first: number, count: number): Area {
  return { ...area, column: area.column + first, columnCount: count }
}

function moved(area: Area, byRows: number, byColumns: number): Area {
  return { ...area, row: area.row + byRows, column: area.column + byColumns }
}

/** `count` rows (columns) after the area, or before it when negative. */
function beside(area: Area, direction: 'row' | 'column', count: number): Area {
  const size = direction === 'row' ? 'rowCount' : 'columnCount'
  if (count === 0) throw new ApiError('InvalidArgument', 'The count must not be 0')
  const start = count > 0 ? area[direction] + area[size] : area[direction] + count
  return { ...area, [direction]: start, [size]: Math.abs(count) }
}

function usedPart({ sheet, area }: CellRange, valuesOnly: boolean): CellRange | null {
  const used = sheet.usedArea(valuesOnly, area)
  return used && new CellRange(sheet, used)
}

function specialCells(range: CellRange, type: string): Area[] {
  if (type === 'Visible') return visibleAreas(range)
  throw new ApiError('ApiNotFound', `Range.GetSpecialCells(${type}) is not known to the embedded workbook`)
}
