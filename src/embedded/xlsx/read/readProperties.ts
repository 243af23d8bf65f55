import type { XmlElement } from '@cj-tech-master/excelts/xml'
import type { Workbook } from '../../workbook/Workbook'
import { SETTINGS } from '../write/namespaces'
import { CORE_ELEMENTS } from '../write/propertiesParts'
import { child, children, local, textOf, unescaped } from './elements'
import type { PackageReader } from './PackageReader'

/** Document properties and the add-in's settings. */
export async function readProperties(file: PackageReader, workbook: Workbook, workbookPath: string): Promise<void> {
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
  for (const { type, target } of (await file.relationships(workbookPath)).values()) {
    const part = type === 'customXml' ? await file.xml(target) : null
    if (part?.attributes.xmlns === SETTINGS) readSettings(part, workbook)
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

function readSettings(part: XmlElement, workbook: Workbook): void {
  for (const setting of children(part, 'setting')) {
    const value: unknown = JSON.parse(unescaped(textOf(setting)))
    workbook.settings.set(setting.attributes.name ?? '', value)
  }
}
