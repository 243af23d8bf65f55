import type { XmlElement } from '@cj-tech-master/excelts/xml'

/** A name without its prefix: some programs write <x:row> for <row>. */
export function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

export function children(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement => node.type === 'element' && (name === undefined || local(node.name) === name),
  )
}

export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element ? (children(element, name)[0] ?? null) : null
}

export function textOf(element: XmlElement): string {
  return element.children
    .map((node) =>
      node.type === 'element' ? textOf(node) : node.type === 'text' || node.type === 'cdata' ? node.value : '',
    )
    .join('')
}

/** On and off are written as 1, 0, true, false; what is absent is `otherwise`. */
export function flag(text: string | undefined, otherwise = false): boolean {
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on'
}

/** Undoes the escape _xHHHH_ of characters that XML cannot hold. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
}
