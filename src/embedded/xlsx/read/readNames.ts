import type { XmlElement } from '@cj-tech-master/excelts/xml'
import { parseArea, splitAddress } from '../../workbook/address'
import type { Area } from '../../workbook/Area'
import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { child, children, flag, textOf } from './elements'

/** The names of the workbook and of its sheets, and those by which a file says what is printed. */
export function readNames(root: XmlElement, workbook: Workbook): void {
  for (const each of children(child(root, 'definedNames') ?? root, 'definedName')) {
    const { name = '', localSheetId, comment = '', hidden } = each.attributes
    const sheet = localSheetId === undefined ? null : (workbook.sheets[Number(localSheetId)] ?? null)
    const formula = textOf(each)
    if (name.startsWith('_xlnm.')) {
      if (sheet) readBuiltIn(sheet, name, formula)
    } else {
      const names = sheet ? sheet.names : workbook.names
      names.push({ name, formula: `=${formula}`, comment, visible: !flag(hidden) })
    }
  }
}

function readBuiltIn(sheet: Sheet, name: string, formula: string): void {
  const areas = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((each) => parseArea(splitAddress(each).local) ?? [])
  if (name === '_xlnm.Print_Area' && areas.length > 0) sheet.pageLayout.printArea = areas
  if (name === '_xlnm.Print_Titles') {
    for (const area of areas) readTitles(sheet, area)
  }
}

function readTitles(sheet: Sheet, { row, column, rowCount, columnCount }: Area): void {
  if (columnCount > rowCount) sheet.pageLayout.titleRows = { first: row, last: row + rowCount - 1 }
  else sheet.pageLayout.titleColumns = { first: column, last: column + columnCount - 1 }
}
