import { unescaped } from '../read/elements'
import type { StandingTable } from '../write/tablePart'
import { attributeOf, rawChild, rawChildren, rawText, rootElement } from './rawXml'

/** What the part of a table says beyond the model. */
export function standingTable(xml: string): StandingTable {
  const root = rootElement(xml)
  const list = rawChild(xml, root, 'tableColumns')
  const columns = list ? rawChildren(xml, list) : []
  const ids = columns.map((column) => Number(attributeOf(column, 'id')))
  return {
    id: Number(attributeOf(root, 'id')),
    // With a prefix of its own the XML would not do elsewhere: those few files have their columns written anew.
    columns: new Map(
      columns
        .filter(({ prefix }) => prefix === '')
        .map((column) => [unescaped(attributeOf(column, 'name') ?? ''), withoutForeign(rawText(xml, column))]),
    ),
    lastColumnId: Math.max(0, ...ids),
  }
}

/** Attributes of newer versions belong to namespaces that the new part does not declare. */
function withoutForeign(column: string): string {
  const end = column.indexOf('>')
  return column.slice(0, end).replace(/\s[\w.-]+:[\w.-]+\s*=\s*("[^"]*"|'[^']*')/g, '') + column.slice(end)
}
