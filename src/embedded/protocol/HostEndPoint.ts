import { ApiError } from './ApiError'
import { answerRequest } from './answerRequest'
import { APP_CONTEXT } from './appContext'
import type { RequestLog } from './RequestLog'
import type { Session } from './Session'
import { type Json, PathType, type RequestBody } from './wire'

/** 5 MB each way, as Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024

const REQUEST_TOO_LARGE = 5103
const RESPONSE_TOO_LARGE = 5104
const EXECUTE_RICH_API = 93

const MessageType = { request: 0, response: 1 } as const
const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const

interface Message {
  _messageType: number
  _actionName: string
  _actionType: number
  _conversationId: string
  _correlationId: number
  _data: Json
}

/**
 * The host's end of the message channel: takes the text of a message from office.js and gives the text of the reply.
 * How texts travel (a frame's postMessage, a call within Node) is the transport's business.
 */
export class HostEndPoint {
  constructor(
    private readonly session: Session,
    private readonly log: RequestLog,
    private readonly origin: string,
  ) {}

  /** null: the message wants no reply. */
  reply(text: string): string | null {
    const message = JSON.parse(text) as Message
    if (message._messageType !== MessageType.request) return null
    return JSON.stringify({
      _messageType: MessageType.response,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: this.origin,
      _data: this.answer(message),
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    })
  }

  private answer(message: Message): Json {
    if (message._actionType !== ActionType.invoke) return { Error: 0, Version: 1 }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return APP_CONTEXT
      case 'ContextActivationManager_notifyHost':
        return null
      case 'executeMethod':
        return this.execute(message._data)
      default:
        throw new ApiError('ApiNotFound', `The message ${message._actionName} is not known to the embedded workbook`)
    }
  }

  private execute(data: Json): Json {
    const { method, body } = richApiCall(data)
    if (method !== EXECUTE_RICH_API) {
      throw new ApiError(
        'ApiNotFound',
        `The method with dispatch id ${JSON.stringify(method)} is not known to the embedded workbook`,
      )
    }
    const size = byteLength(body)
    const request = size > PAYLOAD_LIMIT ? null : (JSON.parse(body) as RequestBody)
    if (!request || concernsWorkbook(request)) this.log.request(size)
    if (!request) return { Error: REQUEST_TOO_LARGE, Version: 1 }
    const answer = JSON.stringify(answerRequest(this.session, request))
    const answerSize = byteLength(answer)
    this.log.answer(answerSize)
    if (answerSize > PAYLOAD_LIMIT) return { Error: RESPONSE_TOO_LARGE, Version: 1 }
    return { Error: 0, Version: 1, Data: [200, [], answer] }
  }
}

/** The Rich API's message array is [customData, "POST", "ProcessQuery", headers, body, …]. */
function richApiCall(data: Json): { method: Json; body: string } {
  const call = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
  const ddaMethod = call['DdaMethod'] ?? null
  const method = typeof ddaMethod === 'object' && ddaMethod !== null && !Array.isArray(ddaMethod) ? ddaMethod : {}
  const array = call['ArrayData']
  const body = Array.isArray(array) ? array[4] : undefined
  return { method: method['DispatchId'] ?? null, body: typeof body === 'string' ? body : '' }
}

/** office.js has some business of its own with its host, which would blur the count of the add-in's requests. */
function concernsWorkbook({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).every((path) => path.ObjectPathType !== PathType.newObject)
}

const encoder = new TextEncoder()

function byteLength(text: string): number {
  return encoder.encode(text).length
}
