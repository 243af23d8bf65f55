import { type Area, intersection } from './Area'

/** What is left of an area when another is cut out: up to four rectangles. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole)
  if (!cut) return [area]
  const bottom = area.row + area.rowCount
  const right = area.column + area.columnCount
  const cutBottom = cut.row + cut.rowCount
  const cutRight = cut.column + cut.columnCount
  return [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: cutBottom, rowCount: bottom - cutBottom },
    { ...area, row: cut.row, rowCount: cut.rowCount, columnCount: cut.column - area.column },
    { row: cut.row, rowCount: cut.rowCount, column: cutRight, columnCount: right - cutRight },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0)
}
