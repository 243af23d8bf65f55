import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import type { Session } from '../Session'

export const CUSTOM_FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions'

/** Where the add-in says that its functions can be called, and gives their results. */
const customFunctionsClass: ApiClass<null> = {
  name: CUSTOM_FUNCTIONS_SERVICE,
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { functions }) => {
      functions.setReady()
      return undefined
    },
    SetInvocationArrayResults: (_, args, { functions }) => {
      functions.finish(args.value(0))
      return undefined
    },
    SetInvocationResults: (_, args, { functions }) => {
      functions.finish(args.value(0))
      return undefined
    },
  },
}

export function customFunctionsServiceObject(session: Session): ApiObject {
  return apiObject(customFunctionsClass, null, session)
}
