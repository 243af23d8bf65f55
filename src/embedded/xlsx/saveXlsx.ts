import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import { cellReader } from './write/cellReader'
import { chartPart } from './write/chartPart'
import { customXmlItem, customXmlProperties } from './write/customXml'
import { drawingPart } from './write/drawingPart'
import { corePropertiesPart, customPropertiesPart, utf16 } from './write/propertiesParts'
import { SharedTexts } from './write/SharedTexts'
import { sheetPart, type SheetRelationships } from './write/sheetPart'
import { StylesPart } from './write/StylesPart'
import { tablePart } from './write/tablePart'
import { workbookPart } from './write/workbookPart'
import { XlsxPackage } from './write/XlsxPackage'

const WORKBOOK = 'xl/workbook.xml'

/**
 * The workbook as the bytes of an .xlsx file, with only the named sheets if names are given. Properties of sheets
 * and custom XML go into Excel's own parts for them.
 */
export async function saveXlsx(workbook: Workbook, options: { sheets?: readonly string[] } = {}): Promise<Uint8Array> {
  const { sheets: wanted } = options
  const sheets = wanted === undefined ? workbook.sheets : workbook.sheets.filter(({ name }) => wanted.includes(name))
  if (sheets.length === 0) throw new Error('A file needs at least one sheet')
  const file = new XlsxPackage()
  const styles = new StylesPart(workbook.styles)
  const texts = new SharedTexts()
  const parts = new PartNumbers()

  file.relate('', WORKBOOK, 'officeDocument')
  const ids = sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const relationships = addAttachments(file, path, workbook, sheet, parts)
    const isActive = sheet === workbook.activeSheet || (index === 0 && !sheets.includes(workbook.activeSheet))
    file.add(path, 'spreadsheetml.worksheet+xml', sheetPart(sheet, isActive, styles, texts, relationships))
    return file.relate(WORKBOOK, path, 'worksheet')
  })
  file.add(
    WORKBOOK,
    'spreadsheetml.sheet.main+xml',
    workbookPart(workbook, sheets, (index) => ids[index] ?? ''),
  )
  addRelated(file, WORKBOOK, 'xl/styles.xml', 'styles', 'spreadsheetml.styles+xml', styles.xml())
  addRelated(file, WORKBOOK, 'xl/sharedStrings.xml', 'sharedStrings', 'spreadsheetml.sharedStrings+xml', texts.bytes())
  addProperties(file, workbook)
  return file.bytes()
}

/** Numbers that go through all sheets. */
class PartNumbers {
  table = 0
  chart = 0
  drawing = 0
  customProperty = 0
}

function addRelated(
  file: XlsxPackage,
  from: string,
  path: string,
  relationship: string,
  type: string,
  content: string | Uint8Array,
): string {
  file.add(path, type, content)
  return file.relate(from, path, relationship)
}

/** Tables, charts and properties, each in a part of its own. */
function addAttachments(
  file: XlsxPackage,
  path: string,
  workbook: Workbook,
  sheet: Sheet,
  parts: PartNumbers,
): SheetRelationships {
  const tables = sheet.tables.map((table) => {
    const id = ++parts.table
    const content = tablePart(table, id)
    return addRelated(file, path, `xl/tables/table${id}.xml`, 'table', 'spreadsheetml.table+xml', content)
  })
  const customProperties = [...sheet.customProperties].map(([name, value]) => {
    const part = `xl/customProperty${++parts.customProperty}.bin`
    return { name, id: addRelated(file, path, part, 'customProperty', 'spreadsheetml.customProperty', utf16(value)) }
  })
  return { tables, customProperties, drawing: addCharts(file, path, workbook, sheet, parts) }
}

function addCharts(
  file: XlsxPackage,
  path: string,
  workbook: Workbook,
  sheet: Sheet,
  parts: PartNumbers,
): string | null {
  if (sheet.charts.length === 0) return null
  const drawing = `xl/drawings/drawing${++parts.drawing}.xml`
  const ids = sheet.charts.map((chart) => {
    const content = chartPart(chart, cellReader(workbook, sheet))
    return addRelated(file, drawing, `xl/charts/chart${++parts.chart}.xml`, 'chart', 'drawingml.chart+xml', content)
  })
  const content = drawingPart(sheet, (index) => ids[index] ?? '')
  return addRelated(file, path, drawing, 'drawing', 'drawing+xml', content)
}

function addProperties(file: XlsxPackage, workbook: Workbook): void {
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'
  addRelated(file, '', 'docProps/core.xml', core, coreType, corePropertiesPart(workbook))
  if (workbook.customProperties.size > 0) {
    const content = customPropertiesPart(workbook)
    addRelated(file, '', 'docProps/custom.xml', 'custom-properties', 'custom-properties+xml', content)
  }
  for (const [index, part] of workbook.customXmlParts.entries()) {
    const item = `customXml/item${index + 1}.xml`
    addRelated(file, WORKBOOK, item, 'customXml', 'application/xml', customXmlItem(part))
    const properties = `customXml/itemProps${index + 1}.xml`
    addRelated(file, item, properties, 'customXmlProps', 'customXmlProperties+xml', customXmlProperties(part))
  }
}
