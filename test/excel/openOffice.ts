import { createSession } from '../../src/embedded/protocol/createSession'
import { HostEndPoint } from '../../src/embedded/protocol/HostEndPoint'
import { openOfficeRealm, ORIGIN } from '../../src/embedded/protocol/officeRealm'
import { RequestLog } from '../../src/embedded/protocol/RequestLog'
import { type ActionResult, PathType, type RequestBody } from '../../src/embedded/protocol/wire'
import type { Workbook } from '../../src/embedded/workbook/Workbook'

/** The numbers by which the host tells the library why it could not carry out a request. */
export const HostErrorCode = { cellBeingEdited: 5004, requestTooLarge: 5103, responseTooLarge: 5104, noAccess: 7000 }

export interface SentRequest {
  bytes: number
  /** The arguments of every getRangeByIndexes: first row, first column, rows, columns. */
  rangesByIndexes: number[][]
}

/** The real office.js before an embedded workbook, with a line between them that listens and can be disturbed. */
export interface OfficeUnderTest {
  readonly requests: SentRequest[]
  /** The requests with these numbers, counted from 1, are carried out, but their answers are lost to an error. */
  failRequests(first: number, last: number, errorCode: number): void
  /** Answers with more cells in one range are refused, or come without values, as both happens in Excel. */
  refuseCellsAbove(limit: number, how: 'error' | 'null values'): void
  close(): void
}

type Disturbance = (reply: Reply, number: number) => void

interface Reply {
  _data: { Error: number; Version: number; Data?: [number, unknown[], string] }
}

export async function openOffice(workbook: Workbook): Promise<OfficeUnderTest> {
  const requests: SentRequest[] = []
  const disturbances: Disturbance[] = []
  const send = (text: string): void => {
    realm.post(text)
  }
  const endPoint = new HostEndPoint(createSession(workbook), new RequestLog(), { origin: ORIGIN, send })

  const realm = openOfficeRealm((text) => {
    setImmediate(() => {
      const body = workbookRequest(text)
      if (body !== null) requests.push(sentRequest(body))
      const reply = endPoint.reply(text)
      if (reply !== null) realm.post(body === null ? reply : disturbed(reply, disturbances, requests.length))
    })
  })
  const { Office, OfficeExtension } = realm.global
  await (Office as { onReady(): Promise<unknown> }).onReady()
  Object.assign(globalThis, { Office, OfficeExtension, Excel: realm.global['Excel'] })

  return {
    requests,
    failRequests: (first, last, errorCode) =>
      disturbances.push((reply, number) => {
        if (number >= first && number <= last) reply._data = { Error: errorCode, Version: 1 }
      }),
    refuseCellsAbove: (limit, how) =>
      disturbances.push((reply) => {
        refuseLargeRanges(reply, limit, how)
      }),
    close: () => {
      realm.close()
      for (const name of ['Office', 'OfficeExtension', 'Excel']) Reflect.deleteProperty(globalThis, name)
    },
  }
}

/** A request that the add-in sends to the workbook; null for what the library itself says while it starts. */
function workbookRequest(text: string): string | null {
  const message = JSON.parse(text) as { _data?: { ArrayData?: unknown[] } | null }
  const body = message._data?.ArrayData?.[4]
  if (typeof body !== 'string') return null
  const { ObjectPaths } = JSON.parse(body) as RequestBody
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject) ? null : body
}

function sentRequest(body: string): SentRequest {
  const { ObjectPaths } = JSON.parse(body) as RequestBody
  const rangesByIndexes = Object.values(ObjectPaths)
    .filter(({ Name }) => Name === 'GetRangeByIndexes')
    .map(({ ArgumentInfo }) => (ArgumentInfo?.Arguments ?? []).map(Number))
  return { bytes: Buffer.byteLength(body), rangesByIndexes }
}

function disturbed(text: string, disturbances: readonly Disturbance[], number: number): string {
  if (disturbances.length === 0) return text
  const reply = JSON.parse(text) as Reply
  for (const disturb of disturbances) disturb(reply, number)
  return JSON.stringify(reply)
}

function refuseLargeRanges(reply: Reply, limit: number, how: 'error' | 'null values'): void {
  const data = reply._data.Data
  if (data === undefined) return
  const answer = JSON.parse(data[2]) as { Results: ActionResult[] }
  for (const { Value } of answer.Results) {
    if (typeof Value !== 'object' || Value === null || Array.isArray(Value) || !Array.isArray(Value['Values'])) continue
    if (Value['Values'].flat().length <= limit) continue
    if (how === 'error') reply._data = { Error: HostErrorCode.responseTooLarge, Version: 1 }
    Value['Values'] = null
  }
  data[2] = JSON.stringify(answer)
}
