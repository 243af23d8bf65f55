import { areaAddress, quotedSheetName, splitAddress } from '../../workbook/address'
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/Area'
import type { NamedItem } from '../../workbook/NamedItem'
import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { MAIN, RELATIONSHIPS } from './namespaces'
import { element, XML_HEAD, xmlText } from './xml'

export const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }

/** xl/workbook.xml for the sheets that are written; `relationship` gives the id of each one's part. */
export function workbookPart(
  workbook: Workbook,
  sheets: readonly Sheet[],
  relationship: (index: number) => string,
): string {
  const activeTab = Math.max(0, sheets.indexOf(workbook.activeSheet))
  const names = [
    ...workbook.names.filter((item) => !isElsewhere(item, sheets)).map((item) => nameXml(item, null)),
    ...sheets.flatMap((sheet, index) => sheetNames(sheet, index)),
  ]
  const calculates = sheets.some((sheet) => hasFormulas(sheet))
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
      element('workbookPr', { date1904: workbook.date1904 || null }),
      workbook.protected ? element('workbookProtection', { lockStructure: true }) : '',
      element('bookViews', {}, element('workbookView', { activeTab: activeTab || null })),
      element(
        'sheets',
        {},
        ...sheets.map((sheet, index) =>
          element('sheet', {
            name: sheet.name,
            sheetId: index + 1,
            state: STATES[sheet.visibility],
            'r:id': relationship(index),
          }),
        ),
      ),
      names.length === 0 ? '' : element('definedNames', {}, ...names),
      element('calcPr', {
        calcId: 191029,
        calcMode: CALCULATION[workbook.calculationMode],
        // The results that we keep may be older than the cells they were made of.
        fullCalcOnLoad: calculates || null,
      }),
    )
  )
}

const CALCULATION = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' }

export function hasFormulas(sheet: Sheet): boolean {
  for (let column = 0; column < sheet.cells.columnCount; column++) if (sheet.cells.hasFormulas(column)) return true
  return false
}

/** A name that points to a sheet which is left out would be broken. */
function isElsewhere(item: NamedItem, sheets: readonly Sheet[]): boolean {
  const { sheet } = splitAddress(item.formula)
  return (
    sheet !== null && !/[(,+]/.test(sheet) && !sheets.some((each) => each.name.toUpperCase() === sheet.toUpperCase())
  )
}

export function nameXml({ name, formula, comment, visible }: NamedItem, localSheetId: number | null): string {
  return element(
    'definedName',
    { name, comment: comment || null, localSheetId, hidden: visible ? null : true },
    xmlText(formula.replace(/^=/, '')),
  )
}

/** Names of the sheet, and the ones by which a file stores what is printed and filtered. */
export function sheetNames(sheet: Sheet, index: number): string[] {
  const { titleRows, titleColumns, printArea } = sheet.pageLayout
  const on = (area: Area): string => `${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`
  const own = (name: string, areas: readonly Area[], visible = true): string[] =>
    areas.length === 0 ? [] : [nameXml({ name, formula: areas.map(on).join(','), comment: '', visible }, index)]
  const titles = [
    ...(titleColumns ? [columns(titleColumns.first, titleColumns.last)] : []),
    ...(titleRows ? [rows(titleRows.first, titleRows.last)] : []),
  ]
  return [
    ...own('_xlnm._FilterDatabase', sheet.autoFilter ? [sheet.autoFilter.area] : [], false),
    ...own('_xlnm.Print_Area', printArea ?? []),
    ...own('_xlnm.Print_Titles', titles),
    ...sheet.names.map((item) => nameXml(item, index)),
  ]
}

function rows(first: number, last: number): Area {
  return { row: first, column: 0, rowCount: last - first + 1, columnCount: SHEET_COLUMNS }
}

function columns(first: number, last: number): Area {
  return { row: 0, column: first, rowCount: SHEET_ROWS, columnCount: last - first + 1 }
}
