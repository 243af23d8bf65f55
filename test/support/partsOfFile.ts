import { unzip } from '@cj-tech-master/excelts/archive'

/** The parts of an .xlsx file, byte for byte (each byte one character). */
export async function partsOfFile(bytes: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const entry of unzip(bytes).entries()) {
    found.set(entry.path, Buffer.from(await entry.bytes()).toString('latin1'))
  }
  return found
}

/** Parts that list all sheets, styles and parts of a file: ours are added to them. */
const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']

/** The other parts of the first file that are not the same in the second. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const now = await partsOfFile(after)
  return [...(await partsOfFile(before))]
    .filter(([path, content]) => !LISTS.includes(path) && now.get(path) !== content)
    .map(([path]) => path)
}
