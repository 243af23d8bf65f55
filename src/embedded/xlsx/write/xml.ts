type AttributeValue = string | number | boolean | null | undefined

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const SPECIAL = /[&<>"]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters that XML cannot hold, lone halves of surrogate pairs, and what would be read as the escape of one. */
const UNHOLDABLE =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[\da-f]{4}_)/gi

/** Text between tags; Excel writes what XML cannot hold as _xHHHH_. */
export function xmlText(text: string): string {
  return text.replace(UNHOLDABLE, escapedCharacter).replace(SPECIAL, (character) => ENTITIES[character] ?? character)
}

function escapedCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** An element; attributes without a value are left out, booleans are 1 and 0. */
export function element(name: string, attributes: Record<string, AttributeValue>, ...content: string[]): string {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
    start += ` ${key}="${xmlText(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`
  }
  const inner = content.join('')
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`
}

/** The same elements in a list that counts them; nothing for an empty one. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, ...items)
}

/** Texts of any total length on their way into one part of the file. */
export class XmlBuffer {
  private readonly encoder = new TextEncoder()
  private readonly done: Uint8Array[] = []
  private size = 0
  private open: string[] = []
  private openLength = 0

  add(text: string): void {
    this.open.push(text)
    this.openLength += text.length
    if (this.openLength > 1 << 18) this.flush()
  }

  bytes(): Uint8Array {
    this.flush()
    const all = new Uint8Array(this.size)
    let at = 0
    for (const piece of this.done) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }

  private flush(): void {
    const piece = this.encoder.encode(this.open.join(''))
    this.done.push(piece)
    this.size += piece.length
    this.open = []
    this.openLength = 0
  }
}
