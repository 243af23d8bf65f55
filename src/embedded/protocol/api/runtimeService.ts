import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import type { Session } from '../Session'

export const RUNTIME_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService'

/** Behind Office.addin.showAsTaskpane and hide. */
const runtimeServiceClass: ApiClass<null> = {
  name: RUNTIME_SERVICE,
  methods: {
    GetAppRuntimeState: (_, __, { pane }) => ({ value: pane.state }),
    SetAppRuntimeState: (_, args, { pane }) => {
      pane.change(args.value(0))
      return undefined
    },
  },
}

export function runtimeServiceObject(session: Session): ApiObject {
  return apiObject(runtimeServiceClass, null, session)
}
