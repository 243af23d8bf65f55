import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import type { Relationship } from '../read/PackageReader'
import { utf16 } from '../write/propertiesParts'
import { INLINE_TEXTS } from '../write/SharedTexts'
import { sheetPart, type SheetRelationships } from '../write/sheetPart'
import type { StylesPart } from '../write/StylesPart'
import { type StandingTable, tablePart } from '../write/tablePart'
import type { EditablePackage } from './EditablePackage'
import { keptXml } from './keptXml'
import { patchDrawing } from './patchDrawing'
import { attributeOf, rootElement } from './rawXml'
import { standingTable } from './standingTable'
import type { TableIds } from './TableIds'

interface PatchedSheet {
  file: EditablePackage
  workbook: Workbook
  sheet: Sheet
  path: string
  styles: StylesPart
  tableIds: TableIds
}

/** Adds the part of a new sheet, with everything on it. It is not the active one: the user's view stays. */
export async function addSheetPart(added: PatchedSheet): Promise<void> {
  const { file, sheet, path, styles } = added
  const drawing = await patchDrawing(file, added.workbook, sheet, null)
  const relationships: SheetRelationships = {
    drawing: drawing === null ? null : await file.relate(path, drawing, 'drawing'),
    tables: await addTables(added, new Map()),
    customProperties: await addCustomProperties(added),
  }
  await file.add(path, 'spreadsheetml.worksheet+xml', sheetPart(sheet, false, styles, INLINE_TEXTS, relationships))
}

/** Writes a sheet anew. What the model does not hold of it stays: comments, hyperlinks, pictures, pivot tables. */
export async function replaceSheetPart(replaced: PatchedSheet): Promise<void> {
  const { file, sheet, path, styles } = replaced
  const relationships = await file.original.relationships(path)
  const kept = keptXml(await file.original.bytes(path), sheet)
  const standing = await removeTablesAndProperties(file, path, relationships)
  const [drawingId, old] = [...relationships].find(([, { type }]) => type === 'drawing') ?? [null, null]
  const drawing = await patchDrawing(file, replaced.workbook, sheet, old?.target ?? null)
  const own: SheetRelationships = {
    drawing: drawingId ?? (drawing === null ? null : await file.relate(path, drawing, 'drawing')),
    tables: await addTables(replaced, standing),
    customProperties: await addCustomProperties(replaced),
  }
  file.replace(path, sheetPart(sheet, false, styles, INLINE_TEXTS, own, kept))
}

/** The tables that stood there, by their names: pivot tables and slicers may refer to them. */
async function removeTablesAndProperties(
  file: EditablePackage,
  path: string,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<Map<string, StandingTable>> {
  const tables = new Map<string, StandingTable>()
  const gone: string[] = []
  for (const [id, { type, target }] of relationships) {
    if (type !== 'table' && type !== 'customProperty') continue
    if (type === 'table') {
      const xml = await file.text(target)
      tables.set((attributeOf(rootElement(xml), 'displayName') ?? '').toLowerCase(), standingTable(xml))
    }
    gone.push(id)
    await file.remove(target)
  }
  await file.unrelate(path, gone)
  return tables
}

async function addTables(
  { file, sheet, path, tableIds }: PatchedSheet,
  standing: ReadonlyMap<string, StandingTable>,
): Promise<string[]> {
  const relationships: string[] = []
  for (const table of sheet.tables) {
    const before = standing.get(table.name.toLowerCase())
    const id = before?.id ?? tableIds.next()
    const part = file.freePath('xl/tables/table{}.xml')
    await file.add(part, 'spreadsheetml.table+xml', tablePart(table, id, before))
    relationships.push(await file.relate(path, part, 'table'))
  }
  return relationships
}

async function addCustomProperties({
  file,
  sheet,
  path,
}: PatchedSheet): Promise<SheetRelationships['customProperties']> {
  const relationships: SheetRelationships['customProperties'] = []
  for (const [name, value] of sheet.customProperties) {
    const part = file.freePath('xl/customProperty{}.bin')
    await file.add(part, 'spreadsheetml.customProperty', utf16(value))
    relationships.push({ name, id: await file.relate(path, part, 'customProperty') })
  }
  return relationships
}
