import type { DeletedSheet } from '../../workbook/brokenFormula'
import type { EditablePackage } from './EditablePackage'
import { attributeOf, rootElement } from './rawXml'

/** Removes the parts of sheets, with all that nothing else in the file leads to; what went with them. */
export async function removeSheetParts(
  file: EditablePackage,
  main: string,
  sheets: readonly { name: string; id: string; target: string }[],
): Promise<DeletedSheet[]> {
  if (sheets.length === 0) return []
  const deleted: DeletedSheet[] = []
  for (const { name, target } of sheets) deleted.push({ name, tables: await tablesOf(file, target) })
  const removed = new Set(sheets.map(({ target }) => target))
  const needed = await partsFrom(file, [''], removed)
  const served = await partsFrom(file, [...removed], needed)
  for (const part of served) await file.remove(part)
  await file.unrelate(
    main,
    sheets.map(({ id }) => id),
  )
  return deleted
}

async function tablesOf(file: EditablePackage, sheet: string): Promise<DeletedSheet['tables']> {
  const tables: { name: string }[] = []
  for (const { type, target } of (await file.original.relationships(sheet)).values()) {
    if (type !== 'table') continue
    tables.push({ name: attributeOf(rootElement(await file.text(target)), 'displayName') ?? '' })
  }
  return tables
}

/** The parts that can be reached from some without coming through others. */
async function partsFrom(
  file: EditablePackage,
  starts: readonly string[],
  closed: ReadonlySet<string>,
): Promise<Set<string>> {
  const reached = new Set(starts)
  for (const part of reached) {
    for (const { target } of (await file.original.relationships(part)).values()) {
      if (file.original.has(target) && !closed.has(target)) reached.add(target)
    }
  }
  return reached
}
