import { Workbook as ForeignWorkbook } from '@cj-tech-master/excelts'
import { unzip } from '@cj-tech-master/excelts/archive'
import { installChartSupport } from '@cj-tech-master/excelts/chart'
import type { CellValue } from '../../src/embedded/workbook/CellValue'
import type { Sheet } from '../../src/embedded/workbook/Sheet'
import { Workbook } from '../../src/embedded/workbook/Workbook'
import { saveXlsx } from '../../src/embedded/xlsx/saveXlsx'

installChartSupport()

export function workbookOf(rows: readonly (readonly CellValue[])[]): Workbook {
  const workbook = new Workbook()
  const sheet = workbook.addSheet('Sheet1')
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.cells.setValue(at, column, value)
    })
  })
  return workbook
}

export const firstSheet = (workbook: Workbook): Sheet => {
  const [sheet] = workbook.sheets
  if (!sheet) throw new Error('No sheet')
  return sheet
}

/** What another program's reader makes of the file. */
export async function readElsewhere(workbook: Workbook): Promise<ForeignWorkbook> {
  const foreign = new ForeignWorkbook()
  await foreign.xlsx.load(await saveXlsx(workbook))
  return foreign
}

export async function partsOf(workbook: Workbook): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  for await (const entry of unzip(await saveXlsx(workbook)).entries()) parts.set(entry.path, await entry.text())
  return parts
}
