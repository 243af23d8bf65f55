import type { Json } from './wire'

/** A text of the channel, taken apart. */
export interface Message {
  _messageType: number
  _actionName: string
  _actionType: number
  _conversationId: string
  _correlationId: number
  _data: Json
}

export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const

const MessageType = { request: 0, response: 1 } as const
const ResponseType = { call: 0, event: 1 } as const

/** null: not a request. */
export function readRequest(text: string): Message | null {
  const message = JSON.parse(text) as Message
  return message._messageType === MessageType.request ? message : null
}

export function replyText(message: Message, origin: string, data: Json): string {
  const { _actionName, _conversationId, _correlationId } = message
  return text({ _actionName, _conversationId, _correlationId, _responseType: ResponseType.call }, origin, data)
}

export function eventText(event: string, conversation: string, origin: string, data: Json): string {
  const addressee = { _actionName: event, _conversationId: conversation, _correlationId: 0 }
  return text({ ...addressee, _responseType: ResponseType.event }, origin, data)
}

function text(addressee: { [key: string]: Json }, origin: string, data: Json): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    ...addressee,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _serializerVersion: 1,
  })
}
