import type { EditablePackage } from './EditablePackage'
import { attributeOf, rawChildren, rootElement } from './rawXml'

/** Numbers of tables, each once in a file. */
export class TableIds {
  private constructor(private last: number) {}

  static async of(file: EditablePackage): Promise<TableIds> {
    const types = await file.text('[Content_Types].xml')
    let last = 0
    for (const each of rawChildren(types, rootElement(types))) {
      if (!(attributeOf(each, 'ContentType') ?? '').endsWith('spreadsheetml.table+xml')) continue
      const xml = await file.text((attributeOf(each, 'PartName') ?? '').slice(1))
      if (xml !== '') last = Math.max(last, Number(attributeOf(rootElement(xml), 'id')))
    }
    return new TableIds(last)
  }

  next(): number {
    this.last += 1
    return this.last
  }
}
