import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml'

export const PROJECT = join(__dirname, '../..')
export const MANIFEST_TEXT = readFileSync(join(PROJECT, 'manifest.xml'), 'utf8')

/** Where an element stands, e.g. ['OfficeApp', 'Hosts', 'Host']. */
export interface Placed {
  element: XmlElement
  path: string[]
}

/** Every element of the manifest, in the order of the file. */
export const ELEMENTS: Placed[] = placed(parseXml(MANIFEST_TEXT).root, [])

export function elements(name: string): XmlElement[] {
  return ELEMENTS.filter(({ element }) => element.name === name).map(({ element }) => element)
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((node): node is XmlElement => node.type === 'element')
}

export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name]
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}`)
  return value
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (node.type === 'text' ? node.value : '')).join('')
}

function placed(element: XmlElement, above: string[]): Placed[] {
  const path = [...above, element.name]
  return [{ element, path }, ...childElements(element).flatMap((child) => placed(child, path))]
}
