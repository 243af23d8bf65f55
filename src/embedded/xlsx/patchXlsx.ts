import { FileError } from '../FileError'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import { breakFormulas } from './patch/breakFormulas'
import { EditablePackage } from './patch/EditablePackage'
import { addSheetPart, replaceSheetPart } from './patch/patchSheet'
import { NO_STYLES, patchedStyles, standingStyles } from './patch/patchStyles'
import { patchCustomXml } from './patch/patchCustomXml'
import { patchedWorkbookPart } from './patch/patchWorkbookPart'
import { attributeOf, rawChild, rawChildren, rootElement } from './patch/rawXml'
import { removeSheetParts } from './patch/removeSheetParts'
import { TableIds } from './patch/TableIds'
import type { Relationship } from './read/PackageReader'
import { StylesPart } from './write/StylesPart'

/**
 * The file that the workbook was opened from, with the named sheets as they are in the workbook now: added, written
 * anew, or removed when the workbook has them no more. Every part of other sheets keeps its bytes, and so do pictures,
 * macros, pivot tables and shared texts; styles and names are added after those that stand. Only formulas that refer to
 * a removed sheet are changed, as Excel changes them.
 *
 * @throws FileError notAnXlsx for a workbook in the strict variant of the format
 */
export async function patchXlsx(
  originalBytes: Uint8Array,
  workbook: Workbook,
  ourSheets: readonly string[],
): Promise<Uint8Array> {
  const file = await EditablePackage.open(originalBytes)
  const main = await partOf(file, '', 'officeDocument')
  if (isStrict(await file.text(main))) throw new FileError('notAnXlsx', workbook.name)
  const before = await sheetParts(file, main)
  const ours = new Set(workbook.sheets.filter(({ name }) => ourSheets.includes(name)))

  const stylesPath = await partOf(file, main, 'styles')
  const stylesXml = (await file.text(stylesPath)) || NO_STYLES
  const styles = new StylesPart(workbook.styles, standingStyles(stylesXml))
  const gone = [...before].filter(([name]) => workbook.sheetNamed(name) === null)
  const removed = gone.map(([name, part]) => ({ name, ...part }))
  const deleted = await removeSheetParts(file, main, removed)
  const added = await writeSheets(file, workbook, ours, before, main, styles)

  if (file.has(stylesPath)) file.replace(stylesPath, patchedStyles(stylesXml, styles))
  else {
    await file.add('xl/styles.xml', 'spreadsheetml.styles+xml', patchedStyles(stylesXml, styles))
    await file.relate(main, 'xl/styles.xml', 'styles')
  }
  await patchCustomXml(file, workbook, main)
  file.replace(main, patchedWorkbookPart(await file.text(main), { workbook, ourSheets: ours, added }))
  if (deleted.length > 0) await breakFormulas(file, main, deleted)
  if (added.size < ours.size || gone.length > 0) await dropCalculationChain(file, main)
  return file.bytes()
}

/** A variant of the format with namespaces of its own; our parts would not fit into it. */
function isStrict(xml: string): boolean {
  return xml.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
}

type SheetPart = Relationship & { id: string }

async function partOf(file: EditablePackage, from: string, wanted: string): Promise<string> {
  const relationships = await file.original.relationships(from)
  return [...relationships.values()].find(({ type }) => type === wanted)?.target ?? ''
}

/** The parts of the sheets in the file, by their names. */
async function sheetParts(file: EditablePackage, main: string): Promise<Map<string, SheetPart>> {
  const xml = await file.text(main)
  const list = rawChild(xml, rootElement(xml), 'sheets')
  const relationships = await file.original.relationships(main)
  const parts = new Map<string, SheetPart>()
  for (const entry of list ? rawChildren(xml, list) : []) {
    const id = attributeOf(entry, 'r:id') ?? ''
    const part = relationships.get(id)
    if (part) parts.set(attributeOf(entry, 'name') ?? '', { ...part, id })
  }
  return parts
}

/** The relationships of the sheets that are new. */
async function writeSheets(
  file: EditablePackage,
  workbook: Workbook,
  ours: ReadonlySet<Sheet>,
  before: ReadonlyMap<string, SheetPart>,
  main: string,
  styles: StylesPart,
): Promise<Map<Sheet, string>> {
  const tableIds = await TableIds.of(file)
  const added = new Map<Sheet, string>()
  for (const sheet of ours) {
    const standing = [...before].find(([name]) => name.toUpperCase() === sheet.name.toUpperCase())?.[1]
    const path = standing?.target ?? file.freePath('xl/worksheets/sheet{}.xml')
    const part = { file, workbook, sheet, path, styles, tableIds }
    if (standing) await replaceSheetPart(part)
    else {
      await addSheetPart(part)
      added.set(sheet, await file.relate(main, path, 'worksheet'))
    }
  }
  return added
}

/** The order of calculation names cells that may hold no formula any more. Excel makes it anew. */
async function dropCalculationChain(file: EditablePackage, main: string): Promise<void> {
  for (const [id, { type, target }] of await file.original.relationships(main)) {
    if (type !== 'calcChain') continue
    await file.remove(target)
    await file.unrelate(main, [id])
  }
}
