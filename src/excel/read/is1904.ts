import { problemOf } from '../ExcelError'
import { openContext } from '../openContext'

/**
 * Whether the workbook counts its days from 1904. No property tells, but its calendar does: there 1 January 1904 is
 * day 0, elsewhere day 1462. A host that cannot calculate it is taken for the usual one, from 1900.
 */
export async function is1904(): Promise<boolean> {
  try {
    const context = await openContext()
    const day = context.workbook.functions.date(1904, 1, 1)
    day.load('value')
    await context.sync()
    return day.value === 0
  } catch (error) {
    if (problemOf(error) === null) throw error
    return false
  }
}
