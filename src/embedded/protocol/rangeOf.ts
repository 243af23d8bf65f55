import { intersection } from '../workbook/Area'
import { parseArea, splitAddress } from '../workbook/address'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import { ApiError } from './ApiError'
import type { Arguments } from './Arguments'
import { CellRange } from './CellRange'

const LONGEST_ADDRESS = 8192

export function assertAddressLength(address: string): void {
  if (address.length > LONGEST_ADDRESS) throw new ApiError('InvalidArgument', 'The address is too long')
}

/** An address, or a defined name, as Worksheet.getRange takes it. */
export function rangeOfAddress(address: string, sheet: Sheet | null, workbook: Workbook): CellRange {
  assertAddressLength(address)
  const range = findRange(address, sheet, workbook)
  if (!range) throw new ApiError('InvalidArgument', `"${address}" names no range`)
  return range
}

export function findRange(address: string, sheet: Sheet | null, workbook: Workbook): CellRange | null {
  const { sheet: sheetName, local } = splitAddress(address)
  const on = sheetName === null ? sheet : workbook.sheetNamed(sheetName)
  if (sheetName !== null && !on) return null
  const area = parseArea(local)
  if (area && on) return new CellRange(on, area)
  const wanted = local.toLowerCase()
  const item = [...(on?.names ?? []), ...workbook.names].find((each) => each.name.toLowerCase() === wanted)
  if (item) return findRange(item.formula, null, workbook)
  for (const { sheet: owner, table } of workbook.tables()) {
    if (table.name.toLowerCase() === wanted) return new CellRange(owner, bodyArea(table))
  }
  return null
}

function bodyArea(table: { area: CellRange['area']; showHeaders: boolean; showTotals: boolean }): CellRange['area'] {
  const head = table.showHeaders ? 1 : 0
  const foot = table.showTotals ? 1 : 0
  return { ...table.area, row: table.area.row + head, rowCount: table.area.rowCount - head - foot }
}

/** A range given as an object or as an address. */
export function rangeArgument(args: Arguments, index: number, sheet: Sheet | null, workbook: Workbook): CellRange {
  const object = args.object(index)
  if (object?.subject instanceof CellRange) return object.subject
  return rangeOfAddress(args.text(index), sheet, workbook)
}

/** null when the two share no cell. */
export function commonRange(a: CellRange, b: CellRange): CellRange | null {
  if (a.sheet !== b.sheet) throw new ApiError('InvalidArgument', 'The ranges lie on different sheets')
  const area = intersection(a.area, b.area)
  return area && new CellRange(a.sheet, area)
}
