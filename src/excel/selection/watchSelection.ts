import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'

/**
 * Calls back whenever other cells are selected or another sheet is activated.
 *
 * @returns what ends it; a handler can only be removed through the context that added it
 */
export function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const handler = (): Promise<void> => {
      onChange()
      return Promise.resolve()
    }
    const handlers = [
      context.workbook.onSelectionChanged.add(handler),
      context.workbook.worksheets.onActivated.add(handler),
    ]
    await context.sync()
    return () =>
      withExcelErrors(async () => {
        for (const each of handlers) each.remove()
        await context.sync()
      })
  })
}
