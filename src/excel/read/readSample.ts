import type { Cell, SheetSample } from '../../core/index'
import { ExcelError, problemOf } from '../ExcelError'
import { addressOf, type SheetArea } from './SheetArea'

const SAMPLE_ROWS = 200
const SAMPLE_CELLS = 100_000

/** The top of the area, all its columns, with their number formats. */
export async function readSample(context: Excel.RequestContext, area: SheetArea): Promise<SheetSample> {
  const { sheet, firstRow, firstColumn, rowCount, columnCount } = area
  let rows = Math.max(1, Math.min(SAMPLE_ROWS, rowCount, Math.floor(SAMPLE_CELLS / columnCount)))
  for (;;) {
    const top = await readTop(context, { ...area, rowCount: rows })
    if (top !== null) return { sheet, firstRow, firstColumn, rowCount, columnCount, ...top }
    if (rows === 1) throw new ExcelError({ code: 'payloadTooLarge' })
    rows = Math.floor(rows / 2)
  }
}

async function readTop(
  context: Excel.RequestContext,
  area: SheetArea,
): Promise<Pick<SheetSample, 'values' | 'numberFormats'> | null> {
  const range = context.workbook.worksheets.getItem(area.sheetId).getRange(addressOf(area))
  range.load('values,numberFormat')
  try {
    await context.sync()
  } catch (error) {
    if (problemOf(error)?.code === 'payloadTooLarge') return null
    throw error
  }
  const values = range.values as Cell[][] | null
  const numberFormats = range.numberFormat as string[][] | null
  return values === null || numberFormats === null ? null : { values, numberFormats }
}
