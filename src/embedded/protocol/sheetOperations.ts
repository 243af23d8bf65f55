import type { Sheet, SheetVisibility } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import { ApiError } from './ApiError'
import { assertSheetName } from './sheetNames'
import { breakReferences, renameReferences } from './sheetReferences'

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  assertStructureUnprotected(workbook)
  assertSheetName(workbook, name, sheet)
  renameReferences(workbook, sheet.name, name)
  sheet.name = name
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  assertStructureUnprotected(workbook)
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new ApiError('InvalidArgument', `There is no position ${position}`)
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)
  workbook.sheets.splice(position, 0, sheet)
}

export function showSheet(workbook: Workbook, sheet: Sheet, visibility: SheetVisibility): void {
  assertStructureUnprotected(workbook)
  if (visibility !== 'Visible') assertNotLastVisible(workbook, sheet)
  sheet.visibility = visibility
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  assertStructureUnprotected(workbook)
  if (sheet.visibility === 'VeryHidden') throw new ApiError('InvalidOperation', 'A very hidden sheet cannot be deleted')
  assertNotLastVisible(workbook, sheet)
  workbook.removeSheet(sheet)
  breakReferences(workbook, sheet)
}

function assertNotLastVisible(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible')
  if (others.length === 0) throw new ApiError('InvalidOperation', 'A workbook needs a visible sheet')
}

function assertStructureUnprotected(workbook: Workbook): void {
  if (workbook.protected) throw new ApiError('AccessDenied', 'The structure of the workbook is protected')
}
