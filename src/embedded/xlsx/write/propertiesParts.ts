import type { Workbook } from '../../workbook/Workbook'
import { element, XML_HEAD, xmlText } from './xml'

/** Elements of docProps/core.xml, by the names that the Excel API gives the document's properties. */
export const CORE_ELEMENTS: readonly (readonly [string, string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['category', 'cp:category'],
]

export function corePropertiesPart(workbook: Workbook): string {
  const elements = CORE_ELEMENTS.map(([property, name]) => {
    const text = workbook.properties.get(property) ?? ''
    return text === '' ? '' : element(name, {}, xmlText(text))
  })
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      ...elements,
    )
  )
}

/** The one identifier that custom document properties carry, fixed by the file format. */
const CUSTOM_PROPERTY = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

export function customPropertiesPart(workbook: Workbook): string {
  const properties = [...workbook.customProperties].map(([name, value], index) =>
    element('property', { fmtid: CUSTOM_PROPERTY, pid: index + 2, name }, variant(value)),
  )
  return (
    XML_HEAD +
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...properties,
    )
  )
}

function variant(value: string | number | boolean | Date): string {
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value))
  if (typeof value === 'number') return element('vt:r8', {}, String(value))
  if (value instanceof Date) return element('vt:filetime', {}, value.toISOString().replace(/\.\d+Z$/, 'Z'))
  return element('vt:lpwstr', {}, xmlText(value))
}

/** The text of a custom property of a sheet. */
export function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), true)
  return new Uint8Array(bytes.buffer)
}
