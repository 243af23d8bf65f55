import { zip } from '@cj-tech-master/excelts/archive'
import { CONTENT_TYPES, contentType, PACKAGE_RELATIONSHIPS, relationshipType } from './namespaces'
import { element, XML_HEAD } from './xml'

interface Part {
  bytes: Uint8Array
  relationships: string[]
}

/** The parts of the file, their content types and what they refer to, packed at the end. */
export class XlsxPackage {
  private readonly parts = new Map<string, Part>()
  private readonly types: string[] = []
  private readonly root: string[] = []
  private readonly encoder = new TextEncoder()

  add(path: string, type: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? this.encoder.encode(content) : content
    this.parts.set(path, { bytes, relationships: this.parts.get(path)?.relationships ?? [] })
    this.types.push(element('Override', { PartName: `/${path}`, ContentType: contentType(type) }))
  }

  /** Lets the part at `from` ('' for the whole file) refer to the one at `to`, and gives the id of that relationship. */
  relate(from: string, to: string, type: string): string {
    const part = this.parts.get(from) ?? { bytes: new Uint8Array(), relationships: [] }
    if (from !== '') this.parts.set(from, part)
    const list = from === '' ? this.root : part.relationships
    const Id = `rId${list.length + 1}`
    list.push(element('Relationship', { Id, Type: relationshipType(type), Target: from === '' ? to : `/${to}` }))
    return Id
  }

  async bytes(): Promise<Uint8Array> {
    // The same workbook gives the same bytes: no time of writing in the file.
    const archive = zip({ reproducible: true })
    const defaults =
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' })
    archive.add(
      '[Content_Types].xml',
      this.encoder.encode(XML_HEAD + element('Types', { xmlns: CONTENT_TYPES }, defaults, ...this.types)),
    )
    archive.add('_rels/.rels', this.relationshipsPart(this.root))
    for (const [path, { bytes, relationships }] of this.parts) {
      archive.add(path, bytes)
      if (relationships.length === 0) continue
      archive.add(relationshipsPath(path), this.relationshipsPart(relationships))
    }
    return archive.bytes()
  }

  private relationshipsPart(relationships: readonly string[]): Uint8Array {
    const xml = element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, ...relationships)
    return this.encoder.encode(XML_HEAD + xml)
  }
}

/** The part that holds the relationships of another. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}
