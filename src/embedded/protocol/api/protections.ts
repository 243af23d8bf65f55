import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { Session } from '../Session'
import type { Json } from '../wire'

const sheetProtectionClass: ApiClass<Sheet> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection && { ...protection.allowed } },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection) throw new ApiError('InvalidOperation', 'The sheet is protected already')
      sheet.protection = { password: args.optionalText(1), allowed: allowances(args.record(0)) }
      return undefined
    },
    Unprotect: (sheet, args) => {
      const password = sheet.protection?.password ?? null
      if (password !== null && password !== args.optionalText(0)) {
        throw new ApiError('AccessDenied', 'The password is wrong')
      }
      sheet.protection = null
      return undefined
    },
  },
}

const workbookProtectionClass: ApiClass<Workbook> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: (workbook) => workbook.protected } },
  methods: {
    Protect: (workbook) => {
      workbook.protected = true
      return undefined
    },
    Unprotect: (workbook) => {
      workbook.protected = false
      return undefined
    },
  },
}

export function sheetProtectionObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(sheetProtectionClass, sheet, session)
}

export function workbookProtectionObject(session: Session): ApiObject {
  return apiObject(workbookProtectionClass, session.workbook, session)
}

function allowances(options: { [key: string]: Json }): Record<string, boolean | string> {
  const allowed: Record<string, boolean | string> = {}
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'boolean' || typeof value === 'string') allowed[name] = value
  }
  return allowed
}
