import { openOfficeHost, type OfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import { Workbook } from '../../../src/embedded/workbook/Workbook'

/** A fresh workbook with one empty sheet, behind the real office.js. */
export async function openEmptyHost(): Promise<{ workbook: Workbook; host: OfficeHost }> {
  const workbook = new Workbook()
  workbook.addSheet('Sheet1')
  return { workbook, host: await openOfficeHost(workbook) }
}

/** The code with which Excel refuses what `batch` asks; 'none' when it does not. */
export async function refusal(host: OfficeHost, batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      batch(context)
      await context.sync()
    })
    return 'none'
  } catch (error) {
    return error instanceof host.OfficeExtension.Error ? error.code : `not Excel's: ${String(error)}`
  }
}

const SALES = [
  ['Customer', 'Revenue', 'Share'],
  ['Alpha', 80, 0.8],
  ['Beta', 20, 0.2],
]

/** Three columns with headings in A1:C3 of the first sheet. */
export function writeSales(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem('Sheet1')
  sheet.getRange('A1:C3').values = SALES
  return sheet
}
