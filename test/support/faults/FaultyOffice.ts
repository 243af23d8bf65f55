import { createSession } from '../../../src/embedded/protocol/createSession'
import { HostEndPoint } from '../../../src/embedded/protocol/HostEndPoint'
import { openOfficeRealm, ORIGIN, type OfficeRealm } from '../../../src/embedded/protocol/officeRealm'
import { RequestLog } from '../../../src/embedded/protocol/RequestLog'
import { PathType, type Json, type RequestBody, type ResponseBody } from '../../../src/embedded/protocol/wire'
import { Workbook } from '../../../src/embedded/workbook/Workbook'

/** What stands between the library and the workbook at one request: it may carry the request out, or not. */
export type Disturbance = (request: DisturbedRequest) => Answer

export interface DisturbedRequest {
  readonly body: RequestBody
  readonly workbook: Workbook
  /** Carries out these actions of the request, by default all. */
  perform(actions?: RequestBody['Actions']): ResponseBody
}

/** What the library gets: a number for an error of the channel. */
export type Answer = ResponseBody | number

interface Message {
  _data?: { ArrayData?: Json[] } | null
}

interface Reply {
  _data: { Error: number; Version: number; Data?: [number, Json[], string] }
}

/**
 * The real office.js over workbooks that change from case to case, with disturbances at the requests that a test names.
 * Loading office.js takes longer than a whole case, so all cases share one.
 */
export class FaultyOffice {
  /** Requests since the workbook was served, the library's own business apart. */
  requestCount = 0
  private workbook = new Workbook()
  private endPoint = endPointOf(this.workbook)
  private readonly disturbances = new Map<number, Disturbance>()
  private readonly realm: OfficeRealm

  private constructor() {
    this.workbook.addSheet('Sheet1')
    this.realm = openOfficeRealm((text) => {
      setImmediate(() => {
        const reply = this.reply(text)
        if (reply !== null) this.realm.post(reply)
      })
    })
  }

  static async open(): Promise<FaultyOffice> {
    const office = new FaultyOffice()
    const { Office, OfficeExtension } = office.realm.global
    await (Office as { onReady(): Promise<unknown> }).onReady()
    Object.assign(globalThis, { Office, OfficeExtension, Excel: office.realm.global['Excel'] })
    return office
  }

  /** Starts a conversation with this workbook; what the last case left under way has ended before. */
  async serve(workbook: Workbook): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
    this.workbook = workbook
    this.endPoint = endPointOf(workbook)
    this.requestCount = 0
    this.disturbances.clear()
  }

  /** Disturbs the request of this number, counted from 1. */
  disturb(number: number, disturbance: Disturbance): void {
    this.disturbances.set(number, disturbance)
  }

  close(): void {
    this.realm.close()
    for (const name of ['Office', 'OfficeExtension', 'Excel']) Reflect.deleteProperty(globalThis, name)
  }

  private reply(text: string): string | null {
    const message = JSON.parse(text) as Message
    const body = workbookRequest(message)
    if (body === null) return this.endPoint.reply(text)
    this.requestCount += 1
    const disturbance = this.disturbances.get(this.requestCount)
    return disturbance === undefined ? this.endPoint.reply(text) : this.disturbedReply(message, body, disturbance)
  }

  private disturbedReply(message: Message, body: RequestBody, disturb: Disturbance): string {
    const perform = (actions: RequestBody['Actions']): Reply => {
      const array = [...(message._data?.ArrayData ?? [])]
      array[4] = JSON.stringify({ ...body, Actions: actions })
      const asked = { ...message, _data: { ...message._data, ArrayData: array } }
      return JSON.parse(this.endPoint.reply(JSON.stringify(asked)) ?? '') as Reply
    }
    const answer = disturb({
      body,
      workbook: this.workbook,
      perform: (actions = body.Actions) => {
        const data = perform(actions)._data.Data
        if (data === undefined) throw new Error('The host refused a request that a test lets through')
        return JSON.parse(data[2]) as ResponseBody
      },
    })
    // A request without actions changes nothing, and gives the envelope of a reply.
    const reply = perform([])
    reply._data =
      typeof answer === 'number'
        ? { Error: answer, Version: 1 }
        : { Error: 0, Version: 1, Data: [200, [], JSON.stringify(answer)] }
    return JSON.stringify(reply)
  }
}

function endPointOf(workbook: Workbook): HostEndPoint {
  return new HostEndPoint(createSession(workbook), new RequestLog(), { origin: ORIGIN, send: () => undefined })
}

/** null for what the library itself says to its host. */
function workbookRequest(message: Message): RequestBody | null {
  const body = message._data?.ArrayData?.[4]
  if (typeof body !== 'string') return null
  const request = JSON.parse(body) as RequestBody
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject) ? null : request
}
