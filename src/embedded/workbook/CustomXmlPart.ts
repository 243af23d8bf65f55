import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml'

/** XML of an add-in that travels with the workbook; Excel keeps it and does not read it. */
export interface CustomXmlPart {
  /** "{…}", a GUID. */
  readonly id: string
  xml: string
}

/** The namespace of the root element, '' for none; null when the text is not XML. */
export function namespaceOf(xml: string): string | null {
  const root = rootOf(xml)
  if (root === null) return null
  const colon = root.name.indexOf(':')
  return root.attributes[colon < 0 ? 'xmlns' : `xmlns:${root.name.slice(0, colon)}`] ?? ''
}

function rootOf(xml: string): XmlElement | null {
  try {
    return parseXml(xml, { maxEntityExpansions: 0 }).root
  } catch {
    return null
  }
}
