import type { CellArea } from '../../report/Report'
import { payloadBytes } from '../payload'
import { COMMAND_BYTES, type RequestQueue } from '../write/RequestQueue'
import { rangeOf } from '../write/writeStyles'
import { endRow } from './areas'

/** How a cell looks, as far as it goes with its customer to another row. */
interface CellLook {
  numberFormat: string
  format: Excel.CellPropertiesFormat
}

/** The host answers with some hundred bytes a cell, and takes as much; it fails at some ten thousands of cells. */
const ROWS_AT_ONCE = 5_000
const ASKED: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true },
  font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
}
/** What a cell without a fill answers; to give it back would hide the grid. */
const NO_FILL = ['', '#FFFFFF']

/**
 * The look of every cell of a column, top to bottom, each as a text that only equal looks share; null where rows can
 * change places without it: all look the same, or by conditions, which copied looks would take away.
 *
 * @param numberFormats of the same cells
 */
export async function readLooks(
  context: Excel.RequestContext,
  worksheetId: string,
  column: CellArea,
  numberFormats: readonly string[],
): Promise<string[] | null> {
  const sheet = context.workbook.worksheets.getItem(worksheetId)
  const { isUniform, hasConditions } = await lookOver(context, rangeOf(sheet, column))
  if (hasConditions || (isUniform && new Set(numberFormats).size <= 1)) return null
  const looks: string[] = []
  for (let row = column.row; row < endRow(column); row += ROWS_AT_ONCE) {
    const rowCount = Math.min(ROWS_AT_ONCE, endRow(column) - row)
    const cells = rangeOf(sheet, { ...column, row, rowCount }).getCellProperties({ format: ASKED })
    await context.sync()
    for (const [cell] of cells.value) {
      const look: CellLook = {
        numberFormat: numberFormats[looks.length] ?? 'General',
        format: withoutNoFill(cell?.format),
      }
      looks.push(JSON.stringify(look))
    }
  }
  return looks
}

async function lookOver(context: Excel.RequestContext, range: Excel.Range) {
  const { format, conditionalFormats } = range
  const { fill, font } = format
  fill.load('color')
  font.load('bold,color,italic,name,size,strikethrough,underline')
  format.load('horizontalAlignment,verticalAlignment,wrapText')
  const conditions = conditionalFormats.getCount()
  await context.sync()
  const shared: unknown[] = [
    ...[fill.color, font.bold, font.color, font.italic, font.name, font.size, font.strikethrough, font.underline],
    ...[format.horizontalAlignment, format.verticalAlignment, format.wrapText],
  ]
  // Where cells differ, Excel answers with null, or with an empty text.
  return { isUniform: shared.every((value) => value !== null && value !== ''), hasConditions: conditions.value > 0 }
}

function withoutNoFill(format: Excel.CellPropertiesFormat = {}): Excel.CellPropertiesFormat {
  const { fill, ...rest } = format
  return fill === undefined || NO_FILL.includes(fill.color ?? '') ? rest : format
}

/** Gives the cells of a column the looks that `readLooks` has read, top to bottom. */
export async function writeLooks(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  column: CellArea,
  looks: readonly string[],
): Promise<void> {
  for (let from = 0; from < looks.length; from += ROWS_AT_ONCE) {
    const cells = looks.slice(from, from + ROWS_AT_ONCE).map((look) => JSON.parse(look) as CellLook)
    await queue.makeRoom(COMMAND_BYTES + payloadBytes(cells))
    const range = rangeOf(sheet, { ...column, row: column.row + from, rowCount: cells.length })
    range.numberFormat = cells.map(({ numberFormat }) => [numberFormat])
    range.setCellProperties(cells.map(({ format }) => [{ format }]))
  }
}
