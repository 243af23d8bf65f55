import { type CustomXmlPart, namespaceOf } from '../../workbook/CustomXmlPart'
import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject, CallResult } from '../ApiObject'
import type { Arguments } from '../Arguments'
import { textOf } from '../expected'
import type { Session } from '../Session'
import type { Json } from '../wire'

const partClass: ApiClass<CustomXmlPart> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ xml }) => namespaceOf(xml) ?? '' },
  },
  methods: {
    GetXml: ({ xml }) => ({ value: xml }),
    SetXml: (part, args) => {
      part.xml = xmlOf(args)
      return undefined
    },
    Delete: (part, _, { workbook: { customXmlParts } }) => {
      const at = customXmlParts.indexOf(part)
      if (at >= 0) customXmlParts.splice(at, 1)
      return undefined
    },
  },
}

/** All parts of the workbook, or the ones of one namespace. */
interface Parts {
  workbook: Workbook
  namespaceUri: string | null
}

const reading: Pick<ApiClass<Parts>, 'items' | 'item'> = {
  items: (parts, session) => found(parts).map((part) => apiObject(partClass, part, session)),
  item: (parts, key, session) => withId(parts, key, session),
}

const readingMethods: ApiClass<Parts>['methods'] = {
  GetCount: (parts) => ({ value: found(parts).length }),
  GetItemOrNullObject: (parts, args, session) => ({ object: withId(parts, args.text(0), session) }),
}

const scopedPartsClass: ApiClass<Parts> = {
  name: 'CustomXmlPartScopedCollection',
  ...reading,
  methods: {
    ...readingMethods,
    GetOnlyItem: (parts, _, session) => {
      const only = onlyItem(parts, session)
      if (!only.object) throw new ApiError('GeneralException', 'There is not exactly one such part')
      return only
    },
    GetOnlyItemOrNullObject: (parts, _, session) => onlyItem(parts, session),
  },
}

const partsClass: ApiClass<Parts> = {
  name: 'CustomXmlPartCollection',
  ...reading,
  methods: {
    ...readingMethods,
    Add: ({ workbook }, args, session) => {
      const part = workbook.addCustomXmlPart(xmlOf(args))
      return { object: apiObject(partClass, part, session) }
    },
    GetByNamespace: ({ workbook }, args, session) => ({
      object: apiObject(scopedPartsClass, { workbook, namespaceUri: args.text(0) }, session),
    }),
  },
}

export function customXmlPartsObject(session: Session): ApiObject {
  return apiObject(partsClass, { workbook: session.workbook, namespaceUri: null }, session)
}

function found({ workbook, namespaceUri }: Parts): CustomXmlPart[] {
  return workbook.customXmlParts.filter(({ xml }) => namespaceUri === null || namespaceOf(xml) === namespaceUri)
}

function withId(parts: Parts, id: Json, session: Session): ApiObject | null {
  const wanted = textOf(id).toUpperCase()
  const part = found(parts).find((each) => each.id.toUpperCase() === wanted)
  return part ? apiObject(partClass, part, session) : null
}

function onlyItem(parts: Parts, session: Session): Extract<CallResult, { object: unknown }> {
  const [part, ...others] = found(parts)
  return { object: part && others.length === 0 ? apiObject(partClass, part, session) : null }
}

function xmlOf(args: Arguments): string {
  const xml = args.text(0)
  if (namespaceOf(xml) === null) throw new ApiError('InvalidArgument', 'A custom XML part should be well-formed XML')
  return xml
}
