import { areaAddress } from '../../workbook/address'
import type { Sheet } from '../../workbook/Sheet'
import { digitsOfPoints } from '../columnWidths'
import { columnStyles, usedArea, writeCells } from './cellsXml'
import { conditionalFormatsXml } from './conditionalFormatsXml'
import { COMPATIBILITY, MAIN, RELATIONSHIPS, REVISION } from './namespaces'
import { pageXml } from './pageXml'
import type { CellTexts } from './SharedTexts'
import { colorXml, type StylesPart } from './StylesPart'
import { validationsXml } from './validationsXml'
import { type TailElement, tailXml } from './sheetTail'
import { countedList, element, XML_HEAD, XmlBuffer } from './xml'

/** The relationships that a sheet's part refers to. */
export interface SheetRelationships {
  drawing: string | null
  tables: string[]
  customProperties: { name: string; id: string }[]
}

/** What stands in the part that a sheet had before, and is kept as it is. */
export interface KeptXml {
  /** Attributes of the root element: the namespaces that the kept elements use. */
  rootAttributes: ReadonlyMap<string, string>
  /** The element sheetViews; null: the model's. */
  views: string | null
  /** Elements that follow the cells. */
  tail: readonly TailElement[]
}

const NOTHING_KEPT: KeptXml = { rootAttributes: new Map(), views: null, tail: [] }

/** The part of one sheet. The order of its elements is fixed by the file format. */
export function sheetPart(
  sheet: Sheet,
  isActive: boolean,
  styles: StylesPart,
  texts: CellTexts,
  relationships: SheetRelationships,
  kept: KeptXml = NOTHING_KEPT,
): Uint8Array {
  const buffer = new XmlBuffer()
  buffer.add(XML_HEAD + element('worksheet', rootAttributes(sheet, kept)).replace(/\/>$/, '>'))
  buffer.add(
    element(
      'sheetPr',
      {},
      sheet.tabColor === '' ? '' : colorXml('tabColor', sheet.tabColor),
      sheet.pageLayout.zoom.kind === 'fit' ? element('pageSetUpPr', { fitToPage: true }) : '',
    ),
  )
  buffer.add(element('dimension', { ref: areaAddress(usedArea(sheet)) }))
  buffer.add(kept.views ?? viewXml(sheet, isActive))
  buffer.add(
    element('sheetFormatPr', {
      defaultColWidth: digitsOfPoints(sheet.standardColumnWidth),
      defaultRowHeight: sheet.standardRowHeight,
    }),
  )
  buffer.add(columnsXml(sheet, styles))
  writeCells(sheet, styles, texts, buffer)
  const isKept = new Set(kept.tail.map(({ name }) => name).filter((name) => name !== 'conditionalFormatting'))
  const own = tailOf(sheet, styles, relationships).filter(({ name }) => !isKept.has(name))
  buffer.add(tailXml([...own, ...kept.tail]))
  buffer.add('</worksheet>')
  return buffer.bytes()
}

function rootAttributes(sheet: Sheet, { rootAttributes: kept }: KeptXml): Record<string, string> {
  const ignorable = new Set((kept.get('mc:Ignorable') ?? '').split(' ')).add('xr')
  return {
    ...Object.fromEntries(kept),
    xmlns: MAIN,
    'xmlns:r': RELATIONSHIPS,
    'xmlns:mc': COMPATIBILITY,
    'mc:Ignorable': [...ignorable].join(' ').trim(),
    'xmlns:xr': REVISION,
    'xr:uid': sheet.id,
  }
}

function tailOf(sheet: Sheet, styles: StylesPart, relationships: SheetRelationships): TailElement[] {
  const { drawing, tables, customProperties } = relationships
  const properties = customProperties.map(({ name, id }) => element('customPr', { name, 'r:id': id }))
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaAddress(area) }))
  const tableParts = tables.map((id) => element('tablePart', { 'r:id': id }))
  return [
    { name: 'sheetProtection', xml: protectionXml(sheet) },
    {
      name: 'autoFilter',
      xml: sheet.autoFilter ? element('autoFilter', { ref: areaAddress(sheet.autoFilter.area) }) : '',
    },
    { name: 'mergeCells', xml: countedList('mergeCells', merges) },
    { name: 'conditionalFormatting', xml: conditionalFormatsXml(sheet, styles) },
    { name: 'dataValidations', xml: validationsXml(sheet) },
    { name: 'printOptions', xml: pageXml(sheet.pageLayout) },
    { name: 'customProperties', xml: properties.length > 0 ? element('customProperties', {}, ...properties) : '' },
    { name: 'drawing', xml: drawing === null ? '' : element('drawing', { 'r:id': drawing }) },
    { name: 'tableParts', xml: countedList('tableParts', tableParts) },
  ]
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
