import type { XmlElement } from '@cj-tech-master/excelts/xml'
import type { Workbook } from '../../workbook/Workbook'
import { CORE_ELEMENTS } from '../write/propertiesParts'
import { child, children, local, textOf, unescaped } from './elements'
import type { PackageReader } from './PackageReader'

/** The document's properties. */
export async function readProperties(file: PackageReader, workbook: Workbook): Promise<void> {
  const core = await file.xml('docProps/core.xml')
  for (const [property, name] of CORE_ELEMENTS) {
    const found = child(core, local(name))
    if (found) workbook.properties.set(property, unescaped(textOf(found)))
  }
  const custom = await file.xml('docProps/custom.xml')
  for (const property of custom ? children(custom, 'property') : []) {
    const [value] = children(property)
    if (value) workbook.customProperties.set(property.attributes.name ?? '', variant(value))
  }
}

function variant(value: XmlElement): string | number | boolean | Date {
  const text = unescaped(textOf(value))
  switch (local(value.name)) {
    case 'bool':
      return text === 'true' || text === '1'
    case 'filetime':
    case 'date':
      return new Date(text)
    case 'i2':
    case 'i4':
    case 'int':
    case 'r4':
    case 'r8':
    case 'decimal':
      return Number(text)
    default:
      return text
  }
}
