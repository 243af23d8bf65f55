import type { Workbook } from '../../workbook/Workbook'
import { type CustomXmlItem, customXmlItems, decodedXml, itemId } from '../read/readCustomXml'
import { customXmlItem, customXmlProperties } from '../write/customXml'
import type { EditablePackage } from './EditablePackage'

/** Brings the custom XML parts of the file up to the model; those of others keep their bytes. */
export async function patchCustomXml(file: EditablePackage, workbook: Workbook, workbookPath: string): Promise<void> {
  const wanted = new Map(workbook.customXmlParts.map((part) => [part.id, part]))
  for (const item of await customXmlItems(file.original, workbookPath)) {
    const { from, target } = item
    const id = await itemId(file.original, target)
    // A part without an id is none of ours; the model gave it one of its own.
    if (id === null) continue
    const part = wanted.get(id)
    wanted.delete(id)
    if (!part) await removeItem(file, item)
    else if (part.xml !== decodedXml(await file.original.bytes(target))) {
      file.replace(target, customXmlItem(part))
      if (from !== workbookPath) await leadFromWorkbook(file, workbookPath, item)
    }
  }
  const withoutId = await textsWithoutId(file, workbookPath)
  for (const part of wanted.values()) {
    if (withoutId.has(part.xml)) continue
    const item = file.freePath('customXml/item{}.xml')
    await file.add(item, 'application/xml', customXmlItem(part))
    const properties = file.freePath('customXml/itemProps{}.xml')
    await file.add(properties, 'customXmlProperties+xml', customXmlProperties(part))
    await file.relate(workbookPath, item, 'customXml')
    await file.relate(item, properties, 'customXmlProps')
  }
}

async function removeItem(file: EditablePackage, { from, relationship, target }: CustomXmlItem): Promise<void> {
  for (const beside of (await file.original.relationships(target)).values()) await file.remove(beside.target)
  await file.remove(target)
  await file.unrelate(from, [relationship])
}

/** Excel looks for the parts of a workbook there alone. */
async function leadFromWorkbook(file: EditablePackage, workbookPath: string, item: CustomXmlItem): Promise<void> {
  await file.unrelate(item.from, [item.relationship])
  await file.relate(workbookPath, item.target, 'customXml')
}

async function textsWithoutId(file: EditablePackage, workbookPath: string): Promise<Set<string>> {
  const texts = new Set<string>()
  for (const { target } of await customXmlItems(file.original, workbookPath)) {
    if ((await itemId(file.original, target)) !== null) continue
    texts.add(decodedXml(await file.original.bytes(target)))
  }
  return texts
}
