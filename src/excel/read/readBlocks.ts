import type { RowsOfColumns } from '../../analysis/SalesSource'
import type { Cell } from '../../core/index'
import { ExcelError, problemOf } from '../ExcelError'
import { PAYLOAD_BYTES, payloadBytes } from '../payload'
import type { ColumnRun } from './columnRuns'
import { hiddenRowsReader } from './hiddenRows'
import type { SheetArea } from './SheetArea'

const CELLS_OF_FIRST_BLOCK = 50_000
/** Larger blocks would keep the analysis of one block, and so the pane, busy for too long. */
const ROWS_OF_LARGEST_BLOCK = 25_000
const ROWS_TO_WEIGH = 200

/** What of the cells is read. */
export type ReadProperty = 'values' | 'formulasR1C1' | 'numberFormat'

interface Rows {
  first: number
  count: number
}

/**
 * Reads the rows of `area` from `firstRow` on, one request a block. The size of the next block follows from what the
 * last one weighed; a block that the host refuses, or answers with nothing, is read again in halves.
 */
export async function* readBlocks(
  context: Excel.RequestContext,
  area: SheetArea,
  runs: readonly ColumnRun[],
  firstRow: number,
  property: ReadProperty = 'values',
): AsyncGenerator<RowsOfColumns> {
  const end = area.firstRow + area.rowCount
  const columnCount = runs.reduce((sum, run) => sum + run.count, 0)
  let rowLimit = ROWS_OF_LARGEST_BLOCK
  let rowCount = Math.max(1, Math.floor(CELLS_OF_FIRST_BLOCK / columnCount))
  const hiddenRows = firstRow < end ? await hiddenRowsReader(context, area, firstRow) : null

  for (let row = firstRow; row < end;) {
    const rows = { first: row, count: Math.min(rowCount, rowLimit, end - row) }
    const hidden = hiddenRows?.request(rows.first, rows.count)
    const rectangles = await readRectangles(context, area.sheetId, runs, rows, property)
    if (rectangles === null) {
      if (rows.count === 1) throw new ExcelError({ code: 'payloadTooLarge' })
      rowLimit = Math.floor(rows.count / 2)
      continue
    }
    yield { rectangles, hidden: hidden?.() ?? null }
    row += rows.count
    rowCount = Math.max(1, Math.min(2 * rows.count, Math.floor(PAYLOAD_BYTES / bytesPerRow(rectangles))))
  }
}

/** From rows here and there: to weigh all of them would keep the pane busy for as long as to analyse them. */
function bytesPerRow(rectangles: RowsOfColumns['rectangles']): number {
  const weights = rectangles.map(({ values }) => {
    const step = Math.ceil(values.length / ROWS_TO_WEIGH)
    const weighed: (readonly Cell[])[] = []
    for (let row = 0; row < values.length; row += step) weighed.push(values[row] ?? [])
    return payloadBytes(weighed) / weighed.length
  })
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** The values of one block; null when it was too large for one response, which hosts say by an error or by null. */
async function readRectangles(
  context: Excel.RequestContext,
  sheetId: string,
  runs: readonly ColumnRun[],
  rows: Rows,
  property: ReadProperty,
): Promise<RowsOfColumns['rectangles'] | null> {
  const sheet = context.workbook.worksheets.getItem(sheetId)
  const ranges = runs.map((run) => sheet.getRangeByIndexes(rows.first, run.first, rows.count, run.count))
  for (const range of ranges) range.load(property)
  try {
    await context.sync()
  } catch (error) {
    if (problemOf(error)?.code === 'payloadTooLarge') return null
    throw error
  }
  const rectangles: RowsOfColumns['rectangles'] = []
  for (const [i, range] of ranges.entries()) {
    const values = range[property] as Cell[][] | null
    if (values === null) return null
    rectangles.push({ firstRow: rows.first, firstColumn: runs[i]?.first ?? 0, values })
  }
  return rectangles
}
