import { areaAddress } from '../../workbook/address'
import type { Sheet } from '../../workbook/Sheet'
import { digitsOfPoints } from '../columnWidths'
import { columnStyles, usedArea, writeCells } from './cellsXml'
import { conditionalFormatsXml } from './conditionalFormatsXml'
import { COMPATIBILITY, MAIN, RELATIONSHIPS, REVISION } from './namespaces'
import { pageXml } from './pageXml'
import type { SharedTexts } from './SharedTexts'
import { colorXml, type StylesPart } from './StylesPart'
import { validationsXml } from './validationsXml'
import { countedList, element, XML_HEAD, XmlBuffer, xmlText } from './xml'

/** The relationships that a sheet's part refers to. */
export interface SheetRelationships {
  drawing: string | null
  tables: string[]
  customProperties: { name: string; id: string }[]
}

/** The part of one sheet. The order of its elements is fixed by the file format. */
export function sheetPart(
  sheet: Sheet,
  isActive: boolean,
  styles: StylesPart,
  texts: SharedTexts,
  relationships: SheetRelationships,
): Uint8Array {
  const buffer = new XmlBuffer()
  const namespaces = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr"`
  buffer.add(`${XML_HEAD}<worksheet ${namespaces} xmlns:xr="${REVISION}" xr:uid="${xmlText(sheet.id)}">`)
  buffer.add(
    element(
      'sheetPr',
      {},
      sheet.tabColor === '' ? '' : colorXml('tabColor', sheet.tabColor),
      sheet.pageLayout.zoom.kind === 'fit' ? element('pageSetUpPr', { fitToPage: true }) : '',
    ),
  )
  buffer.add(element('dimension', { ref: areaAddress(usedArea(sheet)) }))
  buffer.add(viewXml(sheet, isActive))
  buffer.add(
    element('sheetFormatPr', {
      defaultColWidth: digitsOfPoints(sheet.standardColumnWidth),
      defaultRowHeight: sheet.standardRowHeight,
    }),
  )
  buffer.add(columnsXml(sheet, styles))
  writeCells(sheet, styles, texts, buffer)
  buffer.add(protectionXml(sheet))
  if (sheet.autoFilter) buffer.add(element('autoFilter', { ref: areaAddress(sheet.autoFilter.area) }))
  buffer.add(
    countedList(
      'mergeCells',
      sheet.merges.map((area) => element('mergeCell', { ref: areaAddress(area) })),
    ),
  )
  buffer.add(conditionalFormatsXml(sheet, styles))
  buffer.add(validationsXml(sheet))
  buffer.add(pageXml(sheet.pageLayout))
  const properties = relationships.customProperties.map(({ name, id }) => element('customPr', { name, 'r:id': id }))
  if (properties.length > 0) buffer.add(element('customProperties', {}, ...properties))
  if (relationships.drawing !== null) buffer.add(element('drawing', { 'r:id': relationships.drawing }))
  buffer.add(
    countedList(
      'tableParts',
      relationships.tables.map((id) => element('tablePart', { 'r:id': id })),
    ),
  )
  buffer.add('</worksheet>')
  return buffer.bytes()
}

function viewXml(sheet: Sheet, isActive: boolean): string {
  const { rows, columns } = sheet.freeze
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight'
  const pane =
    rows === 0 && columns === 0
      ? ''
      : element('pane', {
          xSplit: columns || null,
          ySplit: rows || null,
          topLeftCell: areaAddress({ row: rows, column: columns, rowCount: 1, columnCount: 1 }),
          activePane,
          state: 'frozen',
        }) + element('selection', { pane: activePane })
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.showGridlines ? null : false,
        showRowColHeaders: sheet.showHeadings ? null : false,
        tabSelected: isActive || null,
        workbookViewId: 0,
      },
      pane,
    ),
  )
}

function columnsXml(sheet: Sheet, styles: StylesPart): string {
  const styleOf = columnStyles(sheet)
  const special = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])
  styleOf.forEach((style, column) => {
    if (style !== 0) special.add(column)
  })
  const columns = [...special].sort((a, b) => a - b)
  const xml = columns.map((column) =>
    element('col', {
      min: column + 1,
      max: column + 1,
      width: digitsOfPoints(sheet.columnWidths.get(column) ?? sheet.standardColumnWidth),
      style: styles.cellFormat(styleOf[column] ?? 0) || null,
      hidden: sheet.hiddenColumns.has(column) || null,
      customWidth: sheet.columnWidths.has(column) || null,
    }),
  )
  return xml.length === 0 ? '' : element('cols', {}, ...xml)
}

const PROTECTED_ACTIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
]

/** Without the password: only its hash belongs into a file, and the model keeps none. */
function protectionXml(sheet: Sheet): string {
  const { protection } = sheet
  if (!protection) return ''
  const attributes: Record<string, boolean> = { sheet: true, objects: true, scenarios: true }
  for (const action of PROTECTED_ACTIONS) {
    const option = `allow${action.charAt(0).toUpperCase()}${action.slice(1)}`
    if (protection.allowed[option] === true) attributes[action] = false
  }
  return element('sheetProtection', attributes)
}
