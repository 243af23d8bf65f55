import type { Workbook } from '../../workbook/Workbook'
import type { PackageReader } from './PackageReader'

/** The custom XML parts of the workbook, whoever put them there. */
export async function readCustomXml(file: PackageReader, workbook: Workbook, workbookPath: string): Promise<void> {
  for (const { target } of await customXmlItems(file, workbookPath)) {
    workbook.addCustomXmlPart(decodedXml(await file.bytes(target)), (await itemId(file, target)) ?? undefined)
  }
}

/** Where a relationship leads, from which part, and under which id. */
export interface CustomXmlItem {
  from: string
  relationship: string
  target: string
}

/** The workbook leads to its custom XML parts; in files that LibreOffice has saved, the package itself does. */
export async function customXmlItems(file: PackageReader, workbookPath: string): Promise<CustomXmlItem[]> {
  const items: CustomXmlItem[] = []
  for (const from of [workbookPath, '']) {
    for (const [relationship, { type, target }] of await file.relationships(from)) {
      const isKnown = items.some((item) => item.target === target)
      if (type === 'customXml' && file.has(target) && !isKnown) items.push({ from, relationship, target })
    }
  }
  return items
}

/** The id stands in a part beside it. */
export async function itemId(file: PackageReader, item: string): Promise<string | null> {
  const beside = [...(await file.relationships(item)).values()].find(({ type }) => type === 'customXmlProps')
  const root = beside ? await file.xml(beside.target) : null
  return root?.attributes['ds:itemID'] ?? root?.attributes.itemID ?? null
}

/** XML is UTF-8 unless it starts with the mark of UTF-16. */
export function decodedXml(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isUtf16) return new TextDecoder().decode(bytes)
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
}
