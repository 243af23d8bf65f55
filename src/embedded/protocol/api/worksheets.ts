import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { Session } from '../Session'
import { assertSheetName, freeSheetName } from '../sheetNames'
import type { Json } from '../wire'
import { sheetsEvents } from './events'

const worksheetsClass: ApiClass<Workbook> = {
  name: 'WorksheetCollection',
  items: ({ sheets }, { objects }) => sheets.map((sheet) => objects.worksheet(sheet)),
  item: (workbook, key, { objects }) => {
    const sheet = findSheet(workbook, key)
    return sheet && objects.worksheet(sheet)
  },
  methods: {
    ...sheetsEvents,
    Add: (workbook, args, { objects }) => {
      if (workbook.protected) throw new ApiError('AccessDenied', 'The workbook is protected')
      const name = args.optionalText(0)
      if (name !== null) assertSheetName(workbook, name, null)
      return { object: objects.worksheet(workbook.addSheet(name ?? freeSheetName(workbook))) }
    },
    GetActiveWorksheet: (workbook, _, { objects }) => ({ object: objects.worksheet(workbook.activeSheet) }),
    GetItem: (workbook, args, { objects }) => {
      const sheet = findSheet(workbook, args.value(0))
      if (!sheet) throw new ApiError('ItemNotFound', `There is no sheet ${JSON.stringify(args.value(0))}`)
      return { object: objects.worksheet(sheet) }
    },
    GetItemOrNullObject: (workbook, args, { objects }) => {
      const sheet = findSheet(workbook, args.value(0))
      return { object: sheet && objects.worksheet(sheet) }
    },
    GetFirst: (workbook, args, { objects }) => ({ object: optional(shown(workbook, args.flag(0)).at(0), objects) }),
    GetLast: (workbook, args, { objects }) => ({ object: optional(shown(workbook, args.flag(0)).at(-1), objects) }),
    GetCount: (workbook, args) => ({ value: shown(workbook, args.flag(0)).length }),
  },
}

export function worksheetsObject(session: Session): ApiObject {
  return apiObject(worksheetsClass, session.workbook, session)
}

/** By id or by name. */
function findSheet(workbook: Workbook, key: Json): Sheet | null {
  if (typeof key !== 'string') throw new ApiError('InvalidArgument', 'A sheet is found by its name or id')
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheetNamed(key)
}

function shown(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible')
}

function optional(sheet: Sheet | undefined, objects: Session['objects']): ApiObject | null {
  return sheet ? objects.worksheet(sheet) : null
}
