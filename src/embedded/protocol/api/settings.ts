import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { textOf } from '../expected'
import type { Session } from '../Session'
import type { Json } from '../wire'

interface Setting {
  workbook: Workbook
  key: string
}

const settingClass: ApiClass<Setting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      // Only what came as JSON over the wire, or from a file, is kept here.
      get: ({ workbook, key }) => (workbook.settings.get(key) ?? null) as Json,
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key)
      return undefined
    },
  },
}

const settingsClass: ApiClass<Workbook> = {
  name: 'SettingCollection',
  items: (workbook, session) =>
    [...workbook.settings.keys()].map((key) => apiObject(settingClass, { workbook, key }, session)),
  item: (workbook, key, session) => findSetting(workbook, textOf(key), session),
  methods: {
    Add: (workbook, args, session) => {
      const key = args.text(0)
      workbook.settings.set(key, args.value(1))
      return { object: apiObject(settingClass, { workbook, key }, session) }
    },
    GetItemOrNullObject: (workbook, args, session) => ({ object: findSetting(workbook, args.text(0), session) }),
    GetCount: (workbook) => ({ value: workbook.settings.size }),
  },
}

export function settingsObject(session: Session): ApiObject {
  return apiObject(settingsClass, session.workbook, session)
}

function findSetting(workbook: Workbook, key: string, session: Session): ApiObject | null {
  return workbook.settings.has(key) ? apiObject(settingClass, { workbook, key }, session) : null
}
