import { ExcelError, problemOf } from '../ExcelError'
import { isOwnSheet } from '../write/resultSheets'
import { addressOf, intersection, type SheetArea } from './SheetArea'

/** Where to read: a sheet, or an address on it; the table or region around a cell; or whatever the user has selected. */
export type SourcePlace =
  { sheet: string; address: string | null } | { sheet: string; around: string } | { selection: true }

export interface LocatedArea {
  sheet: string
  sheetId: string
  /** The table that holds all of the area. */
  table: string | null
  /** null: nothing stands there. */
  area: SheetArea | null
}

const RECTANGLE = 'rowIndex,columnIndex,rowCount,columnCount'

/** Finds the filled part of the place: a selection of whole columns holds a million rows, most of them blank. */
export async function locateArea(context: Excel.RequestContext, place: SourcePlace): Promise<LocatedArea> {
  const range = await rangeOf(context, place)
  const sheet = range.worksheet
  sheet.load('id,name')
  const isOwn = isOwnSheet(sheet)
  range.load(RECTANGLE)
  const used = sheet.getUsedRangeOrNullObject(true)
  used.load(RECTANGLE)
  await context.sync()
  if (isOwn()) throw new ExcelError({ code: 'ownSheet', sheet: sheet.name })
  const filled = used.isNullObject ? null : intersection(rectangleOf(range), rectangleOf(used))
  if (filled === null) return { sheet: sheet.name, sheetId: sheet.id, table: null, area: null }
  const area = { sheet: sheet.name, sheetId: sheet.id, ...filled }
  return { sheet: sheet.name, sheetId: sheet.id, table: await tableAround(context, area), area }
}

/** The name of the table whose cells an area is part of; null when it reaches beyond, or there is none. */
async function tableAround(context: Excel.RequestContext, area: SheetArea): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItem(area.sheetId)
  const tables = sheet.getRange(addressOf(area)).getTables(false)
  tables.load('items/name')
  await context.sync()
  const [table, ...others] = tables.items
  if (table === undefined || others.length > 0) return null
  const range = sheet.tables.getItem(table.name).getRange()
  range.load(RECTANGLE)
  await context.sync()
  const common = intersection(area, rectangleOf(range))
  return common?.rowCount === area.rowCount && common.columnCount === area.columnCount ? table.name : null
}

async function rangeOf(context: Excel.RequestContext, place: SourcePlace): Promise<Excel.Range> {
  if ('selection' in place) return selectedRange(context)
  if ('address' in place) return rangeOnSheet(context, place.sheet, place.address)
  const cell = await rangeOnSheet(context, place.sheet, place.around)
  const tableCount = cell.getTables(false).getCount()
  await context.sync()
  const sheet = context.workbook.worksheets.getItem(place.sheet)
  return rangeAround(sheet.getRange(place.around), tableCount.value)
}

/** The selected cells; for a single cell the table or the region it stands in, since nobody analyses one cell. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const selection = context.workbook.getSelectedRanges()
  // Nothing but the count: loading the areas of a whole-sheet selection hangs Excel.
  selection.load('areaCount')
  await context.sync()
  if (selection.areaCount > 1) throw new ExcelError({ code: 'multipleAreas' })

  const selected = context.workbook.getSelectedRange()
  selected.load(RECTANGLE)
  selected.worksheet.load('id')
  const tableCount = selected.getTables(false).getCount()
  await context.sync()
  // From here on by its address: the user may select something else meanwhile.
  const range = context.workbook.worksheets.getItem(selected.worksheet.id).getRange(addressOf(rectangleOf(selected)))
  return selected.rowCount > 1 || selected.columnCount > 1 ? range : rangeAround(range, tableCount.value)
}

/** The table that a cell stands in, else the region of filled cells around it. */
function rangeAround(cell: Excel.Range, tableCount: number): Excel.Range {
  return tableCount > 0 ? cell.getTables(false).getFirst().getRange() : cell.getSurroundingRegion()
}

async function rangeOnSheet(
  context: Excel.RequestContext,
  wanted: string,
  address: string | null,
): Promise<Excel.Range> {
  const found = context.workbook.worksheets.getItemOrNullObject(wanted)
  found.load('id,name')
  await context.sync()
  if (found.isNullObject) throw new ExcelError({ code: 'sheetNotFound', sheet: wanted })
  const sheet = context.workbook.worksheets.getItem(found.id)
  if (address === null) return sheet.getRange()
  if (address.includes(',')) throw new ExcelError({ code: 'multipleAreas' })
  sheet.getRange(address).load('rowIndex')
  try {
    await context.sync()
  } catch (error) {
    const problem = problemOf(error)
    const refused = problem?.code === 'hostFailed' && ADDRESS_REFUSED.includes(problem.hostCode)
    if (!refused && problem?.code !== 'changedMeanwhile') throw error
    throw new ExcelError({ code: 'rangeNotFound', sheet: found.name, address })
  }
  return sheet.getRange(address)
}

const ADDRESS_REFUSED = ['InvalidArgument', 'InvalidReference']

function rectangleOf(range: Excel.Range) {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  }
}
