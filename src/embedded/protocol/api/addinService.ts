import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import type { Session } from '../Session'

export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService'

const addinServiceClass: ApiClass<null> = {
  name: ADDIN_SERVICE,
  // office.js says once, after it is ready, that ribbon commands may come.
  methods: { NotifyActionHandlerReady: () => undefined },
}

export function addinServiceObject(session: Session): ApiObject {
  return apiObject(addinServiceClass, null, session)
}
