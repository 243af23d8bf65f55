import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { textOf } from '../expected'
import type { Session } from '../Session'
import type { Json } from '../wire'

interface SheetProperty {
  sheet: Sheet
  key: string
}

const sheetPropertyClass: ApiClass<SheetProperty> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, textOf(value)),
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key)
      return undefined
    },
  },
}

const sheetPropertiesClass: ApiClass<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet, session) =>
    [...sheet.customProperties.keys()].map((key) => apiObject(sheetPropertyClass, { sheet, key }, session)),
  item: (sheet, key, session) => findSheetProperty(sheet, key, session),
  methods: {
    Add: (sheet, args, session) => {
      const key = args.text(0)
      const taken = knownKey(sheet.customProperties, key)
      if (taken !== null) sheet.customProperties.delete(taken)
      sheet.customProperties.set(key, args.text(1))
      return { object: apiObject(sheetPropertyClass, { sheet, key }, session) }
    },
    GetItemOrNullObject: (sheet, args, session) => ({ object: findSheetProperty(sheet, args.value(0), session) }),
    GetCount: (sheet) => ({ value: sheet.customProperties.size }),
  },
}

export function sheetCustomPropertiesObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(sheetPropertiesClass, sheet, session)
}

function findSheetProperty(sheet: Sheet, key: Json, session: Session): ApiObject | null {
  const known = knownKey(sheet.customProperties, textOf(key))
  return known === null ? null : apiObject(sheetPropertyClass, { sheet, key: known }, session)
}

interface WorkbookProperty {
  workbook: Workbook
  key: string
}

const workbookPropertyClass: ApiClass<WorkbookProperty> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => plainProperty(workbook.customProperties.get(key)),
      set: ({ workbook, key }, value) => void workbook.customProperties.set(key, propertyValue(value)),
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key)
      return undefined
    },
  },
}

const workbookPropertiesClass: ApiClass<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook, session) =>
    [...workbook.customProperties.keys()].map((key) => apiObject(workbookPropertyClass, { workbook, key }, session)),
  item: (workbook, key, session) => findWorkbookProperty(workbook, key, session),
  methods: {
    Add: (workbook, args, session) => {
      const key = knownKey(workbook.customProperties, args.text(0)) ?? args.text(0)
      workbook.customProperties.set(key, propertyValue(args.value(1)))
      return { object: apiObject(workbookPropertyClass, { workbook, key }, session) }
    },
    GetItemOrNullObject: (workbook, args, session) => ({
      object: findWorkbookProperty(workbook, args.value(0), session),
    }),
    GetCount: (workbook) => ({ value: workbook.customProperties.size }),
    DeleteAll: (workbook) => {
      workbook.customProperties.clear()
      return undefined
    },
  },
}

export function workbookCustomPropertiesObject(session: Session): ApiObject {
  return apiObject(workbookPropertiesClass, session.workbook, session)
}

function findWorkbookProperty(workbook: Workbook, key: Json, session: Session): ApiObject | null {
  const known = knownKey(workbook.customProperties, textOf(key))
  return known === null ? null : apiObject(workbookPropertyClass, { workbook, key: known }, session)
}

/** Keys differ in more than capitals. */
function knownKey(properties: ReadonlyMap<string, unknown>, key: string): string | null {
  const wanted = key.toLowerCase()
  return [...properties.keys()].find((each) => each.toLowerCase() === wanted) ?? null
}

function plainProperty(value: string | number | boolean | Date | undefined): Json {
  return value instanceof Date ? value.toISOString() : (value ?? null)
}

function propertyValue(value: Json): string | number | boolean {
  if (value === null || typeof value === 'object') {
    throw new ApiError('InvalidArgument', 'A custom property is a text, a number or a flag')
  }
  return value
}
