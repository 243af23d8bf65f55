import type { Sheet } from '../../workbook/Sheet'
import { isReadRule } from '../read/RulesReader'
import type { KeptXml } from '../write/sheetPart'
import { attributeOf, rawAttributes, rawChild, rawChildren, type RawElement, rawText, rootElement } from './rawXml'

/** Elements after the cells that the model holds and that are written anew; all others are kept. */
const WRITTEN = [
  'sheetProtection',
  'autoFilter',
  'sortState',
  'mergeCells',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'customProperties',
  'drawing',
  'tableParts',
]

/** What the part of a sheet holds besides the model: hyperlinks, comments, data bars, sparklines, the zoom of its view. */
export function keptXml(part: string, sheet: Sheet): KeptXml {
  const xml = withoutCells(part)
  const root = rootElement(xml)
  const children = rawChildren(xml, root)
  const cells = children.findIndex(({ name }) => name === 'sheetData')
  const views = rawChild(xml, root, 'sheetViews')
  const tail = children.slice(cells + 1).filter((child) => isKept(xml, child, sheet))
  return {
    rootAttributes: rawAttributes(root.attributes),
    views: views && isFrozenAs(xml, views, sheet) ? rawText(xml, views) : null,
    tail: tail.map((child) => ({ name: child.name, xml: rawText(xml, child) })),
  }
}

/** The cells are the bulk of the part, and none of them is kept. */
function withoutCells(part: string): string {
  const start = /<(?:[\w.-]+:)?sheetData[\s>]/.exec(part)
  const end = /<\/(?:[\w.-]+:)?sheetData\s*>/.exec(part.slice(part.lastIndexOf('sheetData') - 40))
  if (!start || !end) return part
  const from = start.index
  const to = Math.max(0, part.lastIndexOf('sheetData') - 40) + end.index + end[0].length
  return `${part.slice(0, from)}<sheetData/>${part.slice(to)}`
}

function isKept(xml: string, child: RawElement, sheet: Sheet): boolean {
  // The model knows no passwords.
  if (child.name === 'sheetProtection') return sheet.protection !== null
  if (child.name === 'conditionalFormatting') {
    return rawChildren(xml, child).every((rule) => !isReadRule(Object.fromEntries(rawAttributes(rule.attributes))))
  }
  return !WRITTEN.includes(child.name)
}

function isFrozenAs(xml: string, views: RawElement, { freeze }: Sheet): boolean {
  const view = rawChild(xml, views, 'sheetView')
  const pane = view && rawChild(xml, view, 'pane')
  const split = (name: string): number => Number((pane && attributeOf(pane, name)) ?? 0)
  return split('xSplit') === freeze.columns && split('ySplit') === freeze.rows
}
