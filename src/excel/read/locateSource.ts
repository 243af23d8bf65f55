import type { SheetSource } from '../../analysis/SalesSource'
import type { SourceState } from '../../analysis/WorkbookState'
import { ExcelError, withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { openSheetSource } from './openSheetSource'
import { addressOf } from './SheetArea'

/**
 * Follows the rows of an earlier run: the table of that name wherever it is by now, else the region around the first
 * cell that was read, on the sheet with that id or, failing that, that name; where nothing stands there any more, all of that
 * sheet, since whole rows inserted above move a region away.
 */
export function locateSource(source: SourceState): Promise<SheetSource> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const { worksheets, tables } = context.workbook
    worksheets.load('items/id,items/name')
    const table = source.table === null ? null : tables.getItemOrNullObject(source.table)
    table?.worksheet.load('name')
    const tableRange = table?.getRange()
    tableRange?.load('rowIndex,columnIndex,rowCount,columnCount')
    await context.sync()
    if (table?.isNullObject === false && tableRange !== undefined) {
      const { rowIndex: firstRow, columnIndex: firstColumn, rowCount, columnCount } = tableRange
      const address = addressOf({ firstRow, firstColumn, rowCount, columnCount })
      return openSheetSource({ sheet: table.worksheet.name, address })
    }
    const sheet =
      worksheets.items.find(({ id }) => id === source.worksheetId) ??
      worksheets.items.find(({ name }) => name.toLowerCase() === source.sheet.toLowerCase())
    if (sheet === undefined) throw new ExcelError({ code: 'sheetNotFound', sheet: source.sheet })
    const { name } = sheet
    const found = await openSheetSource({ sheet: name, address: await regionAround(context, sheet, source.address) })
    return found.address === null ? openSheetSource({ sheet: name, address: null }) : found
  })
}

/** The address that was read, grown by what has been written right beside it; it never shrinks, blank rows are skipped. */
async function regionAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<string | null> {
  if (address === '') return null
  const read = sheet.getRange(address)
  const region = read.getBoundingRect(read.getSurroundingRegion())
  region.load('rowIndex,columnIndex,rowCount,columnCount')
  await context.sync()
  const { rowIndex: firstRow, columnIndex: firstColumn, rowCount, columnCount } = region
  return addressOf({ firstRow, firstColumn, rowCount, columnCount })
}
