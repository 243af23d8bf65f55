import { ApiError } from './ApiError'
import { answerRequest } from './answerRequest'
import { appContext, type Client, OLDEST_CLIENT } from './appContext'
import { changesWorkbook } from './changesWorkbook'
import { HostEvents } from './events/HostEvents'
import { EventType } from './events/Registrations'
import { eventEntry } from './events/RichApiEntry'
import type { FunctionAnswer } from './functions/FunctionCalls'
import { ActionType, eventText, type Message, readRequest, replyText } from './messages'
import type { RequestLog } from './RequestLog'
import { RunningCommands } from './RunningCommands'
import type { Session } from './Session'
import { type Json, PathType, type RequestBody } from './wire'

/** 5 MB each way, as Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024

const HostError = { cellBeingEdited: 5004, requestTooLarge: 5103, responseTooLarge: 5104, noAccess: 7000 } as const
/** Past the first or last control of the add-in's page, with Ctrl+F6, and with Escape. */
const LEAVING: readonly Json[] = [5, 6, 13, 14, 15]
const DispatchId = { richApi: 93, commandCompleted: 94 } as const

/** How texts travel: a frame's postMessage, a call within Node. */
export interface Channel {
  /** The host's own. */
  readonly origin: string
  /** Takes what the host says unasked; answers are what `reply` gives. */
  send(text: string): void
  /** The keyboard leaves the add-in's page; office.js keeps the browser from doing it. */
  leave?(): void
}

/** The host's end of the message channel: takes the text of a message from office.js and gives the text of the reply. */
export class HostEndPoint {
  /** While a person types in a cell, Excel refuses everything. */
  cellBeingEdited = false
  readonly events: HostEvents
  private readonly commands = new RunningCommands()
  private readonly stopWatchingPane: () => void
  private conversation = ''

  constructor(
    private readonly session: Session,
    private readonly log: RequestLog,
    private readonly channel: Channel,
    private readonly client: Client = OLDEST_CLIENT,
  ) {
    this.events = new HostEvents(session.workbook, session.registrations, (event, data) => {
      channel.send(eventText(event, this.conversation, channel.origin, data))
    })
    this.stopWatchingPane = session.pane.watch((visible) => {
      const visibility = visible ? 'Visible' : 'Hidden'
      this.events.message([eventEntry(EventType.visibilityChanged, '', { visibility })])
    })
  }

  /** null: the message wants no reply. */
  reply(text: string): string | null {
    const message = readRequest(text)
    if (!message) return null
    this.conversation = message._conversationId
    return replyText(message, this.channel.origin, this.answer(message))
  }

  /** Runs a command of the ribbon; the promise is kept when the add-in says that the command is completed. */
  runCommand(action: string): Promise<void> {
    return this.commands.run(action, (id) => this.events.command(id, action))
  }

  /**
   * Calls a custom function of the add-in, as a formula in a cell does: a block of cells is rows of values, an omitted
   * argument is null. The signal gives up a call that can be cancelled.
   */
  async callFunction(id: string, args: Json[], signal?: AbortSignal): Promise<FunctionAnswer> {
    const { functions } = this.session
    await functions.ready
    const { number, entry, answer } = functions.begin(id, args, signal !== undefined)
    this.events.message([entry])
    const cancelled = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        this.events.message([functions.cancel(number)])
        reject(signal.reason as Error)
      })
    })
    return Promise.race([answer, cancelled])
  }

  close(): void {
    this.events.close()
    this.stopWatchingPane()
  }

  private answer(message: Message): Json {
    switch (message._actionType) {
      case ActionType.registerEvent:
        this.events.listen(message._actionName)
        return { Error: 0, Version: 1 }
      case ActionType.unregisterEvent:
        this.events.unlisten(message._actionName)
        return { Error: 0, Version: 1 }
      default:
        return this.invoke(message)
    }
  }

  private invoke({ _actionName, _data }: Message): Json {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.client, this.session.workbook.readOnly)
      case 'ContextActivationManager_notifyHost':
        if (Array.isArray(_data) && LEAVING.includes(_data[1] ?? null)) this.channel.leave?.()
        return null
      case 'executeMethod':
        return this.execute(record(_data))
      default:
        throw new ApiError('ApiNotFound', `The message ${_actionName} is not known to the embedded workbook`)
    }
  }

  private execute(call: { [key: string]: Json }): Json {
    const method = record(call['DdaMethod'] ?? null)['DispatchId'] ?? null
    switch (method) {
      case DispatchId.richApi:
        return this.process(bodyOf(call))
      case DispatchId.commandCompleted:
        this.commands.completed(call)
        return { Error: 0, Version: 1 }
      default:
        throw new ApiError(
          'ApiNotFound',
          `The method with dispatch id ${JSON.stringify(method)} is not known to the embedded workbook`,
        )
    }
  }

  private process(body: string): Json {
    const size = byteLength(body)
    const request = size > PAYLOAD_LIMIT ? null : (JSON.parse(body) as RequestBody)
    if (!request) {
      this.log.request(size)
      return { Error: HostError.requestTooLarge, Version: 1 }
    }
    const refusal = concernsWorkbook(request) ? this.refusal(request, size) : null
    if (refusal !== null) return { Error: refusal, Version: 1 }
    const answer = JSON.stringify(answerRequest(this.session, request))
    const answerSize = byteLength(answer)
    this.log.answer(answerSize)
    if (answerSize > PAYLOAD_LIMIT) return { Error: HostError.responseTooLarge, Version: 1 }
    return { Error: 0, Version: 1, Data: [200, [], answer] }
  }

  private refusal(request: RequestBody, size: number): number | null {
    this.log.request(size)
    if (this.cellBeingEdited) return HostError.cellBeingEdited
    return this.session.workbook.readOnly && changesWorkbook(request) ? HostError.noAccess : null
  }
}

/** The Rich API's message array is [customData, "POST", "ProcessQuery", headers, body, …]. */
function bodyOf(call: { [key: string]: Json }): string {
  const array = call['ArrayData']
  const body = Array.isArray(array) ? array[4] : undefined
  return typeof body === 'string' ? body : ''
}

function record(value: Json): { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** office.js has some business of its own with its host, which would blur the count of the add-in's requests. */
function concernsWorkbook({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).every((path) => path.ObjectPathType !== PathType.newObject)
}

const encoder = new TextEncoder()

function byteLength(text: string): number {
  return encoder.encode(text).length
}
