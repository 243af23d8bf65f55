import type { CustomXmlPart } from '../../workbook/CustomXmlPart'
import { namespaceOf } from '../../workbook/CustomXmlPart'
import { CUSTOM_XML } from './namespaces'
import { element, XML_HEAD } from './xml'

/** The content of customXml/itemN.xml: files are UTF-8, whatever the text declares. */
export function customXmlItem({ xml }: CustomXmlPart): string {
  return XML_HEAD + xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '')
}

/** customXml/itemPropsN.xml: the id by which Excel finds the part. */
export function customXmlProperties({ id, xml }: CustomXmlPart): string {
  const schema = element('ds:schemaRef', { 'ds:uri': namespaceOf(xml) ?? '' })
  return (
    XML_HEAD +
    element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': CUSTOM_XML }, element('ds:schemaRefs', {}, schema))
  )
}
