import type { Client } from '../protocol/appContext'
import type { HostEndPoint } from '../protocol/HostEndPoint'
import type { RequestLog } from '../protocol/RequestLog'
import type { CellValue } from '../workbook/CellValue'
import type { Workbook } from '../workbook/Workbook'

/** The page in the hands of a program: `window.embeddedWorkbook`, for tests and for the console. */
export interface EmbeddedWorkbook {
  readonly workbook: Workbook
  readonly requests: RequestLog
  /** The host's side of the present conversation: ribbon commands, a cell that is being edited. */
  readonly endPoint: HostEndPoint
  /** Areas of a sheet, as in "A1:C5" or "A1:A5,D1:D5". */
  select(sheet: string, addresses: string): void
  /** The values of an area, as rows. */
  values(sheet: string, address: string): CellValue[][]
  /** Enters rows of values, as a person would; the sheet is added if there is none of that name. */
  enter(sheet: string, row: number, column: number, rows: readonly CellValue[][]): void
  /** Loads the pane, anew if it was there, as it would start in that Excel. */
  openPane(client?: Partial<Client>): void
}

declare global {
  interface Window {
    embeddedWorkbook: EmbeddedWorkbook
  }
}
