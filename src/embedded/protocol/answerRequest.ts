import { ApiError, unknownMember } from './ApiError'
import type { ApiObject } from './ApiObject'
import { loadedProperties } from './loadedProperties'
import { RequestPaths } from './RequestPaths'
import type { Session } from './Session'
import { type ActionInfo, ActionType, type Json, type RequestBody, type ResponseBody } from './wire'

/**
 * Carries out one ProcessQuery request, action by action. The first failing action ends it; what the earlier ones did
 * stays done. This is the one place where requests meet the workbook.
 */
export function answerRequest(session: Session, request: RequestBody): ResponseBody {
  const paths = new RequestPaths(session, request.ObjectPaths)
  const response: ResponseBody = { Results: [], TraceIds: [] }
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id)
      response.Results.push({ ActionId: action.Id, Value: perform(session, paths, action) })
    } catch (error) {
      response.Error = errorAnswer(error, action, index)
      break
    }
  }
  return response
}

function perform(session: Session, paths: RequestPaths, action: ActionInfo): Json {
  if (action.ActionType === ActionType.trace) return null
  const object = paths.object(action.ObjectPathId)
  // Excel lets an add-in write `getItemOrNullObject('x').delete()`: on a null object nothing happens.
  if (!object) return null
  switch (action.ActionType) {
    case ActionType.instantiate:
      return { ...object.identity(), ...reference(session, object) }
    case ActionType.query:
      return loadedProperties(object, action.QueryInfo ?? {})
    case ActionType.method:
      return callMethod(session, paths, object, action)
    case ActionType.setProperty:
      object.write(action.Name, paths.arguments(action.ArgumentInfo).value(0))
      return null
    case ActionType.ensureUnchanged:
      return null
    default:
      throw unknownMember(object.className, `${action.Name} (action type ${action.ActionType})`)
  }
}

function callMethod(session: Session, paths: RequestPaths, object: ApiObject, action: ActionInfo): Json {
  if (action.Name === '_KeepReference') {
    session.kept.keep(object)
    return null
  }
  const result = object.call(action.Name, paths.arguments(action.ArgumentInfo))
  return result && 'value' in result ? result.value : null
}

function reference(session: Session, object: ApiObject): { [key: string]: Json } {
  const id = session.kept.idOf(object)
  return id === null ? {} : { _ReferenceId: id }
}

function errorAnswer(error: unknown, action: ActionInfo, index: number): NonNullable<ResponseBody['Error']> {
  const known = error instanceof ApiError
  // A fault of ours must not look like an answer of Excel's: its stack goes along.
  const message = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    Code: known ? error.code : 'GeneralException',
    Message: message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: known ? 400 : 500,
  }
}
