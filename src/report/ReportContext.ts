import type { UserInputs } from './Report'
import type { Language } from '../locale/Language'

/** What a report says besides the figures; given by the caller, since a report reads no clock and no file. */
export interface ReportContext {
  language: Language
  analysisName: string
  /** null: the workbook that is open. */
  file: string | null
  /** The day as an Excel serial, and the minutes since midnight. */
  madeAt: { day: number; minutes: number }
  sheetAddresses: { sheet: string; address: string }[]
  toolVersion: string
  /** What the user has filled in on the result sheets. */
  inputs: UserInputs
}
