import { ExcelError } from './ExcelError'

/** Nothing in `excel/` asks for more. */
const NEWEST_NEEDED = '1.13'

/** @throws ExcelError missingRequirement before an Excel that is too old */
export function checkHost(): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', NEWEST_NEEDED)) return
  throw new ExcelError({ code: 'missingRequirement' })
}
