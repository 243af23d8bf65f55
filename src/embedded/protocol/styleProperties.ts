import type { CellStyle } from '../workbook/CellStyle'
import type { Scalar } from './ApiClass'
import { memberOf } from './expected'
import { assertSheetUnprotected } from './protection'
import type { RangeList } from './RangeList'
import type { Json } from './wire'

/** A property of cells that all share it; null when they differ. */
export function commonStyle(ranges: RangeList, pick: (style: CellStyle) => Json): Json {
  let common: Json | undefined
  for (const { row, column, rowCount, columnCount } of ranges.areas) {
    for (let at = column; at < column + columnCount; at++) {
      for (const run of ranges.sheet.cells.styleRuns(at, row, rowCount)) {
        const value = pick(ranges.sheet.style(run.row, at))
        if (common === undefined) common = value
        else if (common !== value) return null
      }
    }
  }
  return common ?? null
}

export function changeStyles(ranges: RangeList, changes: Partial<CellStyle>): void {
  assertSheetUnprotected(ranges.sheet, 'allowFormatCells')
  for (const area of ranges.areas) ranges.sheet.changeStyle(area, changes)
}

/** A scalar of the API that is one property of the cells' style. */
export function styleScalar<K extends keyof CellStyle>(
  key: K,
  parse: (value: Json) => CellStyle[K],
): Scalar<RangeList> & { set: NonNullable<Scalar<RangeList>['set']> } {
  return {
    get: (ranges) => commonStyle(ranges, (style) => style[key] as Json),
    set: (ranges, value) => {
      const changes: Partial<CellStyle> = {}
      changes[key] = parse(value)
      changeStyles(ranges, changes)
    },
  }
}

export function parseMember<T extends string>(members: readonly T[]): (value: Json) => T {
  return (value) => memberOf(members, value)
}
