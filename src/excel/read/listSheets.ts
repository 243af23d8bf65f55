import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'

/** The names of all sheets, in their order. */
export function listSheets(): Promise<string[]> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const { worksheets } = context.workbook
    worksheets.load('items/name')
    await context.sync()
    return worksheets.items.map((sheet) => sheet.name)
  })
}
