import type { Area } from './Area'
import type { Sheet } from './Sheet'

type Axis = 'row' | 'column'

/** Inserts whole rows (or columns); what lies below (to the right) moves. Texts of formulas stay as they are. */
export function insertLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'row') sheet.cells.insertRows(at, count)
  else sheet.cells.insertColumns(at, count)
  moveSizes(sheet, axis, (line) => (line >= at ? line + count : line))
  moveAreas(sheet, (area) => areaAfterInsert(area, axis, at, count))
}

export function deleteLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'row') sheet.cells.deleteRows(at, count)
  else sheet.cells.deleteColumns(at, count)
  moveSizes(sheet, axis, (line) => (line < at ? line : line < at + count ? null : line - count))
  moveAreas(sheet, (area) => areaAfterDelete(area, axis, at, count))
}

function areaAfterInsert(area: Area, axis: Axis, at: number, count: number): Area {
  const size = axis === 'row' ? 'rowCount' : 'columnCount'
  if (area[axis] >= at) return { ...area, [axis]: area[axis] + count }
  return area[axis] + area[size] > at ? { ...area, [size]: area[size] + count } : area
}

/** null when nothing of the area is left. */
function areaAfterDelete(area: Area, axis: Axis, at: number, count: number): Area | null {
  const size = axis === 'row' ? 'rowCount' : 'columnCount'
  const end = area[axis] + area[size]
  const before = Math.max(0, Math.min(end, at) - area[axis])
  const after = Math.max(0, end - Math.max(area[axis], at + count))
  if (before + after === 0) return null
  const start = area[axis] < at ? area[axis] : Math.max(at, area[axis] - count)
  return { ...area, [axis]: start, [size]: before + after }
}

function moveAreas(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = (areas: Area[]) => areas.map(move).filter((area) => area !== null)
  sheet.merges = moved(sheet.merges)
  for (const table of [...sheet.tables]) {
    const area = move(table.area)
    if (area) table.area = area
    else sheet.tables.splice(sheet.tables.indexOf(table), 1)
  }
  for (const format of sheet.conditionalFormats) format.areas = moved(format.areas)
  for (const validation of sheet.validations) validation.areas = moved(validation.areas)
}

function moveSizes(sheet: Sheet, axis: Axis, move: (line: number) => number | null): void {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns
  const oldSizes = [...sizes]
  const oldHidden = [...hidden]
  sizes.clear()
  hidden.clear()
  for (const [line, size] of oldSizes) {
    const target = move(line)
    if (target !== null) sizes.set(target, size)
  }
  for (const line of oldHidden) {
    const target = move(line)
    if (target !== null) hidden.add(target)
  }
}
