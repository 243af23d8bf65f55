import type { CellArea } from '../../report/Report'
import { ExcelError } from '../ExcelError'
import { rangeOf } from '../write/writeStyles'
import { contains, endColumn, endRow, movedArea, overlap } from './areas'
import type { ArrangedTable } from './arrangeSheet'
import type { UpdatePlan } from './planUpdate'
import { totalsArea } from './totalsRows'

const SHEET_ROWS = 1_048_576

/** @throws ExcelError cellsInTheWay where new contents would cover cells that were not ours in the last run */
export async function checkRoom(context: Excel.RequestContext, plans: readonly UpdatePlan[]): Promise<void> {
  const looks = plans.flatMap((plan) => {
    const { own } = plan.arranged.before
    const sheet = context.workbook.worksheets.getItem(own.id)
    return newGround(plan).map((area) => {
      const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true)
      used.load('address')
      return { sheet: own.name, used }
    })
  })
  if (looks.length === 0) return
  await context.sync()
  for (const { sheet, used } of looks) {
    if (used.isNullObject) continue
    const address = used.address.slice(used.address.lastIndexOf('!') + 1)
    throw new ExcelError({ code: 'cellsInTheWay', sheet, address })
  }
}

/** What the new contents cover and the old ones did not. */
function newGround({ arranged: { tables }, update }: UpdatePlan): CellArea[] {
  const old = [...update.cleared, ...tables.flatMap(standing)]
  const outside = update.copies.map(({ to }) => to).filter((to) => !tables.some(({ area }) => contains(area, to)))
  const wanted = [...tables.map(ground), ...tables.flatMap(totalsArea), ...outside]
  return wanted.flatMap((area) => old.reduce((rest, hole) => rest.flatMap((part) => without(part, hole)), [area]))
}

/** Where a table stands now, its row of totals among it. */
function standing({ before, movedDown }: ArrangedTable): CellArea[] {
  if (before === null) return []
  const rowCount = before.area.rowCount + (before.totals === null ? 0 : 1)
  return [movedArea({ ...before.area, rowCount }, -movedDown, 0)]
}

/** A table that moves takes along all beneath it; Excel refuses where that is a part of something wider, so nothing may be. */
function ground({ area, movedDown }: ArrangedTable): CellArea {
  if (movedDown === 0) return area
  const row = area.row - movedDown
  return { ...area, row, rowCount: SHEET_ROWS - row }
}

/** What is left of an area when another is cut out: up to four rectangles. */
function without(area: CellArea, hole: CellArea): CellArea[] {
  if (!overlap(area, hole)) return [area]
  const top = Math.max(area.row, hole.row)
  const bottom = Math.min(endRow(area), endRow(hole))
  const left = Math.max(area.column, hole.column)
  const right = Math.min(endColumn(area), endColumn(hole))
  const beside = { ...area, row: top, rowCount: bottom - top }
  return [
    { ...area, rowCount: top - area.row },
    { ...area, row: bottom, rowCount: endRow(area) - bottom },
    { ...beside, columnCount: left - area.column },
    { ...beside, column: right, columnCount: endColumn(area) - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0)
}
