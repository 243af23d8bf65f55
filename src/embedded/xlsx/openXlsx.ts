import type { XmlElement } from '@cj-tech-master/excelts/xml'
import { FileError } from '../FileError'
import type { Sheet, SheetVisibility } from '../workbook/Sheet'
import { Workbook } from '../workbook/Workbook'
import { fileKind, isEncryptedOle } from './fileKind'
import { themeColors } from './read/colors'
import { child, children, flag } from './read/elements'
import { PackageReader } from './read/PackageReader'
import { readCustomXml } from './read/readCustomXml'
import { readDrawing } from './read/readDrawing'
import { readLooks } from './read/readLooks'
import { readNames } from './read/readNames'
import { readProperties } from './read/readProperties'
import { readStyles } from './read/readStyles'
import { readTable } from './read/readTable'
import { RulesReader } from './read/RulesReader'
import { SharedTextsReader } from './read/SharedTextsReader'
import { SheetReader } from './read/SheetReader'

/**
 * The workbook of an .xlsx file: values (dates as the serial numbers of the file), formulas with their last results,
 * styles, merges, tables, rules, names, layout, charts of columns,
 * bars, lines, areas and slices. Other charts and pictures of the file are not read.
 */
export async function openXlsx(bytes: Uint8Array, file = 'workbook.xlsx'): Promise<Workbook> {
  switch (fileKind(bytes)) {
    case 'empty':
      throw new FileError('empty', file)
    case 'ole':
      throw new FileError(isEncryptedOle(bytes) ? 'encrypted' : 'legacyXls', file)
    case 'gzip':
    case 'other':
      throw new FileError('notAnXlsx', file)
    case 'zip':
  }
  try {
    return await readPackage(await PackageReader.open(bytes), file)
  } catch (cause) {
    if (cause instanceof FileError) throw cause
    throw new FileError('damaged', file, null, { cause })
  }
}

async function readPackage(parts: PackageReader, file: string): Promise<Workbook> {
  if (parts.isEncrypted) throw new FileError('encrypted', file)
  const main = [...(await parts.relationships('')).values()].find(({ type }) => type === 'officeDocument')
  const root = main ? await parts.xml(main.target) : null
  const list = child(root, 'sheets')
  if (!main || !root || !list) throw new FileError('notAnXlsx', file)
  const workbook = new Workbook()
  workbook.name = file
  workbook.date1904 = flag(child(root, 'workbookPr')?.attributes.date1904)
  workbook.protected = flag(child(root, 'workbookProtection')?.attributes.lockStructure)
  await readSheets(parts, workbook, main.target, list)
  if (workbook.sheets.length === 0) throw new FileError('empty', file)
  readNames(root, workbook)
  const view = child(child(root, 'bookViews'), 'workbookView')
  workbook.activate(workbook.sheets[Number(view?.attributes.activeTab ?? 0)] ?? null)
  await readProperties(parts, workbook)
  await readCustomXml(parts, workbook, main.target)
  return workbook
}

const VISIBILITY: Record<string, SheetVisibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' }

async function readSheets(parts: PackageReader, workbook: Workbook, path: string, list: XmlElement): Promise<void> {
  const relationships = await parts.relationships(path)
  const partOf = (wanted: string): string =>
    [...relationships.values()].find(({ type }) => type === wanted)?.target ?? ''
  const theme = themeColors(await parts.xml(partOf('theme')))
  const stylesRoot = await parts.xml(partOf('styles'))
  const styles = readStyles(stylesRoot, theme, workbook.styles)
  const looks = readLooks(stylesRoot, theme)
  const shared = new SharedTextsReader()
  if (parts.has(partOf('sharedStrings'))) await parts.walk(partOf('sharedStrings'), shared)
  const ids = new Map<Sheet, { uid: string | null; number: number }>()
  for (const { attributes } of children(list, 'sheet')) {
    const sheet = workbook.addSheet(attributes.name ?? '')
    const number = Number(attributes.sheetId ?? 0)
    ids.set(sheet, { uid: null, number })
    sheet.visibility = VISIBILITY[attributes.state ?? ''] ?? 'Visible'
    const part = relationships.get(attributes['r:id'] ?? '')
    // A sheet that is nothing but a chart has no cells; it keeps its place, so that names still find their sheets.
    if (part?.type !== 'worksheet') continue
    const rules = new RulesReader(sheet, looks, () => workbook.newObjectId())
    const reader = new SheetReader(sheet, shared.texts, styles, rules)
    await parts.walk(part.target, reader)
    ids.set(sheet, { uid: reader.uid, number })
    await readAttachments(parts, workbook, sheet, part.target, reader.customProperties)
  }
  workbook.restoreSheetIds(ids)
}

async function readAttachments(
  parts: PackageReader,
  workbook: Workbook,
  sheet: Sheet,
  path: string,
  customProperties: SheetReader['customProperties'],
): Promise<void> {
  const relationships = await parts.relationships(path)
  for (const { type, target } of relationships.values()) {
    if (type === 'drawing') await readDrawing(parts, workbook, sheet, target)
    const root = type === 'table' ? await parts.xml(target) : null
    const table = root ? readTable(root, workbook.newTableId()) : null
    if (table) sheet.tables.push(table)
  }
  for (const { name, relationship } of customProperties) {
    const part = relationships.get(relationship)
    if (part) sheet.customProperties.set(name, new TextDecoder('utf-16le').decode(await parts.bytes(part.target)))
  }
}
