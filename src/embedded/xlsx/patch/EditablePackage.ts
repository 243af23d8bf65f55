import { editZip, type ZipEditor } from '@cj-tech-master/excelts/archive'
import { PackageReader } from '../read/PackageReader'
import { CONTENT_TYPES, contentType, PACKAGE_RELATIONSHIPS, relationshipType } from '../write/namespaces'
import { relationshipsPath } from '../write/XlsxPackage'
import { element, XML_HEAD } from '../write/xml'
import { append, attributeOf, rawChildren, rootElement, withEdits } from './rawXml'

const TYPES = '[Content_Types].xml'

/** A file of which single parts are replaced, added or removed; all others keep their bytes. */
export class EditablePackage {
  private readonly encoder = new TextEncoder()
  private readonly changed = new Map<string, Uint8Array | null>()
  /** Paths as the file spells them, by their lower case. */
  private readonly spelled: Map<string, string>

  private constructor(
    private readonly editor: ZipEditor,
    readonly original: PackageReader,
  ) {
    this.spelled = new Map(editor.getEntries().map(({ path }) => [path.toLowerCase(), path]))
  }

  static async open(bytes: Uint8Array): Promise<EditablePackage> {
    const editor = await editZip(bytes, { reproducible: true })
    return new EditablePackage(editor, await PackageReader.open(bytes))
  }

  has(path: string): boolean {
    const changed = this.changed.get(path.toLowerCase())
    return changed === undefined ? this.original.has(path) : changed !== null
  }

  /** The text of a part as it is now; '' when there is none. */
  async text(path: string): Promise<string> {
    const changed = this.changed.get(path.toLowerCase())
    if (changed === null || !this.has(path)) return ''
    return new TextDecoder().decode(changed ?? (await this.original.bytes(path)))
  }

  replace(path: string, content: string | Uint8Array): void {
    this.changed.set(path.toLowerCase(), typeof content === 'string' ? this.encoder.encode(content) : content)
    if (!this.spelled.has(path.toLowerCase())) this.spelled.set(path.toLowerCase(), path)
  }

  /** A part that was not there; its type as for XlsxPackage. */
  async add(path: string, type: string, content: string | Uint8Array): Promise<void> {
    this.replace(path, content)
    const override = element('Override', { PartName: `/${path}`, ContentType: contentType(type) })
    await this.editTypes((xml) => withEdits(xml, [append(xml, rootElement(xml), override)]))
  }

  /** Removes a part and where it leads; the parts it leads to stay. */
  async remove(path: string): Promise<void> {
    for (const each of [path, relationshipsPath(path)]) {
      if (this.has(each)) this.changed.set(each.toLowerCase(), null)
    }
    const name = `/${path.toLowerCase()}`
    await this.editTypes((xml) => without(xml, 'PartName', (value) => value.toLowerCase() === name))
  }

  /** A path with the first number at which nothing stands yet: `xl/tables/table{}.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('{}', String(number))
      if (!this.has(path) && !this.has(relationshipsPath(path))) return path
    }
  }

  /** Lets one part lead to another; the id of that relationship. */
  async relate(from: string, to: string, type: string): Promise<string> {
    const path = relationshipsPath(from)
    const xml = this.has(path) ? await this.text(path) : `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`
    const taken = new Set(rawChildren(xml, rootElement(xml)).map((each) => attributeOf(each, 'Id')))
    let number = 1
    while (taken.has(`rId${number}`)) number += 1
    const Id = `rId${number}`
    const added = element('Relationship', { Id, Type: relationshipType(type), Target: `/${to}` })
    this.replace(path, withEdits(xml, [append(xml, rootElement(xml), added)]))
    return Id
  }

  async unrelate(from: string, ids: readonly string[]): Promise<void> {
    const path = relationshipsPath(from)
    if (ids.length > 0)
      this.replace(
        path,
        without(await this.text(path), 'Id', (id) => ids.includes(id)),
      )
  }

  async bytes(): Promise<Uint8Array> {
    for (const [key, content] of this.changed) {
      const path = this.spelled.get(key) ?? key
      if (content === null) this.editor.delete(path)
      else this.editor.set(path, content)
    }
    return this.editor.bytes()
  }

  private async editTypes(change: (xml: string) => string): Promise<void> {
    const xml = await this.text(TYPES)
    this.replace(TYPES, change(xml === '' ? `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"/>` : xml))
  }
}

/** The part without those children of its root whose attribute is wanted. */
function without(xml: string, attribute: string, wanted: (value: string) => boolean): string {
  const gone = rawChildren(xml, rootElement(xml)).filter((each) => wanted(attributeOf(each, attribute) ?? ''))
  return withEdits(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  )
}
