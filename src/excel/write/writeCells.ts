import type { CellValue } from '../../report/Report'
import { PAYLOAD_BYTES, rowBytes } from '../payload'
import { cutText } from './cutText'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'

const TEXT_FORMAT = '@'
/**
 * Of a text with a leading apostrophe, which is Excel's own mark of a text in a General cell. Whether a text cell keeps it
 * is written nowhere: such a text goes into a General cell with one more apostrophe in front.
 */
const QUOTED_FORMAT = 'General'
const LONGEST_TEXT = 32_767
const NULL_BYTES = 'null,'.length

/** A rectangle of cells, and the number format that each of its columns has already. */
export interface CellBlock {
  row: number
  column: number
  values: readonly (readonly CellValue[])[]
  columnFormats: readonly string[]
}

interface WireRow {
  values: (string | number | boolean)[]
  /** The formats that must differ from their columns'; null leaves a cell as it is, and mostly all of them. */
  formats: (string | null)[] | null
  bytes: number
}

/** Gives each column of a rectangle its number format; neighbours of one format together. */
export async function formatColumns(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  area: { row: number; column: number; rowCount: number; columnFormats: readonly string[] },
): Promise<void> {
  const { row, column, rowCount, columnFormats } = area
  for (let first = 0; first < columnFormats.length;) {
    const format = columnFormats[first]
    let end = first + 1
    while (end < columnFormats.length && columnFormats[end] === format) end++
    await queue.makeRoom(COMMAND_BYTES)
    sheet.getRangeByIndexes(row, column + first, rowCount, end - first).numberFormat = [[format]]
    first = end
  }
}

/**
 * The one way to write values: as many rows at a time as a request takes, every text as text. Excel reads what it is
 * given as if it were typed ("=1+1", "00123", "1/2"), so a text's cell becomes a text cell before the text goes in.
 */
export async function writeCells(queue: RequestQueue, sheet: Excel.Worksheet, block: CellBlock): Promise<void> {
  const columnCount = block.columnFormats.length
  let row = block.row
  for (const { rows, bytes } of chunks(block)) {
    await queue.makeRoom(COMMAND_BYTES + bytes, rows.length)
    const range = sheet.getRangeByIndexes(row, block.column, rows.length, columnCount)
    if (rows.some(({ formats }) => formats !== null)) {
      const unchanged = Array<null>(columnCount).fill(null)
      range.numberFormat = rows.map(({ formats }) => formats ?? unchanged)
    }
    range.values = rows.map((wire) => wire.values)
    row += rows.length
  }
}

function* chunks(block: CellBlock): Generator<{ rows: WireRow[]; bytes: number }> {
  let rows: WireRow[] = []
  let bytes = 0
  for (const values of block.values) {
    const wire = wireRow(values, block.columnFormats)
    if (rows.length > 0 && bytes + wire.bytes > PAYLOAD_BYTES) {
      yield { rows, bytes }
      rows = []
      bytes = 0
    }
    rows.push(wire)
    bytes += wire.bytes
  }
  if (rows.length > 0) yield { rows, bytes }
}

/** A plain loop: a table may hold millions of cells. '' clears a cell, where null would leave what was in it. */
function wireRow(cells: readonly CellValue[], columnFormats: readonly string[]): WireRow {
  const values = new Array<string | number | boolean>(cells.length)
  let formats: WireRow['formats'] = null
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? ''
    if (typeof cell !== 'string' || cell === '') {
      values[column] = cell
      continue
    }
    const needed = cell.startsWith("'") ? QUOTED_FORMAT : TEXT_FORMAT
    values[column] = wireText(cell, needed)
    if (needed === columnFormats[column]) continue
    formats ??= Array<null>(cells.length).fill(null)
    formats[column] = needed
  }
  // Should another row of the request need formats, this one goes with a null for each cell.
  const bytes = rowBytes(values) + (formats === null ? values.length * NULL_BYTES : rowBytes(formats))
  return { values, formats, bytes }
}

function wireText(text: string, format: string): string {
  const cut = cutText(text, LONGEST_TEXT)
  return format === QUOTED_FORMAT ? `'${cut}` : cut
}
