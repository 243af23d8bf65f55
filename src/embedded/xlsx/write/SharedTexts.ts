import { MAIN } from './namespaces'
import { XML_HEAD, XmlBuffer, xmlText } from './xml'

/** How texts of cells stand in a sheet's part; each gives the end of a cell's element, after its address and style. */
export interface CellTexts {
  cellXml(text: string): string
}

/** Texts that stand in the cells themselves: the shared texts of a file stay as they are. */
export const INLINE_TEXTS: CellTexts = {
  cellXml: (text) => ` t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
}

/** Every distinct text of the cells once; cells carry its number. */
export class SharedTexts implements CellTexts {
  private readonly indexes = new Map<string, number>()

  cellXml(text: string): string {
    return ` t="s"><v>${this.index(text)}</v></c>`
  }

  private index(text: string): number {
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
