import { MAIN } from './namespaces'
import { XML_HEAD, XmlBuffer, xmlText } from './xml'

/** Every distinct text of the cells once; cells carry its number. */
export class SharedTexts {
  private readonly indexes = new Map<string, number>()

  index(text: string): number {
    const known = this.indexes.get(text)
    if (known !== undefined) return known
    this.indexes.set(text, this.indexes.size)
    return this.indexes.size - 1
  }

  bytes(): Uint8Array {
    const buffer = new XmlBuffer()
    buffer.add(`${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.indexes.size}">`)
    for (const text of this.indexes.keys()) buffer.add(`<si><t xml:space="preserve">${xmlText(text)}</t></si>`)
    buffer.add('</sst>')
    return buffer.bytes()
  }
}
