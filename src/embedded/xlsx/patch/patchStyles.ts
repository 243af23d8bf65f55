import { MAIN } from '../write/namespaces'
import type { StandingStyles, StyleList, StylesPart } from '../write/StylesPart'
import {
  append,
  attributeOf,
  type Edit,
  insertAfter,
  prefixed,
  rawChild,
  rawChildren,
  type RawElement,
  rawText,
  rootElement,
  withAttribute,
  withEdits,
} from './rawXml'

/** The styles of a file, which new ones are to follow. */
export function standingStyles(xml: string): StandingStyles {
  const root = rootElement(xml)
  const items = (name: string) => {
    const list = rawChild(xml, root, name)
    return list ? rawChildren(xml, list) : []
  }
  const texts = (name: StyleList): string[] => items(name).map((item) => rawText(xml, item))
  const formats = items('numFmts').map(
    (item) => [attributeOf(item, 'formatCode') ?? '', Number(attributeOf(item, 'numFmtId'))] as const,
  )
  return {
    formats: new Map(formats),
    lists: {
      fonts: texts('fonts'),
      fills: texts('fills'),
      borders: texts('borders'),
      cellXfs: texts('cellXfs'),
      dxfs: texts('dxfs'),
    },
  }
}

/** What the file format wants before each list, for one that the part has not yet. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']

/** The part with the new styles after its own. */
export function patchedStyles(xml: string, styles: StylesPart): string {
  const { numFmts, lists } = styles.added()
  const root = rootElement(xml)
  const edits: Edit[] = []
  for (const [name, items] of Object.entries({ numFmts, ...lists })) {
    if (items.length > 0) edits.push(...additions(xml, root, name, items))
  }
  return withEdits(xml, edits)
}

function additions(xml: string, root: RawElement, name: string, items: readonly string[]): Edit[] {
  const list = rawChild(xml, root, name)
  const standing = list ? rawChildren(xml, list).length : 0
  const content = items.join('')
  if (!list || standing === 0) {
    const added = prefixed(`<${name} count="${items.length}">${content}</${name}>`, root.prefix)
    return [list ? { start: list.start, end: list.end, text: added } : insertAfter(xml, root, ORDER, name, added)]
  }
  return [append(xml, list, content), withAttribute(xml, list, 'count', String(standing + items.length))]
}

/** For a file without any styles. */
export const NO_STYLES = `<styleSheet xmlns="${MAIN}"/>`
