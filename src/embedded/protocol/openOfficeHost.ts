import type { Workbook } from '../workbook/Workbook'
import { type Client, OLDEST_CLIENT } from './appContext'
import { createSession } from './createSession'
import { HostEndPoint } from './HostEndPoint'
import { openOfficeRealm, ORIGIN } from './officeRealm'
import { RequestLog } from './RequestLog'

type ExcelApi = typeof globalThis.Excel
type OfficeApi = typeof globalThis.Office
type OfficeExtensionApi = typeof globalThis.OfficeExtension

/** The real office.js, ready, with the workbook behind it. */
export interface OfficeHost {
  Excel: ExcelApi
  Office: OfficeApi
  OfficeExtension: OfficeExtensionApi
  readonly requests: RequestLog
  /** The host's side of the conversation. */
  readonly endPoint: HostEndPoint
  /** Lets code that names the globals Excel, Office and OfficeExtension run here; `close` takes them away again. */
  installGlobals(): void
  close(): void
}

export async function openOfficeHost(workbook: Workbook, client: Client = OLDEST_CLIENT): Promise<OfficeHost> {
  const requests = new RequestLog()
  const send = (text: string): void => {
    realm.post(text)
  }
  const endPoint = new HostEndPoint(createSession(workbook), requests, { origin: ORIGIN, send }, client)
  const realm = openOfficeRealm((text) => {
    setImmediate(() => {
      const reply = endPoint.reply(text)
      if (reply !== null) realm.post(reply)
    })
  })
  const office = realm.global['Office']
  if (!isOffice(office)) throw new Error('office.js did not define Office')
  await office.onReady()
  const excel = realm.global['Excel']
  if (!isExcel(excel)) throw new Error('office.js did not define Excel')
  const extension = realm.global['OfficeExtension']
  if (!isOfficeExtension(extension)) throw new Error('office.js did not define OfficeExtension')
  let installed = false
  return {
    Excel: excel,
    Office: office,
    OfficeExtension: extension,
    requests,
    endPoint,
    installGlobals: () => {
      const { CustomFunctions } = realm.global
      Object.assign(globalThis, { Excel: excel, Office: office, OfficeExtension: extension, CustomFunctions })
      installed = true
    },
    close: () => {
      endPoint.close()
      realm.close()
      if (!installed) return
      for (const name of ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions']) {
        Reflect.deleteProperty(globalThis, name)
      }
    },
  }
}

function isOffice(value: unknown): value is OfficeApi {
  return typeof value === 'object' && value !== null && 'onReady' in value
}

function isExcel(value: unknown): value is ExcelApi {
  return typeof value === 'object' && value !== null && 'run' in value
}

function isOfficeExtension(value: unknown): value is OfficeExtensionApi {
  return typeof value === 'object' && value !== null && 'ClientRequestContext' in value
}
