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
export function keptXml(part: Uint8Array, sheet: Sheet): KeptXml {
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

const CELLS = new TextEncoder().encode('sheetData')
const TAG_START = 0x3c
const TAG_END = 0x3e

/** The cells are the bulk of the part, and none of them is kept: they are not even decoded. */
function withoutCells(part: Uint8Array): string {
  const decoder = new TextDecoder()
  const first = positionOf(CELLS, part, 0, 1)
  if (first < 0) return decoder.decode(part)
  const last = positionOf(CELLS, part, part.length - CELLS.length, -1)
  const head = part.subarray(0, part.lastIndexOf(TAG_START, first))
  const tail = part.subarray(part.indexOf(TAG_END, last) + 1)
  return `${decoder.decode(head)}<sheetData/>${decoder.decode(tail)}`
}

function positionOf(wanted: Uint8Array, bytes: Uint8Array, start: number, step: 1 | -1): number {
  for (let at = start; at >= 0 && at < bytes.length; at += step) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at
  }
  return -1
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
