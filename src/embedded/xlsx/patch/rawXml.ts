/** Where an element stands in the text of a part, so that all the rest can be kept letter by letter. */
export interface RawElement {
  /** Without its prefix. */
  name: string
  prefix: string
  /** The text of its attributes. */
  attributes: string
  start: number
  /** Where its content begins and ends; both at the end for an element without content. */
  contentStart: number
  contentEnd: number
  end: number
}

const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>|<(\/?)(?:([\w.-]+):)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g

export function rootElement(xml: string): RawElement {
  const [root] = elementsBetween(xml, 0, xml.length)
  if (!root) throw new Error('A part of the file is no XML')
  return root
}

export function rawChildren(xml: string, parent: RawElement): RawElement[] {
  return elementsBetween(xml, parent.contentStart, parent.contentEnd)
}

export function rawChild(xml: string, parent: RawElement, name: string): RawElement | null {
  return rawChildren(xml, parent).find((child) => child.name === name) ?? null
}

/** The elements that follow each other there, without those within them. */
function elementsBetween(xml: string, start: number, end: number): RawElement[] {
  const found: RawElement[] = []
  let open: RawElement | null = null
  let depth = 0
  const pattern = new RegExp(MARKUP)
  pattern.lastIndex = start
  for (let match = pattern.exec(xml); match && match.index < end; match = pattern.exec(xml)) {
    const [whole, slash, prefix = '', name, attributes = '', empty] = match
    if (name === undefined) continue
    const after = match.index + whole.length
    if (slash === '/') {
      depth -= 1
      if (depth === 0 && open) found.push({ ...open, contentEnd: match.index, end: after })
    } else if (depth === 0) {
      open = { name, prefix, attributes, start: match.index, contentStart: after, contentEnd: after, end: after }
      if (empty === '/') found.push(open)
      else depth = 1
    } else if (empty !== '/') depth += 1
  }
  return found
}

export function rawText(xml: string, { start, end }: RawElement): string {
  return xml.slice(start, end)
}

/** The value of an attribute, named with its prefix; null when it is absent. */
export function attributeOf({ attributes }: Pick<RawElement, 'attributes'>, name: string): string | null {
  return rawAttributes(attributes).get(name) ?? null
}

export function rawAttributes(attributes: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', quoted = ''] of attributes.matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    found.set(name, decodedText(quoted.slice(1, -1)))
  }
  return found
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function decodedText(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16))
    return ENTITIES[name ?? ''] ?? whole
  })
}

/** A stretch of the text and what takes its place. */
export interface Edit {
  start: number
  end: number
  text: string
}

export function withEdits(xml: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += xml.slice(at, start) + text
    at = end
  }
  return result + xml.slice(at)
}

/** Adds elements at the end of a parent, with the prefix that its part uses. */
export function append(xml: string, parent: RawElement, elements: string): Edit {
  const text = prefixed(elements, parent.prefix)
  if (parent.contentStart < parent.end) return { start: parent.contentEnd, end: parent.contentEnd, text }
  const open = xml.slice(parent.start, parent.end).replace(/\/>$/, '>')
  const name = parent.prefix === '' ? parent.name : `${parent.prefix}:${parent.name}`
  return { start: parent.start, end: parent.end, text: `${open}${text}</${name}>` }
}

/** Names without a prefix get this one: some programs write <x:row> for <row>. */
export function prefixed(elements: string, prefix: string): string {
  return prefix === '' ? elements : elements.replace(/<(\/?)(?=[\w.-]+[\s/>])/g, `<$1${prefix}:`)
}

/** Puts elements after the last of those that the file format wants before `name`. */
export function insertAfter(
  xml: string,
  parent: RawElement,
  order: readonly string[],
  name: string,
  elements: string,
): Edit {
  const before = order.slice(0, order.indexOf(name))
  const previous = rawChildren(xml, parent).findLast((child) => before.includes(child.name))
  const at = previous?.end ?? parent.contentStart
  return { start: at, end: at, text: elements }
}

export function withAttribute(xml: string, element: RawElement, name: string, value: string): Edit {
  const tag = xml.slice(element.start, element.contentStart)
  const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag)
  const at = element.start + (known ? known.index : tag.length - (/\s*\/?>$/.exec(tag)?.[0].length ?? 1))
  return { start: at, end: at + (known?.[0].length ?? 0), text: ` ${name}="${value}"` }
}
