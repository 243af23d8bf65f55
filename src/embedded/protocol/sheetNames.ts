import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import { ApiError } from './ApiError'

const FORBIDDEN = /[\\/?*:[\]]/
const LONGEST = 31

/** Excel's rules for the name of a sheet; `self` is the sheet that may already have it. */
export function assertSheetName(workbook: Workbook, name: string, self: Sheet | null): void {
  const wellFormed = name.length > 0 && name.length <= LONGEST && !FORBIDDEN.test(name)
  const reserved = name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history'
  if (!wellFormed || reserved) throw new ApiError('InvalidArgument', `"${name}" cannot name a sheet`)
  const holder = workbook.sheetNamed(name)
  if (holder && holder !== self) throw new ApiError('ItemAlreadyExists', `There is a sheet "${name}" already`)
}

export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1
  while (workbook.sheetNamed(`Sheet${number}`)) number++
  return `Sheet${number}`
}
